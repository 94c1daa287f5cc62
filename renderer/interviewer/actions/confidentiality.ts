import { opened } from '../console/panels.ts'
import type { Action } from './action.ts'
import { caseOf, inCall } from './on.ts'

/** The confidentiality text to read, again if need be; that it was read is logged. */
export const confidentiality: Action = {
  name: 'confidentiality',
  keys: ['NumpadMultiply', 'Alt+KeyC'],
  cap: '*',
  secondCap: 'Alt C',
  inWords: true,
  applies: (state) => inCall(state) && caseOf(state)?.phase !== 'preparing',
  act: (console) => console.change(opened(console.state(), { name: 'confidentiality' })),
  label: (t) => t.action.confidentiality,
  strip: 'right',
}
