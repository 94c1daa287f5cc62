import { onTheLine } from '../console/panel-choices.ts'
import type { Action } from './action.ts'
import { caseOf, commandsReach, inCall, wrapUpOf } from './on.ts'

/** "Never call me again": what to say, and the call ends for good. */
export const neverAgain: Action = {
  name: 'never-again',
  keys: ['Alt+KeyX'],
  cap: 'Alt X',
  inWords: true,
  applies: (state) =>
    inCall(state) &&
    caseOf(state)?.phase !== 'preparing' &&
    wrapUpOf(state)?.known.neverAgain !== true &&
    commandsReach(state),
  act(console) {
    const who = onTheLine(console.state())
    console.change({ panel: { name: 'never-again', who, selected: null } })
  },
  label: (t) => t.action.neverAgain,
  strip: (state) => (caseOf(state) ? 'right' : null),
}
