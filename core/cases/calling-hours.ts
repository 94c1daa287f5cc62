import type { Text } from '../contract/language.ts'
import type { CallRules } from './call-rules.ts'
import { localTime, startOfDay } from './local-time.ts'

const quarter = 15 * 60_000

/** Why nobody is called at a time. */
export type Closed =
  | { type: 'holiday'; name: Text }
  /** Calls are never made on this weekday. */
  | { type: 'day-off' }
  /** The hours of that day are others. */
  | { type: 'outside-hours'; from: number; to: number }
  /** Behind the study's last day. */
  | { type: 'study-over' }

/** Nobody is called at night, whatever the hours of a study are. */
const night = { from: 22, to: 7 }

/** Why nobody is called then; null when calls are made. */
export function whyClosed(at: number, rules: CallRules): Closed | null {
  if (rules.anyHour) return null
  const isOver = rules.ends !== null && localTime(at, rules.timeZone).day > rules.ends
  return isOver ? { type: 'study-over' } : whyClosedAsEver(at, rules)
}

/** As if the study never ended: its last day may be put off. */
function whyClosedAsEver(at: number, rules: CallRules): Exclude<Closed, { type: 'study-over' }> | null {
  if (rules.anyHour) return null
  const { day, weekday, hour } = localTime(at, rules.timeZone)
  const holiday = rules.holidays.find((one) => one.day === day)
  if (holiday !== undefined) return { type: 'holiday', name: holiday.name }
  const open = rules.hours[weekday] ?? null
  if (open === null) return { type: 'day-off' }
  const { from, to } = open
  const isOpen = hour >= from && hour < to && hour >= night.to && hour < night.from
  return isOpen ? null : { type: 'outside-hours', from, to }
}

export function mayCall(at: number, rules: CallRules): boolean {
  return whyClosed(at, rules) === null
}

/** Longer than any row of holidays. */
const longestClosed = 120 * 24 * 60 * 60_000

/**
 * The first moment from `at` on at which calling is allowed: `at` itself, or a full quarter of an hour. The
 * study's last day does not count: what would come behind it comes if that day is put off.
 */
export function nextCallable(at: number, rules: CallRules): number {
  const first = Math.ceil(at / quarter) * quarter
  for (let next = at; next <= first + longestClosed; ) {
    const closed = whyClosedAsEver(next, rules)
    if (closed === null) return next
    next = closed.type === 'outside-hours' ? Math.floor(next / quarter + 1) * quarter : nextDay(next, rules)
  }
  throw new Error('a study has calling hours at least once in four months')
}

/** The first moment of the next local day. */
function nextDay(at: number, { timeZone }: CallRules): number {
  const noonAfter = 36 * 60 * 60_000
  return startOfDay(startOfDay(at, timeZone) + noonAfter, timeZone)
}
