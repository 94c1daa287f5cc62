import type { Draft } from '#core/journal/entry.ts'
import { type Action, decided, notNow } from '../action.ts'
import { byCentresClock } from '../due-time.ts'
import { proposalsOf } from '../proposals-of.ts'
import { openCase } from '../state.ts'

/** Confirms one of the wrap-up's choices: the case gets its disposition, or is left open. */
export const close: Action<{ choice: string }> = {
  on: ['wrapping-up'],
  decide({ world, state }, input) {
    const onCase = openCase(state)
    const { proposed, fitting, other, rare } = proposalsOf(world, onCase)
    const choice = [...fitting, ...other, ...rare].find((one) => one.choice === input.choice)
    if (choice === undefined) return notNow
    const { attempt, outcome: ended } = onCase.call.context
    const caseId = onCase.file.case
    const { code, outcome } = choice
    const drafts: Draft[] = []
    // The choice has the last word on what the attempt ended in.
    if (outcome !== ended) drafts.push({ type: 'CallEnded', case: caseId, payload: { attempt, outcome } })
    if (code !== null)
      drafts.push({ type: 'DispositionSet', case: caseId, payload: { attempt, code, proposed } })
    else {
      const again = choice.again?.at ?? null
      drafts.push({
        type: 'CaseLeftOpen',
        case: caseId,
        payload: { attempt, outcome, again, ...byCentresClock(world) },
      })
    }
    const interviewer = state.interviewer?.number ?? ''
    drafts.push({ type: 'CaseClosed', case: caseId, payload: { interviewer } })
    return decided(drafts, { becomes: (next) => ({ ...next, none: null }) })
  },
}
