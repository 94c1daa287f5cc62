import { partsOf } from '../../ui/format.ts'

/**
 * Where a moment stands in a study's field period. Days are calendar days of the study's time zone,
 * written YYYY-MM-DD; both the first and the last day count whole.
 */
export interface Calendar {
  starts: string
  ends: string
  today: string
  /** Length of the field period in days, at least 1. */
  days: number
  /** Days gone since the first day's midnight, with the part of today; 0..days. */
  gone: number
  /** Whole days gone before today; 0..days. */
  fullDaysGone: number
  /** Days to work in, today included; 0 once the last day is over. */
  daysLeft: number
}

/** null when the study has no first or no last day: then there is no plan to measure against. */
export function calendarOf(
  study: { starts: string | null; ends: string | null },
  now: { day: string; partOfDay: number },
): Calendar | null {
  const { starts, ends } = study
  if (starts === null || ends === null || ends < starts) return null
  const days = daysBetween(starts, ends) + 1
  const before = clamp(daysBetween(starts, now.day), 0, days)
  const inField = now.day >= starts && now.day <= ends
  return {
    starts,
    ends,
    today: now.day,
    days,
    gone: inField ? before + now.partOfDay : before,
    fullDaysGone: before,
    daysLeft: now.day > ends ? 0 : now.day < starts ? days : days - before,
  }
}

/** The calendar day of a moment (ISO) in a time zone, and how much of it has gone (0..1). */
export function localTime(at: string, timeZone: string): { day: string; partOfDay: number } {
  const { year, month, day, hour, minute, second } = partsOf(at, timeZone)
  const pad = (n: number) => String(n).padStart(2, '0')
  return {
    day: `${year}-${pad(month)}-${pad(day)}`,
    partOfDay: (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400,
  }
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10)
}

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value))
