import { takesMinus, typeMinus } from '../console/number-entry.ts'
import type { Action } from './action.ts'
import { interviewOf } from './on.ts'

/** The minus of a number, where its range goes below zero. The main row's: the pad's breaks off. */
export const minus: Action = {
  name: 'minus',
  keys: ['Minus'],
  cap: '-',
  inWords: false,
  applies(state) {
    const prompt = interviewOf(state)?.prompt
    return state.panel === null && prompt?.kind === 'number' && takesMinus(prompt.number)
  },
  act(console) {
    const state = console.state()
    const range = interviewOf(state)?.prompt.number ?? null
    const typed = typeMinus(state.draft.typed, range)
    console.change({ draft: { ...state.draft, typed }, problem: null })
  },
  label: (t) => t.action.minus,
  strip: null,
}
