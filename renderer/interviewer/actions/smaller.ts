import { stepTextSize } from '../../ui/text-size.ts'
import type { Action } from './action.ts'

/** Smaller question and options. */
export const smaller: Action = {
  name: 'smaller',
  keys: ['Alt+Minus', 'Alt+NumpadSubtract'],
  cap: 'Alt −',
  inWords: true,
  applies: () => true,
  act: () => stepTextSize(-1),
  label: (t) => t.action.smaller,
  strip: null,
}
