import { stepTextSize } from '../../ui/text-size.ts'
import type { Action } from './action.ts'

/** Larger question and options. */
export const larger: Action = {
  name: 'larger',
  keys: ['Alt+Equal', 'Alt+NumpadAdd'],
  cap: 'Alt =',
  inWords: true,
  applies: () => true,
  act: () => stepTextSize(1),
  label: (t) => t.action.larger,
  strip: null,
}
