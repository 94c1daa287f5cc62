import type { Action } from './action.ts'
import { inCall } from './on.ts'

/** A note in words; it goes with the case and whoever calls next reads it. */
export const note: Action = {
  name: 'note',
  keys: ['F8', 'Alt+KeyN'],
  cap: 'F8',
  secondCap: 'Alt N',
  inWords: true,
  applies: (state) => inCall(state) && state.panel?.name !== 'appointment',
  act: (console) => console.change({ panel: { name: 'note' } }),
  label: (t) => t.action.note,
  strip: 'left',
}
