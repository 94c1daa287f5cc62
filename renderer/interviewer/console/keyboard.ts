/**
 * Names a key press by where the key is, not by what it types, so Korean and English layouts and a
 * number pad without Num Lock agree: `Digit1`, `Numpad1`, `F2`, `Alt+KeyL`, `Ctrl+KeyC`.
 * Null: the key is the input method's, a modifier by itself, or a combination we leave to others.
 */
export function keyName(event: KeyboardEvent, leftAlt: boolean): string | null {
  if (event.isComposing || event.keyCode === 229) return null
  if (modifiers.has(event.code) || event.metaKey) return null
  if (event.altKey) return leftAlt && !event.ctrlKey && !event.shiftKey ? `Alt+${event.code}` : null
  if (event.ctrlKey) return event.shiftKey ? null : `Ctrl+${event.code}`
  if (event.shiftKey) return event.code === 'Tab' ? 'Shift+Tab' : null
  return event.code
}

/** The digit of a main-row or pad key. */
export function digitOf(key: string): string | null {
  return /^(?:Digit|Numpad)([0-9])$/.exec(key)?.[1] ?? null
}

/**
 * Follows which Alt is down: the right one is 한/영 and never a command.
 */
export function followLeftAlt(target: Window): () => boolean {
  let down = false
  const follow = (event: KeyboardEvent) => {
    if (event.code === 'AltLeft') down = event.type === 'keydown'
    else if (!event.altKey) down = false
  }
  target.addEventListener('keydown', follow, true)
  target.addEventListener('keyup', follow, true)
  target.addEventListener('blur', () => {
    down = false
  })
  return () => down
}

/**
 * An Enter or Esc that ends a syllable comes twice from some input methods: first as theirs, then, while
 * it is still down, as a key of its own. That second one is told here; it only ended the syllable.
 */
export function followSyllables(target: Window): (event: KeyboardEvent) => boolean {
  let down: string | null = null
  const isTheirs = (event: KeyboardEvent) => event.isComposing || event.keyCode === 229
  target.addEventListener(
    'keydown',
    (event) => {
      if (isTheirs(event)) down = event.code
    },
    true,
  )
  target.addEventListener('keyup', (event) => {
    if (event.code === down) down = null
  })
  target.addEventListener('blur', () => {
    down = null
  })
  return (event) => {
    if (isTheirs(event) || event.code !== down) return false
    down = null
    return ending.has(event.code)
  }
}
const ending = new Set(['Enter', 'NumpadEnter', 'Escape'])

const modifiers = new Set([
  'AltLeft',
  'AltRight',
  'ControlLeft',
  'ControlRight',
  'ShiftLeft',
  'ShiftRight',
  'MetaLeft',
  'MetaRight',
  'CapsLock',
  'NumLock',
  'ScrollLock',
  'Lang1',
  'Lang2',
  '',
])
