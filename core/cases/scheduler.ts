import type { CallRules } from './call-rules.ts'
import { mayCall, nextCallable } from './calling-hours.ts'
import type { CaseState } from './case-state.ts'
import { asksOtherDayPart } from './comes-again.ts'
import { dayPartOf } from './day-part.ts'
import { type Outcome, refusals } from './outcome.ts'

/** A leased case as the scheduler sees it. */
export interface Waiting extends CaseState {
  /** When the lease runs out; after that only a call that was interrupted goes on. */
  leasedUntil: number
  /** The seeded random order among equals. */
  order: number
  /** Its quota cell is full: a fresh one is held, an appointment is a supervisor's. */
  full: boolean
  /** The last who was spoken to refused softly: for a converter only. */
  refused: boolean
  /** A supervisor sent it out again and nobody has called it since: no rule holds it back. */
  released: boolean
  /** When it was opened, of a case that has no end yet. */
  openSince: number | null
}

/** Who asks for a case, and when. */
export interface Asking {
  now: number
  interviewer: string
  /** May call people who refused softly. */
  converter: boolean
}

export type Why =
  | { type: 'interrupted' }
  | { type: 'appointment'; kind: 'hard' | 'soft'; at: number; by: string }
  | { type: 'callback'; after: Outcome; lastAt: number }
  | { type: 'fresh' }
  | { type: 'released' }

export type Next =
  | { type: 'case'; case: string; why: Why }
  | { type: 'none'; why: NoCase; until: number | null }

/** Why there is none to call now; `study-over`: its last day has passed. */
export type NoCase = 'all-done' | 'outside-hours' | 'study-over' | 'waiting'

/**
 * What comes first when several are due. A callback in the very day-part in which it was tried last goes
 * behind all else: it is to be tried in another one, but where nobody calls in others it must not be lost.
 */
const ranks = ['interrupted', 'hard', 'callback', 'soft', 'busy', 'fresh', 'same-day-part'] as const

const minute = 60_000

/**
 * The case to call next. An interviewer never picks: an interrupted call first, then due hard
 * appointments, callbacks, soft appointments in their window, busy retries, fresh cases; within each the
 * fewest attempts, then the day-part tried least, then the seeded order. Pure: the same input gives the
 * same case, so a clock that jumps and comes back changes nothing.
 */
export function nextCase(cases: readonly Waiting[], asking: Asking, rules: CallRules): Next {
  const open = cases.filter((waiting) => waiting.disposition === null)
  const dayPart = dayPartOf(asking.now, rules.timeZone)
  const due = open.flatMap((waiting) => {
    const why = dueNow(waiting, asking, rules)
    return why === null
      ? []
      : [{ waiting, why, rank: ranks.indexOf(rankOf(waiting, why, asking.now, rules)) }]
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
    ? nothingDue(open, asking, rules)
    : { type: 'case', case: first.waiting.case, why: first.why }
}

/** Why a case may be called now, or null when it may not. */
function dueNow(waiting: Waiting, asking: Asking, rules: CallRules): Why | null {
  const { now, interviewer } = asking
  if (waiting.interrupted) return isOpenTooLong(waiting, now, rules) ? null : { type: 'interrupted' }
  if (waiting.leasedUntil <= now || !mayCall(now, rules)) return null
  if (waiting.released) return { type: 'released' }
  const { appointment } = waiting
  if (appointment !== null) {
    if (waiting.full) return null
    // A cap on attempts never blocks a due appointment.
    const { from, to } = windowOf(appointment, interviewer, rules)
    return now >= from && now < to ? { type: 'appointment', ...appointment } : null
  }
  if (waiting.attempts >= rules.maxAttempts + waiting.appointments) return null
  if (waiting.again !== null && waiting.lastAt !== null) {
    if (now < waiting.again.at || !mayTake(waiting, asking)) return null
    return { type: 'callback', after: waiting.again.rule, lastAt: waiting.lastAt }
  }
  return waiting.lastOutcome === null && !waiting.full ? { type: 'fresh' } : null
}

/** Nobody knows any more what became of that call. */
function isOpenTooLong({ openSince }: Waiting, now: number, { openAtMost }: CallRules): boolean {
  return openSince !== null && now - openSince >= openAtMost * minute
}

/** Whoever refused softly, or for whom somebody else did, is only called by a converter. */
function mayTake({ refused, again }: Waiting, { converter }: Asking): boolean {
  return converter || !(refused || refusals.some((refusal) => refusal === again?.rule))
}

/** When an appointment may be called: a soft one has no end, a hard one goes to a supervisor after it. */
function windowOf(
  appointment: NonNullable<Waiting['appointment']>,
  interviewer: string,
  rules: CallRules,
): { from: number; to: number } {
  const { at, kind, by } = appointment
  if (kind === 'soft') return { from: at, to: Number.POSITIVE_INFINITY }
  const before = by === interviewer ? rules.hardAppointment.arrangerBefore * minute : 0
  return { from: at - before, to: at + rules.hardAppointment.anyoneAfter * minute }
}

function rankOf(waiting: Waiting, why: Why, now: number, rules: CallRules): (typeof ranks)[number] {
  switch (why.type) {
    case 'interrupted':
    case 'fresh':
      return why.type
    case 'released':
      return 'callback'
    case 'appointment':
      // After its window a soft one is owed a call like any other that has come due.
      return why.kind === 'soft' && now >= why.at + rules.softWindow * minute ? 'callback' : why.kind
    case 'callback': {
      if (why.after === 'busy') return 'busy'
      const sameDayPart = waiting.triedIn.at(-1) === dayPartOf(now, rules.timeZone)
      return sameDayPart && asksOtherDayPart(why.after) ? 'same-day-part' : 'callback'
    }
    default:
      return why satisfies never
  }
}

function timesIn(dayPart: string, waiting: Waiting): number {
  return waiting.triedIn.filter((tried) => tried === dayPart).length
}

function nothingDue(open: readonly Waiting[], asking: Asking, rules: CallRules): Next {
  const { now } = asking
  const isOpen = mayCall(now, rules)
  const times = open.flatMap((waiting) => comingAt(waiting, asking, rules))
  if (times.length === 0) return { type: 'none', why: 'all-done', until: null }
  const until = nextCallable(Math.max(now, Math.min(...times)), rules)
  // Only the study's last day closes what is open as ever: nothing comes before it any more.
  if (!mayCall(until, rules)) return { type: 'none', why: isOpen ? 'all-done' : 'study-over', until: null }
  return isOpen
    ? { type: 'none', why: 'waiting', until }
    : { type: 'none', why: 'outside-hours', until: nextCallable(now, rules) }
}

/** When a case that is not due becomes due by itself, if ever. */
function comingAt(waiting: Waiting, asking: Asking, rules: CallRules): number[] {
  const { now, interviewer } = asking
  if (waiting.interrupted || waiting.leasedUntil <= now) return []
  if (waiting.released) return [now]
  if (waiting.appointment !== null) {
    const { from, to } = windowOf(waiting.appointment, interviewer, rules)
    return now < to && !waiting.full ? [from] : []
  }
  if (waiting.attempts >= rules.maxAttempts + waiting.appointments) return []
  if (waiting.again !== null) return mayTake(waiting, asking) ? [waiting.again.at] : []
  return waiting.lastOutcome === null && !waiting.full ? [now] : []
}
