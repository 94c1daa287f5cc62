import type { CallRules } from './call-rules.ts'
import { localTime } from './local-time.ts'

const quarter = 15 * 60_000

export function mayCall(at: number, rules: CallRules): boolean {
  if (rules.anyHour) return true
  const { weekday, hour } = localTime(at, rules.timeZone)
  const open = rules.hours[weekday]
  return open !== null && open !== undefined && hour >= open.from && hour < open.to
}

/** The first moment from `at` on at which calling is allowed: `at` itself, or a full quarter of an hour. */
export function nextCallable(at: number, rules: CallRules): number {
  if (mayCall(at, rules)) return at
  let next = Math.ceil(at / quarter) * quarter
  const weekLater = next + 8 * 24 * 60 * 60_000
  while (!mayCall(next, rules)) {
    next += quarter
    if (next > weekLater) throw new Error('a study has calling hours at least once a week')
  }
  return next
}
