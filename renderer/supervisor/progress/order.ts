import { type Status, statuses } from './standing.ts'
import type { InstitutionRow, TaskRow } from './table.ts'

/**
 * What needs a hand first. With dates: at risk, then behind, and among equals the most missing
 * first. Without dates: the smallest share of the target first.
 */
export function orderInstitutions(rows: InstitutionRow[]): InstitutionRow[] {
  return rows.toSorted(
    (a, b) =>
      rank(a.status) - rank(b.status) ||
      (a.plan === null ? share(a.done, a.target) - share(b.done, b.target) : b.missing - a.missing) ||
      a.of.institution.localeCompare(b.of.institution),
  )
}

export function orderTasks(rows: TaskRow[]): TaskRow[] {
  return rows.toSorted(
    (a, b) =>
      rank(a.status) - rank(b.status) ||
      (a.plan === null
        ? share(a.of.done, a.of.target) - share(b.of.done, b.of.target)
        : b.missing - a.missing) ||
      a.of.task.localeCompare(b.of.task),
  )
}

const rank = (status: Status) => statuses.indexOf(status)
/** Nothing wanted counts as filled, so it sorts last. */
const share = (done: number, target: number) => (target === 0 ? 1 : done / target)
