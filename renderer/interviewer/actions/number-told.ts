import { opened } from '../console/panels.ts'
import type { Action } from './action.ts'
import { caseOf, inCall, wrapUpOf } from './on.ts'

/** Takes down another number of the person, as it is told. */
export const numberTold: Action = {
  name: 'number-told',
  keys: ['Alt+KeyO'],
  cap: 'Alt O',
  inWords: true,
  applies: (state) => inCall(state) && caseOf(state)?.phase !== 'preparing',
  act: (console) =>
    console.change(opened(console.state(), { name: 'number-told', number: '', wrong: false })),
  label: (t) => t.action.numberTold,
  strip: (state) => (wrapUpOf(state) ? 'left' : null),
}
