import { dayPartOf, dayParts } from '#core/cases/day-part.ts'
import type { LineEvent } from '#core/contract/dialler.ts'
import { hears } from '#core/contract/heard.ts'
import type { CaseScreen, DayPart } from '#core/contract/station-view.ts'
import { identityOf } from '../../identity/identity.ts'
import { dueTime } from '../due-time.ts'
import { phonesOf } from '../phones.ts'
import { targetOf } from '../sheet.ts'
import type { ConsoleState, OnCase } from '../state.ts'
import { caseFacts } from '../study-facts.ts'
import type { World } from '../world.ts'
import { confidentialityOf } from './confidentiality.ts'
import { firstWords } from './first-words.ts'

/** Before and while it rings. Showing it is a look at identity: that was journalled when it was opened. */
export function caseScreen(
  world: World,
  state: ConsoleState,
  onCase: OnCase,
  phase: CaseScreen['phase'],
): CaseScreen {
  const { file, call } = onCase
  const { study } = world.sheet()
  const { timeZone, maxAttempts } = world.rules()
  const identity = identityOf(world.store.reader, file.case)
  if (identity === null) throw new Error(`an open case has somebody to call: ${file.case}`)
  const told = {
    study,
    interviewer: state.interviewer?.name ?? '',
    respondent: identity.name,
    reason: onCase.reason,
  }
  const line = phase === 'dialling' ? lineOf(onCase) : null
  return {
    name: 'case',
    phase,
    case: caseFacts(file, study, state.language),
    reason: onCase.reason,
    respondent: { name: identity.name, viewedAt: onCase.viewedAt },
    phones: phonesOf(world.store.reader, file.case, onCase.inUse),
    firstWords: firstWords(told, state.language),
    attempts: onCase.attempts,
    thisAttempt: call.context.attempt,
    maxAttempts: maxAttempts + onCase.appointments,
    attemptsByDayPart: byDayPart(onCase.attempts.map((attempt) => attempt.dayPart)),
    dayPartNow: dayPartOf(dueTime(world), timeZone),
    appointmentNote: onCase.appointmentNote,
    notes: onCase.notes,
    target: targetOf(world.store.reader, file.institution.code, file.task.code),
    hears: phase === 'dialling' ? hears : [],
    ...(line !== null ? { line } : {}),
    ...(phase === 'dialling' && onCase.handOver !== null ? { handOver: onCase.handOver } : {}),
    ...(phase === 'dialling' ? { confidentiality: confidentialityOf(world, state, onCase) } : {}),
  }
}

function lineOf({ call, marks }: OnCase): LineEvent | null {
  if (marks.lineEndedAt !== null) return 'ended'
  if (call.value === 'connected') return 'answered'
  return call.value === 'ringing' ? 'ringing' : null
}

function byDayPart(tried: readonly DayPart[]): Record<DayPart, number> {
  const counts: Record<DayPart, number> = { morning: 0, lunch: 0, afternoon: 0, evening: 0, weekend: 0 }
  for (const part of dayParts) counts[part] = tried.filter((one) => one === part).length
  return counts
}
