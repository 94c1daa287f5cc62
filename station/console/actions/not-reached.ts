import type { Outcome } from '#core/cases/outcome.ts'
import { isHeard } from '#core/contract/heard.ts'
import { type Action, decided, notNow } from '../action.ts'
import { openCase } from '../state.ts'

/** The attempt ended without an interview: what was heard instead, or that it cannot be called now. */
export const notReached: Action<{ outcome: string }> = {
  on: ['preparing', 'dialling'],
  decide({ state }, input) {
    const { file, call } = openCase(state)
    const outcome = call.value === 'preparing' ? undialled(input.outcome) : heard(input.outcome)
    if (outcome === null) return notNow
    const { attempt } = call.context
    return decided([{ type: 'CallEnded', case: file.case, payload: { attempt, outcome } }])
  },
}

const undialled = (outcome: string): Outcome | null => (outcome === 'not-called' ? outcome : null)

function heard(outcome: string): Outcome | null {
  if (outcome === 'not-called') return outcome
  return isHeard(outcome) ? outcome : null
}
