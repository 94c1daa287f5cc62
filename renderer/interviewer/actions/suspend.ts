import type { Action } from './action.ts'
import { commandsReach, interviewOf } from './on.ts'

/**
 * Stops the call on this question, for whoever goes on with it. Closing the window in a call asks the
 * same; once more closes it, and the call goes on here when it is opened again.
 */
export const suspend: Action = {
  name: 'suspend',
  keys: ['Alt+KeyW', 'Alt+F4'],
  cap: 'Alt W',
  secondCap: 'Alt F4',
  inWords: true,
  applies: (state) => interviewOf(state) !== null && commandsReach(state) && state.panel?.name !== 'suspend',
  act: (console) => console.change({ panel: { name: 'suspend' } }),
  label: (t) => t.action.suspend,
  strip: null,
}
