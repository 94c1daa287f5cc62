import { opened } from '../console/panels.ts'
import type { Action } from './action.ts'
import { caseOf, inCall } from './on.ts'

/** Who calls and where to call back: the text to read; that it was read is logged. */
export const callBack: Action = {
  name: 'call-back',
  keys: ['Alt+KeyI'],
  cap: 'Alt I',
  inWords: true,
  applies: (state) => inCall(state) && caseOf(state)?.phase !== 'preparing',
  act: (console) => console.change(opened(console.state(), { name: 'call-back' })),
  label: (t) => t.action.callBack,
  strip: null,
}
