import { opened } from '../console/panels.ts'
import type { Action } from './action.ts'

/** How this station stands with the centre: what is still to go up, and what that means. */
export const outbox: Action = {
  name: 'outbox',
  keys: ['Alt+KeyU'],
  cap: 'Alt U',
  inWords: true,
  applies: ({ view }) => view !== null && view.interviewer !== null,
  act: (console) => console.change(opened(console.state(), { name: 'outbox' })),
  label: (t) => t.dialog.outbox.title,
  strip: null,
}
