import type { Calendar } from './calendar.ts'

/** The straight-line plan: a target is filled evenly from the first day's midnight to the last's. */
export function planToDate(target: number, calendar: Calendar): number {
  return (target * calendar.gone) / calendar.days
}

/** Whole completes missing up to the plan: a task is not behind for part of an interview. */
export function missingToPlan(done: number, target: number, calendar: Calendar): number {
  return Math.max(0, Math.floor(planToDate(target, calendar) + 1e-9) - done)
}

/** Completes a day that reach the target on the last day; null when no day is left to work in. */
export function neededPerDay(done: number, target: number, calendar: Calendar): number | null {
  if (done >= target) return 0
  return calendar.daysLeft === 0 ? null : (target - done) / calendar.daysLeft
}

/** What the pace of a task is taken from. */
export type PaceBasis = 'last-week' | 'since-start'

/**
 * Completes a day as they come now: over the (at most seven) full days before today where the centre
 * counts them, else the mean since the start. null while less than a day has gone.
 */
export function pacePerDay(done: number, recent: number | undefined, calendar: Calendar): number | null {
  if (recent !== undefined) {
    return calendar.fullDaysGone === 0 ? null : recent / Math.min(7, calendar.fullDaysGone)
  }
  return calendar.gone < 1 ? null : done / calendar.gone
}
