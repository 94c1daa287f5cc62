import type { CallRules } from './call-rules.ts'
import { mayCall, nextCallable } from './calling-hours.ts'
import type { CaseState } from './case-state.ts'
import { dayPartOf } from './day-part.ts'
import type { Outcome } from './outcome.ts'

/** A leased case as the scheduler sees it. */
export interface Waiting extends CaseState {
  /** When the lease runs out; after that only a call that was interrupted goes on. */
  leasedUntil: number
  /** The seeded random order among equals. */
  order: number
}

export type Why =
  | { type: 'interrupted' }
  | { type: 'appointment'; kind: 'hard' | 'soft'; at: number; by: string }
  | { type: 'callback'; after: Outcome; lastAt: number }
  | { type: 'fresh' }

export type Next =
  | { type: 'case'; case: string; why: Why }
  | { type: 'none'; why: 'all-done' | 'outside-hours' | 'waiting'; until: number | null }

/** What comes first when several are due. */
const ranks = ['interrupted', 'hard', 'callback', 'soft', 'busy', 'fresh'] as const

/**
 * The case to call next. An interviewer never picks: an interrupted call first, then due hard
 * appointments, callbacks, soft appointments in their window, busy retries, fresh cases; within each the
 * fewest attempts, then a day-part not tried yet, then the seeded order. Pure: the same input gives the
 * same case.
 */
export function nextCase(
  cases: readonly Waiting[],
  asking: { now: number; interviewer: string },
  rules: CallRules,
): Next {
  const open = cases.filter((waiting) => waiting.disposition === null)
  const dayPart = dayPartOf(asking.now, rules.timeZone)
  const due = open.flatMap((waiting) => {
    const why = dueNow(waiting, asking, rules)
    return why === null ? [] : [{ waiting, why, rank: ranks.indexOf(rankOf(why)) }]
  })
  due.sort(
    (a, b) =>
      a.rank - b.rank ||
      a.waiting.attempts - b.waiting.attempts ||
      timesIn(dayPart, a.waiting) - timesIn(dayPart, b.waiting) ||
      a.waiting.order - b.waiting.order ||
      (a.waiting.case < b.waiting.case ? -1 : 1),
  )
  const first = due[0]
  return first === undefined
    ? nothingDue(open, asking.now, rules)
    : { type: 'case', case: first.waiting.case, why: first.why }
}

/** Why a case may be called now, or null when it may not. */
function dueNow(
  waiting: Waiting,
  { now, interviewer }: { now: number; interviewer: string },
  rules: CallRules,
): Why | null {
  if (waiting.interrupted) return { type: 'interrupted' }
  if (waiting.leasedUntil <= now || !mayCall(now, rules)) return null
  const { appointment } = waiting
  if (appointment !== null) {
    // A cap on attempts never blocks a due appointment.
    const { from, to } = windowOf(appointment, interviewer, rules)
    return now >= from && now < to ? { type: 'appointment', ...appointment } : null
  }
  if (waiting.attempts >= rules.maxAttempts + waiting.appointments) return null
  if (waiting.again !== null && waiting.lastAt !== null) {
    if (now < waiting.again.at) return null
    return { type: 'callback', after: waiting.again.rule, lastAt: waiting.lastAt }
  }
  return waiting.lastOutcome === null ? { type: 'fresh' } : null
}

/** When an appointment may be called: a soft one has no end, a hard one goes to a supervisor after it. */
function windowOf(
  appointment: NonNullable<Waiting['appointment']>,
  interviewer: string,
  rules: CallRules,
): { from: number; to: number } {
  const minute = 60_000
  const { at, kind, by } = appointment
  if (kind === 'soft') return { from: at, to: Number.POSITIVE_INFINITY }
  const before = by === interviewer ? rules.hardAppointment.arrangerBefore * minute : 0
  return { from: at - before, to: at + rules.hardAppointment.anyoneAfter * minute }
}

function rankOf(why: Why): (typeof ranks)[number] {
  switch (why.type) {
    case 'interrupted':
    case 'fresh':
      return why.type
    case 'appointment':
      return why.kind
    case 'callback':
      return why.after === 'busy' ? 'busy' : 'callback'
    default:
      return why satisfies never
  }
}

function timesIn(dayPart: string, waiting: Waiting): number {
  return waiting.triedIn.filter((tried) => tried === dayPart).length
}

function nothingDue(open: readonly Waiting[], now: number, rules: CallRules): Next {
  const times = open.flatMap((waiting) => comingAt(waiting, now, rules))
  if (times.length === 0) return { type: 'none', why: 'all-done', until: null }
  const until = nextCallable(Math.max(now, Math.min(...times)), rules)
  return mayCall(now, rules)
    ? { type: 'none', why: 'waiting', until }
    : { type: 'none', why: 'outside-hours', until: nextCallable(now, rules) }
}

/** When a case that is not due becomes due by itself, if ever. */
function comingAt(waiting: Waiting, now: number, rules: CallRules): number[] {
  if (waiting.leasedUntil <= now) return []
  if (waiting.appointment !== null) {
    const { to } = windowOf(waiting.appointment, waiting.appointment.by, rules)
    return now < to ? [waiting.appointment.at] : []
  }
  if (waiting.attempts >= rules.maxAttempts + waiting.appointments) return []
  if (waiting.again !== null) return [waiting.again.at]
  return waiting.lastOutcome === null ? [now] : []
}
