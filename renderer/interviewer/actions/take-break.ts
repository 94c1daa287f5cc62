import { opened } from '../console/panels.ts'
import type { Action } from './action.ts'
import { commandsReach, isAvailable } from './on.ts'

/** A break, with its kind: no calls and no time at work until it ends. Only between cases. */
export const takeBreak: Action = {
  name: 'take-break',
  keys: ['NumpadSubtract', 'Alt+KeyB'],
  cap: '−',
  secondCap: 'Alt B',
  inWords: false,
  applies: (state) => isAvailable(state) && commandsReach(state),
  act: (console) => console.change(opened(console.state(), { name: 'break', selected: null })),
  label: (t) => t.action.takeBreak,
  strip: 'right',
}
