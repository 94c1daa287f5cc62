import type { CallRules } from './call-rules.ts'
import { mayCall, nextCallable } from './calling-hours.ts'
import { dayPartOf } from './day-part.ts'
import type { Outcome } from './outcome.ts'

export interface AgainFacts {
  now: number
  /** Attempts dialled, this one with them. */
  attempts: number
  /** The study's cap, before what appointments add. */
  maxAttempts: number
  /** Each appointment allows one attempt more. */
  appointments: number
  /** The attempt before ended busy as well: twice in a row counts as no answer. */
  busyBefore: boolean
  appointmentAt: number | null
}

/** What a temporary outcome leads to. `at` null: no rule brings it back, a supervisor decides. */
export interface Again {
  at: number | null
  rule: Outcome
}

/** Outcomes that may leave a case open. */
export const temporaryOutcomes = [
  'no-answer',
  'busy',
  'answering-machine',
  'switched-off',
  'not-in-service',
  'wrong-number',
  'gatekeeper-refused',
  'refused-soft',
  'interview-broken-off',
  'suspended',
  'inadequate-audio',
  'technical',
  'appointment',
  'not-called',
] as const satisfies readonly Outcome[]
export type TemporaryOutcome = (typeof temporaryOutcomes)[number]

/** When a case with a temporary outcome is called again, inside calling hours. */
export function comesAgain(outcome: TemporaryOutcome, facts: AgainFacts, rules: CallRules): Again {
  const rule = outcome === 'busy' && facts.busyBefore ? 'no-answer' : outcome
  if (rule === 'appointment') return { at: facts.appointmentAt, rule }
  if (facts.attempts >= facts.maxAttempts + facts.appointments) return { at: null, rule }
  const wanted = facts.now + minutesUntil(rule, rules) * 60_000
  const callable = nextCallable(wanted, rules)
  return { at: asksOtherDayPart(rule) ? otherDayPart(callable, facts.now, rules) : callable, rule }
}

function minutesUntil(outcome: Exclude<TemporaryOutcome, 'appointment'>, rules: CallRules): number {
  switch (outcome) {
    case 'busy':
      return rules.busyAgain
    case 'no-answer':
    case 'answering-machine':
    case 'switched-off':
    case 'not-in-service':
    case 'wrong-number':
      return rules.noAnswerAgain
    case 'gatekeeper-refused':
    case 'refused-soft':
      return rules.softRefusalAgain
    case 'interview-broken-off':
      return rules.brokenOffAgain
    case 'suspended':
      return rules.suspendedAgain
    case 'inadequate-audio':
    case 'technical':
    case 'not-called':
      return rules.technicalAgain
    default:
      return outcome satisfies never
  }
}

function asksOtherDayPart(outcome: TemporaryOutcome): boolean {
  return outcome === 'no-answer' || outcome === 'answering-machine' || outcome === 'switched-off'
}

/** The first callable half hour from `at` on that lies in another day-part than `now`. */
function otherDayPart(at: number, now: number, rules: CallRules): number {
  const tried = dayPartOf(now, rules.timeZone)
  const halfHour = 30 * 60_000
  let next = at
  while (dayPartOf(next, rules.timeZone) === tried || !mayCall(next, rules)) {
    next = Math.ceil((next + 1) / halfHour) * halfHour
  }
  return next
}
