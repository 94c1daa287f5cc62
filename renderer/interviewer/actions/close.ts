import type { Action } from './action.ts'

/** Esc closes what is open and brings the focus back; in a bare interview it does nothing. */
export const close: Action = {
  name: 'close',
  keys: ['Escape'],
  cap: 'Esc',
  inWords: true,
  applies: (state) => state.panel !== null,
  act(console) {
    const { panel } = console.state()
    console.change({ panel: panel && 'over' in panel ? panel.over : null })
  },
  label(t, state) {
    if (state.panel?.name === 'appointment') return t.action.giveUp
    return state.panel?.name === 'override' ? t.action.correct : t.action.close
  },
  strip: null,
}
