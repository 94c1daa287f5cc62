import type { Action } from './action.ts'
import { interviewOf } from './on.ts'

/** F2: saved as such at once, whatever stands in the entry box. */
export const dontKnow: Action = {
  name: 'dont-know',
  keys: ['F2'],
  cap: 'F2',
  inWords: true,
  applies(state) {
    const prompt = interviewOf(state)?.prompt
    return state.panel === null && prompt !== undefined && prompt.missing['dont-know']
  },
  act(console) {
    const item = interviewOf(console.state())?.prompt.item
    if (item === undefined) return
    const answer = { kind: 'missing', missing: 'dont-know' } as const
    console.run((station, looking, options) => station.answer({ ...looking, item, answer }, options))
  },
  label: (t) => t.action.dontKnow,
  strip: 'left',
  stays: (state) => interviewOf(state) !== null,
}
