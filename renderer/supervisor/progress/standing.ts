import type { TaskProgress } from '#core/contract/supervisor.ts'
import type { Calendar } from './calendar.ts'
import { type Cause, causeOf } from './cause.ts'
import { missingToPlan, neededPerDay, pacePerDay, planToDate } from './plan.ts'

/**
 * How a task stands. Worst first:
 * - at-risk: its open cases cannot fill the target any more, or it is behind and needs at least
 *   `RISK_RATIO` times a day what it makes now;
 * - behind: at least one whole complete short of the straight-line plan;
 * - on-plan: neither; under-way: the same in a study without dates, where there is no plan;
 * - reached: the target is filled.
 */
export const statuses = ['at-risk', 'behind', 'on-plan', 'under-way', 'reached'] as const
export type Status = (typeof statuses)[number]

/** Our own default: twice the pace of now is more than a call room adds by moving people. */
export const RISK_RATIO = 2

export interface Standing {
  status: Status
  /** Straight-line plan to date, in completes; null without dates. */
  plan: number | null
  /** Whole completes missing: up to the plan, or without dates up to the target. */
  missing: number
  need: number | null
  pace: number | null
  cause: Cause | null
}

export function standingOf(task: TaskProgress, calendar: Calendar | null): Standing {
  const { done, target } = task
  const open = openCases(task)
  const short = done < target && done + open < target
  if (calendar === null) {
    const status = done >= target ? 'reached' : short ? 'at-risk' : 'under-way'
    const missing = Math.max(0, target - done)
    return { status, plan: null, missing, need: null, pace: null, cause: causeOf(task, status) }
  }
  const missing = missingToPlan(done, target, calendar)
  const need = neededPerDay(done, target, calendar)
  const pace = pacePerDay(done, task.recent, calendar)
  const tooSlow = need === null || (pace !== null && need >= RISK_RATIO * pace)
  const status =
    done >= target
      ? 'reached'
      : short || (missing > 0 && tooSlow)
        ? 'at-risk'
        : missing > 0
          ? 'behind'
          : 'on-plan'
  return { status, plan: planToDate(target, calendar), missing, need, pace, cause: causeOf(task, status) }
}

/** Cases without a disposition yet: the sample that can still become completes. */
export function openCases(task: Pick<TaskProgress, 'dispositions'>): number {
  return task.dispositions[''] ?? 0
}
