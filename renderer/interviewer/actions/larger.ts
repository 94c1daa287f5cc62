import type { Action } from './action.ts'
import { stepTextSize } from './step-text-size.ts'

/** Larger question and options. */
export const larger: Action = {
  name: 'larger',
  keys: ['Alt+Equal', 'Alt+NumpadAdd'],
  cap: 'Alt =',
  inWords: true,
  applies: (state) => state.view !== null && state.view.interviewer !== null,
  act: (console) => stepTextSize(console, 1),
  label: (t) => t.action.larger,
  strip: null,
}
