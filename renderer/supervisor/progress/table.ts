import type { InstitutionProgress, Progress, TaskProgress } from '#core/contract/supervisor.ts'
import type { Calendar } from './calendar.ts'
import { planToDate } from './plan.ts'
import { openCases, type Standing, type Status, standingOf } from './standing.ts'

export interface TaskRow extends Standing {
  key: string
  institution: string
  of: TaskProgress
}

export interface InstitutionRow {
  key: string
  of: InstitutionProgress
  tasks: TaskRow[]
  done: number
  target: number
  cases: number
  open: number
  /** The worst of its tasks. */
  status: Status
  plan: number | null
  missing: number
  need: number | null
  pace: number | null
  counts: Record<Status, number>
}

export interface Table {
  institutions: InstitutionRow[]
  /** Tasks by status, over the whole study. */
  counts: Record<Status, number>
  tasks: number
  done: number
  target: number
  open: number
}

export function tableOf(progress: Progress, calendar: Calendar | null): Table {
  const institutions = progress.institutions.map((of) => institutionRow(of, calendar))
  const sum = (pick: (row: InstitutionRow) => number) => institutions.reduce((n, row) => n + pick(row), 0)
  return {
    institutions,
    counts: sumCounts(institutions.map((row) => row.counts)),
    tasks: sum((row) => row.tasks.length),
    done: sum((row) => row.done),
    target: sum((row) => row.target),
    open: sum((row) => row.open),
  }
}

function institutionRow(of: InstitutionProgress, calendar: Calendar | null): InstitutionRow {
  const tasks = of.tasks.map((task) => ({
    key: taskKey(of.institution, task.task),
    institution: of.institution,
    of: task,
    ...standingOf(task, calendar),
  }))
  const counts = noCounts()
  for (const task of tasks) counts[task.status] += 1
  const sum = (pick: (row: TaskRow) => number) => tasks.reduce((n, row) => n + pick(row), 0)
  const target = sum((row) => row.of.target)
  return {
    key: institutionKey(of.institution),
    of,
    tasks,
    done: sum((row) => row.of.done),
    target,
    cases: sum((row) => row.of.cases),
    open: sum((row) => openCases(row.of)),
    status: worstOf(counts),
    plan: calendar && planToDate(target, calendar),
    missing: sum((row) => row.missing),
    need: sumKnown(tasks.map((row) => row.need)),
    pace: sumKnown(tasks.map((row) => row.pace)),
    counts,
  }
}

/** Keys hold no space, so that they can stand in an element's id. */
export const institutionKey = (institution: string) => encodeURIComponent(institution)
export const taskKey = (institution: string, task: string) =>
  `${encodeURIComponent(institution)}/${encodeURIComponent(task)}`

/** Reached only when all are; an institution without tasks has nothing to reach. */
function worstOf(counts: Record<Status, number>): Status {
  const order = ['at-risk', 'behind', 'on-plan', 'under-way'] as const
  return order.find((status) => counts[status] > 0) ?? 'reached'
}

function sumKnown(values: (number | null)[]): number | null {
  return values.reduce<number | null>(
    (sum, value) => (sum === null || value === null ? null : sum + value),
    0,
  )
}

export function noCounts(): Record<Status, number> {
  return { 'at-risk': 0, behind: 0, 'on-plan': 0, 'under-way': 0, reached: 0 }
}

function sumCounts(all: Record<Status, number>[]): Record<Status, number> {
  const counts = noCounts()
  for (const one of all) for (const status of Object.keys(one) as Status[]) counts[status] += one[status]
  return counts
}

export type Row =
  | { kind: 'institution'; row: InstitutionRow }
  | { kind: 'task'; row: TaskRow; of: InstitutionRow }

export function rowsByKey(table: Table): Map<string, Row> {
  const rows = new Map<string, Row>()
  for (const institution of table.institutions) {
    rows.set(institution.key, { kind: 'institution', row: institution })
    for (const task of institution.tasks) rows.set(task.key, { kind: 'task', row: task, of: institution })
  }
  return rows
}
