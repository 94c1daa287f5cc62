import { type Moment, secondsBetween } from '#core/cases/moment.ts'
import type { WrapUpScreen } from '#core/contract/station-view.ts'
import { interviewFacts, proposalsOf } from '../proposals-of.ts'
import { targetOf } from '../sheet.ts'
import type { ConsoleState, OnCase } from '../state.ts'
import { caseFacts } from '../study-facts.ts'
import type { World } from '../world.ts'
import { confidentialityOf } from './confidentiality.ts'

export function wrapUpScreen(world: World, state: ConsoleState, onCase: OnCase): WrapUpScreen {
  const { file, call, interview } = onCase
  const { dialledAt, reachedAt, endedAt } = call.context
  const facts = interview === null || reachedAt === null ? null : interviewFacts(interview)
  const { firstAnswerAt, lineAnsweredAt, lineEndedAt } = onCase.marks
  return {
    name: 'wrap-up',
    case: caseFacts(file, world.sheet().study, state.language),
    times: {
      ringing: between(dialledAt, lineAnsweredAt ?? reachedAt ?? lineEndedAt ?? endedAt),
      introduction: between(reachedAt, firstAnswerAt),
      interview: between(firstAnswerAt, endedAt),
      call: between(dialledAt, lineEndedAt ?? endedAt),
    },
    known: {
      personReached: reachedAt !== null,
      eligible: facts?.eligible ?? null,
      answered: facts?.answered ?? 0,
      stoppedAt: facts?.stoppedAt ?? null,
      refusal: call.context.refusal,
      neverAgain: call.context.neverAgain,
    },
    confidentiality: confidentialityOf(world, state, onCase),
    ...proposalsOf(world, onCase),
    notes: onCase.notes,
    canReturn: reachedAt !== null,
    target: targetOf(world.store.reader, file.institution.code, file.task.code),
    phones: onCase.phones,
  }
}

const between = (from: Moment | null, to: Moment | null) =>
  from === null || to === null ? null : secondsBetween(from, to)
