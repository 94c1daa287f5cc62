import type { Action } from './action.ts'
import { interviewOf } from './on.ts'

/** F4: saved as such at once, whatever stands in the entry box. */
export const refused: Action = {
  name: 'refused',
  keys: ['F4'],
  cap: 'F4',
  inWords: true,
  applies(state) {
    const prompt = interviewOf(state)?.prompt
    return state.panel === null && prompt !== undefined && prompt.missing.refused
  },
  act(console) {
    const item = interviewOf(console.state())?.prompt.item
    if (item === undefined) return
    const answer = { kind: 'missing', missing: 'refused' } as const
    console.run((station, looking, options) => station.answer({ ...looking, item, answer }, options))
  },
  label: (t) => t.action.refused,
  strip: 'left',
  stays: (state) => interviewOf(state) !== null,
}
