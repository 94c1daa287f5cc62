import { expect, test } from 'vitest'
import { actions } from './registry.ts'

/** What the system, the browser or the input method has. */
const notOurs =
  /^(F3|F5|F6|F7|F9|F10|F11|F12|Ctrl\+(?!KeyC$).*|Alt\+(Digit\d|KeyD|KeyE|KeyF|Arrow.*|Shift.*)|Shift\+.*|Lang[12]|Space)$/

test('no action takes a key of the system, the browser or the input method', () => {
  expect(actions.flatMap((action) => action.keys).filter((key) => notOurs.test(key))).toEqual([])
})

test('every key of the table has its action', () => {
  const taken = new Set(actions.flatMap((action) => action.keys))
  const wanted = [
    ...[0, 1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((digit) => [`Digit${digit}`, `Numpad${digit}`]),
    ...['Enter', 'NumpadEnter', 'Backspace', 'F1', 'F2', 'F4', 'F8', 'PageUp', 'PageDown', 'Escape'],
    ...['NumpadSubtract', 'NumpadAdd', 'NumpadDivide', 'NumpadMultiply', 'Ctrl+KeyC'],
    ...['P', 'J', 'N', 'B', 'A', 'S', 'C', 'L', 'T'].map((letter) => `Alt+Key${letter}`),
    ...['Alt+Equal', 'Alt+Minus', 'Alt+KeyW', 'ArrowUp', 'ArrowDown'],
  ]
  expect(wanted.filter((key) => !taken.has(key))).toEqual([])
})

test('an action is named once', () => {
  expect(new Set(actions.map((action) => action.name)).size).toBe(actions.length)
})
