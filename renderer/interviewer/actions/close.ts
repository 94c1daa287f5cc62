import { closedTop } from '../console/panels.ts'
import type { Action } from './action.ts'

/** Esc closes what is open and brings the focus back; in a bare interview it does nothing. */
export const close: Action = {
  name: 'close',
  keys: ['Escape'],
  cap: 'Esc',
  inWords: true,
  applies: (state) => state.panel !== null,
  act: (console) => console.change(closedTop(console.state())),
  label(t, state) {
    if (state.panel?.name === 'appointment') return t.action.giveUp
    return state.panel?.name === 'override' ? t.action.correct : t.action.close
  },
  strip: null,
}
