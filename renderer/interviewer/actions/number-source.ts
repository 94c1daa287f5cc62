import { opened } from '../console/panels.ts'
import type { Action } from './action.ts'
import { caseOf, inCall } from './on.ts'

/** "Where did you get my number": the study's answer to read; that it was read is logged. */
export const numberSource: Action = {
  name: 'number-source',
  keys: ['NumpadDivide', 'Alt+KeyS'],
  cap: '/',
  secondCap: 'Alt S',
  inWords: true,
  applies: (state) => inCall(state) && caseOf(state)?.phase !== 'preparing',
  act: (console) => console.change(opened(console.state(), { name: 'number-source' })),
  label: (t) => t.action.numberSource,
  strip: 'right',
}
