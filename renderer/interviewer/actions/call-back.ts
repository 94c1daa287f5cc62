import type { Action } from './action.ts'
import { caseOf, commandsReach, inCall } from './on.ts'

/** Who calls and where to call back: the text to read; that it was read is logged. */
export const callBack: Action = {
  name: 'call-back',
  keys: ['Alt+KeyI'],
  cap: 'Alt I',
  inWords: true,
  applies: (state) => inCall(state) && caseOf(state)?.phase !== 'preparing' && commandsReach(state),
  act: (console) => console.change({ panel: { name: 'call-back' } }),
  label: (t) => t.action.callBack,
  strip: null,
}
