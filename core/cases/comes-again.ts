import type { DayPart } from '../contract/station-view.ts'
import { isWornOut } from './attempts-left.ts'
import type { CallRules } from './call-rules.ts'
import { nextCallable } from './calling-hours.ts'
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
  /** Day-parts of the attempts so far, this one with them. */
  triedIn: readonly DayPart[]
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
  'fast-busy',
  'answering-machine',
  'answering-machine-message',
  'device-confirmed',
  'device-confirmed-message',
  'switched-off',
  'not-in-service',
  'disconnected',
  'temporarily-out',
  'number-changed',
  'fax',
  'call-blocked',
  'wrong-number',
  'person-left',
  'unavailable',
  'gatekeeper-refused',
  'refused-soft',
  'interview-broken-off',
  'suspended',
  'inadequate-audio',
  'location',
  'technical',
  'appointment',
  'not-called',
] as const satisfies readonly Outcome[]
export type TemporaryOutcome = (typeof temporaryOutcomes)[number]

/** When a case with a temporary outcome is called again, inside calling hours. */
export function comesAgain(outcome: TemporaryOutcome, facts: AgainFacts, rules: CallRules): Again {
  const rule = outcome === 'busy' && facts.busyBefore ? 'no-answer' : outcome
  if (rule === 'appointment') return { at: facts.appointmentAt, rule }
  if (isWornOut(facts)) return { at: null, rule }
  const callable = nextCallable(facts.now + minutesUntil(rule, rules) * 60_000, rules)
  return { at: inWantedDayPart(callable, rule, facts, rules), rule }
}

function minutesUntil(outcome: Exclude<TemporaryOutcome, 'appointment'>, rules: CallRules): number {
  switch (outcome) {
    case 'busy':
      return rules.busyAgain
    case 'no-answer':
    case 'answering-machine':
    case 'answering-machine-message':
    case 'device-confirmed':
    case 'device-confirmed-message':
    case 'switched-off':
    case 'not-in-service':
    case 'disconnected':
    case 'temporarily-out':
    case 'number-changed':
    case 'fax':
    case 'call-blocked':
    case 'wrong-number':
    case 'person-left':
    case 'unavailable':
      return rules.noAnswerAgain
    case 'gatekeeper-refused':
    case 'refused-soft':
      return rules.softRefusalAgain
    case 'interview-broken-off':
    case 'location':
      return rules.brokenOffAgain
    case 'suspended':
      return rules.suspendedAgain
    case 'fast-busy':
    case 'inadequate-audio':
    case 'technical':
    case 'not-called':
      return rules.technicalAgain
    default:
      return outcome satisfies never
  }
}

/** To be tried at another time of the day. */
export function asksOtherDayPart(outcome: Outcome): boolean {
  return nobodyThere.some((one) => one === outcome)
}

const nobodyThere = [
  'no-answer',
  'answering-machine',
  'answering-machine-message',
  'device-confirmed',
  'device-confirmed-message',
  'switched-off',
  'temporarily-out',
  'unavailable',
] as const satisfies readonly TemporaryOutcome[]

/**
 * The first callable time from `at` on in a day-part that serves: one never tried yet when the attempts
 * that are left are needed for the day-parts that are missing, else another one than now where the rule
 * asks for that. A study that calls in one day-part only calls again there.
 */
function inWantedDayPart(at: number, rule: TemporaryOutcome, facts: AgainFacts, rules: CallRules): number {
  const now = dayPartOf(facts.now, rules.timeZone)
  const tried = new Set(facts.triedIn)
  const left = facts.maxAttempts + facts.appointments - facts.attempts
  const isScarce = tried.size < rules.minDayParts && left <= rules.minDayParts - tried.size
  const untried = isScarce && wasNotMet(rule) ? firstIn(at, (part) => !tried.has(part), rules) : null
  if (untried !== null) return untried
  return (asksOtherDayPart(rule) ? firstIn(at, (part) => part !== now, rules) : null) ?? at
}

/** Nobody was spoken to: another time of the day may serve better. */
const wasNotMet = (rule: TemporaryOutcome) => rule === 'busy' || asksOtherDayPart(rule)

/** Every day-part comes round within this time, holidays apart. */
const searched = 15 * 24 * 60 * 60_000

function firstIn(at: number, serves: (part: DayPart) => boolean, rules: CallRules): number | null {
  const halfHour = 30 * 60_000
  for (let next = at; next <= at + searched; next = Math.floor(next / halfHour + 1) * halfHour) {
    next = nextCallable(next, rules)
    if (serves(dayPartOf(next, rules.timeZone))) return next
  }
  return null
}
