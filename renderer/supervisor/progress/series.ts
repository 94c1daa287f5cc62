import type { Progress } from '#core/contract/supervisor.ts'
import { addDays, type Calendar, daysBetween } from './calendar.ts'

export interface SeriesPoint {
  day: string
  completes: number
  cumulative: number
  /** Straight-line plan at the day's end; null without dates. */
  plan: number | null
}

/**
 * Cumulative completes by day, one point for every day from the first to today: a day without
 * completes is a day too. Completes of days before the field period are in the first point's sum.
 */
export function cumulativeSeries(
  days: Progress['days'],
  target: number,
  today: string,
  calendar: Calendar | null,
): SeriesPoint[] {
  const first =
    [calendar?.starts, days[0]?.day, today].filter((day) => day !== undefined).toSorted()[0] ?? today
  const last = [today, days.at(-1)?.day ?? today].toSorted().at(-1) ?? today
  const completesOn = new Map(days.map(({ day, completes }) => [day, completes]))
  const points: SeriesPoint[] = []
  let cumulative = 0
  for (let n = 0; n <= daysBetween(first, last); n += 1) {
    const day = addDays(first, n)
    const completes = completesOn.get(day) ?? 0
    cumulative += completes
    points.push({ day, completes, cumulative, plan: calendar && planAtEndOf(day, target, calendar) })
  }
  return points
}

export function planAtEndOf(day: string, target: number, calendar: Calendar): number {
  const gone = Math.min(calendar.days, Math.max(0, daysBetween(calendar.starts, day) + 1))
  return (target * gone) / calendar.days
}

export function completesOn(days: Progress['days'], day: string): number {
  return days.find((one) => one.day === day)?.completes ?? 0
}

/** Mean completes a day over the (at most seven) full days before today; null on the first day. */
export function recentPace(days: Progress['days'], calendar: Calendar): number | null {
  const span = Math.min(7, calendar.fullDaysGone)
  if (span === 0) return null
  const from = addDays(calendar.today, -span)
  const sum = days.reduce(
    (n, one) => (one.day >= from && one.day < calendar.today ? n + one.completes : n),
    0,
  )
  return sum / span
}
