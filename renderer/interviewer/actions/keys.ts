import { closedTop, opened } from '../console/panels.ts'
import type { Action } from './action.ts'

/** F1: every key that does something here. */
export const keys: Action = {
  name: 'keys',
  keys: ['F1'],
  cap: 'F1',
  inWords: true,
  applies: (state) => state.view !== null,
  act(console) {
    const state = console.state()
    const isOpen = state.panel?.name === 'keys'
    console.change(isOpen ? closedTop(state) : opened(state, { name: 'keys' }))
  },
  label: (t) => t.action.keys,
  strip: 'left',
}
