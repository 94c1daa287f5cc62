import { type RawBuilder, sql } from 'kysely'

/** Whether the task of a case (a column's name) has as many completes as it wants. */
export const isFull = (caseId: string): RawBuilder<boolean> => sql<boolean>`exists (
  select from cases
  join task using (institution, task)
  left join progress_cell as done
    on done.institution = cases.institution and done.task = cases.task and done.disposition = '1.1'
  where cases.id = ${sql.ref(caseId)} and coalesce(done.cases, 0) >= task.target)`
