import type { Prompt } from '#core/contract/prompt.ts'
import type { EntryProblem } from './entry-problem.ts'

/**
 * A day as it is keyed on the number pad: eight digits, YYYYMMDD, shown in groups as it grows. It is
 * held against the calendar and the range as soon as no further digit could make it right.
 */
export type DayRange = Prompt['date']

/** A ninth digit changes nothing. */
export function typeDayDigit(typed: string, digit: string): string {
  return (typed + digit).slice(0, 8)
}

/** 2013-07-01, once all digits are there and it is a day. */
export function dayKeyed(typed: string): string | null {
  if (typed.length < 8) return null
  const [year, month, day] = partsKeyed(typed).map(Number) as [number, number, number]
  return isDay(year, month, day) ? partsKeyed(typed).join('-') : null
}

/** What is wrong with the digits so far, whatever comes after them; null while they may become a day. */
export function keyedDayProblem(typed: string, range: DayRange): EntryProblem | null {
  const [year = '', month = '', day = ''] = partsKeyed(typed)
  const monthWrong = month.length === 1 ? Number(month) > 1 : month.length === 2 && !isDay(2000, +month, 1)
  const dayWrong = day.length === 1 ? Number(day) > 3 : day.length === 2 && !isDay(+year, +month, +day)
  if (monthWrong || dayWrong) return { type: 'not-a-day', keyed: typed }
  const { min, max } = range ?? { min: null, max: null }
  const first = typed.padEnd(8, '0')
  const last = typed.padEnd(8, '9')
  const outside = (min !== null && last < digitsOf(min)) || (max !== null && first > digitsOf(max))
  return outside ? { type: 'date-out-of-range', min, max } : null
}

/** Year, month and day as far as they are keyed: ['2013', '07', '0']. */
export function partsKeyed(typed: string): string[] {
  return [typed.slice(0, 4), typed.slice(4, 6), typed.slice(6, 8)]
}

/** 0 is Sunday. `day` is ISO. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay()
}

function isDay(year: number, month: number, day: number): boolean {
  // setUTCFullYear, because Date.UTC takes the years 0 to 99 for 1900 to 1999.
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

function digitsOf(iso: string): string {
  return iso.replaceAll('-', '')
}
