import { actionsAt } from '../actions/registry.ts'
import type { Console } from './console.ts'
import { followLeftAlt, followSyllables, keyName } from './keyboard.ts'
import type { Pressed } from './pressed.ts'

/** Letters go here wherever the focus was: the entry box, or the wrap-up's search. */
export const entryField = '[data-entry]'

/**
 * The one listener for keys. Repeats of a command are nobody's; letters that no field takes go to the
 * entry box, so that a label is found wherever the focus was left.
 */
export function takeKeys(target: Window, console: Console): void {
  const leftAlt = followLeftAlt(target)
  const endsSyllable = followSyllables(target)
  target.addEventListener('keydown', (event) => {
    if (endsSyllable(event)) return event.preventDefault()
    const key = keyName(event, leftAlt())
    if (key === null) return
    const focus = focusOf(event.target)
    if (event.repeat) {
      const isCommand = actionsAt(key).some((action) => focus !== 'words' || action.inWords)
      if (isCommand) event.preventDefault()
      if (isCommand || focus !== 'words') return
    }
    if (console.press({ key, types: event.key, at: event.timeStamp, focus })) event.preventDefault()
    else if (isLetter(event.key) && focus !== 'words' && console.state().panel === null)
      document.querySelector<HTMLElement>(entryField)?.focus()
  })
}

/** What a label is found by; Space belongs to the button that has the focus. */
const isLetter = (types: string) => types.length === 1 && types !== ' '

function focusOf(target: EventTarget | null): Pressed['focus'] {
  if (!(target instanceof HTMLElement)) return 'other'
  if (target.matches(entryField)) return 'other'
  if (target.matches('input, textarea, select')) return 'words'
  return target.matches('button') ? 'button' : 'other'
}
