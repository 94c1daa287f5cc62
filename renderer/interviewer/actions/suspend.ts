import { opened } from '../console/panels.ts'
import type { Action } from './action.ts'
import { commandsReach, interviewOf } from './on.ts'

/**
 * Stops the call on this question, for whoever goes on with it. (A window that is closed in a call goes on
 * with it here, when it is opened again.)
 */
export const suspend: Action = {
  name: 'suspend',
  keys: ['Alt+KeyW'],
  cap: 'Alt W',
  inWords: true,
  applies: (state) => interviewOf(state) !== null && commandsReach(state) && state.panel?.name !== 'suspend',
  act: (console) => console.change(opened(console.state(), { name: 'suspend' })),
  label: (t) => t.action.suspend,
  strip: null,
}
