import type { TaskProgress } from '#core/contract/supervisor.ts'
import type { Status } from './standing.ts'

/** Why a task is at risk or behind, as far as its own dispositions say it. */
export type Cause =
  /** Every open case completed, the target would still not be filled. */
  | { type: 'sample'; open: number }
  | { type: 'not-working' | 'ineligible' | 'refusals'; share: number }
  /** The dispositions name no cause: there are simply too few completes a day. */
  | { type: 'slow' }

/** Our own defaults: a loss is named from 30 % of the closed cases, and from 20 closed cases on. */
export const CAUSE_SHARE = 0.3
export const SMALL_NUMBER = 20

export function causeOf(task: TaskProgress, status: Status): Cause | null {
  if (status !== 'at-risk' && status !== 'behind') return null
  const open = task.dispositions[''] ?? 0
  if (task.done + open < task.target) return { type: 'sample', open }
  return largestLoss(task, task.cases - open) ?? { type: 'slow' }
}

function largestLoss(task: TaskProgress, closed: number): Cause | null {
  if (closed < SMALL_NUMBER) return null
  const losses = { 'not-working': 0, ineligible: 0, refusals: 0 }
  for (const [code, count] of Object.entries(task.dispositions)) {
    if (code.startsWith('4.3')) losses['not-working'] += count
    else if (code.startsWith('4.')) losses.ineligible += count
    else if (code.startsWith('2.1')) losses.refusals += count
  }
  const [type, count] = (Object.entries(losses) as [keyof typeof losses, number][]).reduce((most, next) =>
    next[1] > most[1] ? next : most,
  )
  return count / closed < CAUSE_SHARE ? null : { type, share: count / closed }
}
