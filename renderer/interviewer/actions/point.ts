import { typePoint } from '../console/number-entry.ts'
import type { Action } from './action.ts'
import { interviewOf } from './on.ts'

/** The decimal point of a number. */
export const point: Action = {
  name: 'point',
  keys: ['NumpadDecimal', 'Period'],
  cap: '.',
  inWords: false,
  applies: (state) => state.panel === null && interviewOf(state)?.prompt.kind === 'number',
  act(console) {
    const state = console.state()
    const range = interviewOf(state)?.prompt.number ?? null
    const typed = typePoint(state.draft.typed, range)
    console.change({ draft: { ...state.draft, typed }, problem: null })
  },
  label: (t) => t.action.point,
  strip: null,
}
