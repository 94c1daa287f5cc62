import type { Action } from './action.ts'

/** F1: every key that does something here. */
export const keys: Action = {
  name: 'keys',
  keys: ['F1'],
  cap: 'F1',
  inWords: true,
  applies: (state) => state.view !== null,
  act(console) {
    const { panel } = console.state()
    console.change({ panel: panel?.name === 'keys' ? panel.over : { name: 'keys', over: panel } })
  },
  label: (t) => t.action.keys,
  strip: 'left',
}
