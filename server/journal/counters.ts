import { sql } from 'kysely'
import type { Writing } from '../database/database.ts'
import { completedOn, type Standing } from './standing.ts'

/**
 * The changes of the kept counters that one transaction makes, gathered and written at its end in the
 * order of their keys, so that two transactions never wait for each other in a circle.
 */
export function countChanges() {
  const cells = new Map<string, number>()
  const days = new Map<string, number>()
  const add = (map: Map<string, number>, key: string[], change: number) => {
    const name = JSON.stringify(key)
    map.set(name, (map.get(name) ?? 0) + change)
  }
  return {
    created(task: TaskKey, cases: number) {
      add(cells, [task.institution, task.task, ''], cases)
    },
    moved(task: TaskKey, before: Standing, after: Standing) {
      const { institution, task: name } = task
      if (before.disposition !== after.disposition) {
        add(cells, [institution, name, before.disposition ?? ''], -1)
        add(cells, [institution, name, after.disposition ?? ''], 1)
      }
      const [was, is] = [completedOn(before), completedOn(after)]
      if (was === is) return
      if (was) add(days, [was, institution, name], -1)
      if (is) add(days, [is, institution, name], 1)
    },
    async write(t: Writing) {
      if (cells.size > 0)
        await sql`
          insert into progress_cell as kept (institution, task, disposition, cases)
          select k->>0, k->>1, k->>2, n from json_to_recordset(${rowsOf(cells)}::json) as c (k json, n int)
          on conflict (institution, task, disposition) do update set cases = kept.cases + excluded.cases
        `.execute(t)
      if (days.size > 0)
        await sql`
          insert into progress_day as kept (day, institution, task, completes)
          select (k->>0)::date, k->>1, k->>2, n from json_to_recordset(${rowsOf(days)}::json) as c (k json, n int)
          on conflict (day, institution, task) do update set completes = kept.completes + excluded.completes
        `.execute(t)
    },
  }
}

export interface TaskKey {
  institution: string
  task: string
}

const rowsOf = (map: Map<string, number>) =>
  JSON.stringify(
    [...map]
      .filter(([, n]) => n !== 0)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, n]) => ({ k: JSON.parse(key), n })),
  )
