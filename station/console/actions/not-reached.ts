import { type Action, decided, notNow } from '../action.ts'
import { hears } from '../hears.ts'
import { openCase } from '../state.ts'

/** The attempt ended without an interview: what was heard instead. */
export const notReached: Action<{ outcome: string }> = {
  on: ['dialling'],
  decide({ state }, input) {
    const outcome = hears.find((heard) => heard.outcome === input.outcome)?.outcome
    if (outcome === undefined || outcome === 'reached') return notNow
    const { file, call } = openCase(state)
    const { attempt } = call.context
    return decided([{ type: 'CallEnded', case: file.case, payload: { attempt, outcome } }])
  },
}
