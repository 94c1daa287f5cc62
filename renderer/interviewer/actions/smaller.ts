import type { Action } from './action.ts'
import { stepTextSize } from './step-text-size.ts'

/** Smaller question and options. */
export const smaller: Action = {
  name: 'smaller',
  keys: ['Alt+Minus', 'Alt+NumpadSubtract'],
  cap: 'Alt −',
  inWords: true,
  applies: (state) => state.view !== null && state.view.interviewer !== null,
  act: (console) => stepTextSize(console, -1),
  label: (t) => t.action.smaller,
  strip: null,
}
