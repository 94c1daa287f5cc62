import { onTheLine } from '../console/panel-choices.ts'
import { opened } from '../console/panels.ts'
import type { Action } from './action.ts'
import { caseOf, inCall, wrapUpOf } from './on.ts'

/** "Never call me again": what to say, and the call ends for good. */
export const neverAgain: Action = {
  name: 'never-again',
  keys: ['Alt+KeyX'],
  cap: 'Alt X',
  inWords: true,
  applies: (state) =>
    inCall(state) && caseOf(state)?.phase !== 'preparing' && wrapUpOf(state)?.known.neverAgain !== true,
  act(console) {
    const state = console.state()
    console.change(opened(state, { name: 'never-again', who: onTheLine(state), selected: null }))
  },
  label: (t) => t.action.neverAgain,
  strip: (state) => (caseOf(state) ? 'right' : null),
}
