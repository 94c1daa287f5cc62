import { type Action, decided } from '../action.ts'
import { openCase } from '../state.ts'

/**
 * The call stops from our side, in mid-interview: no break-off, the question stays the one to be asked
 * next. The case is left open for whoever is free, here or at another station.
 */
export const suspend: Action<unknown> = {
  on: ['interviewing'],
  decide({ state }) {
    const { file, call } = openCase(state)
    const { attempt } = call.context
    return decided([{ type: 'CallEnded', case: file.case, payload: { attempt, outcome: 'suspended' } }])
  },
}
