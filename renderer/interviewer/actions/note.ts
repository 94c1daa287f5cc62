import { opened } from '../console/panels.ts'
import type { Action } from './action.ts'
import { inCall, isBetween } from './on.ts'

/**
 * A note in words; it goes with the case and whoever calls next reads it. Between cases it is one to
 * oneself about the day.
 */
export const note: Action = {
  name: 'note',
  keys: ['F8', 'Alt+KeyN'],
  cap: 'F8',
  secondCap: 'Alt N',
  inWords: true,
  applies: (state) => inCall(state) || isBetween(state),
  act: (console) =>
    console.change(opened(console.state(), { name: isBetween(console.state()) ? 'own-note' : 'note' })),
  label: (t, state) => (isBetween(state) ? t.action.ownNote : t.action.note),
  strip: 'left',
}
