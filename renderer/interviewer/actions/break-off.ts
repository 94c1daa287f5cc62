import type { Action } from './action.ts'
import { caseOf, commandsReach, interviewOf } from './on.ts'

/** Ends the interview early, with a reason; before a connection: cannot call now. */
export const breakOff: Action = {
  name: 'break-off',
  keys: ['NumpadSubtract', 'Alt+KeyB'],
  cap: '−',
  secondCap: 'Alt B',
  inWords: true,
  applies: (state) => (interviewOf(state) !== null || caseOf(state) !== null) && commandsReach(state),
  act: (console) =>
    console.change({
      panel: caseOf(console.state()) ? { name: 'cannot-call' } : { name: 'break-off', selected: null },
    }),
  label: (t, state) => (caseOf(state) ? t.action.cannotCall : t.action.breakOff),
  strip: 'right',
}
