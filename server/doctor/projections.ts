import { sql } from 'kysely'
import type { Entry } from '#core/journal/entry.ts'
import type { Reading, Writing } from '../database/database.ts'
import { countFresh, project } from '../journal/project.ts'
import type { Centre } from '../study/centre.ts'
import { dayIn } from '../study/day.ts'
import { type CaseTable, type CentreFault, type CounterName, caseTables } from './faults.ts'

const counters = ['progress_cell', 'progress_day'] as const

/** So many cases at once, but always whole tasks: the counters are kept by task. */
const casesAtOnce = 500
const entriesAtOnce = 1000

/**
 * Makes the projections of some tasks after others anew in temporary tables, by the code that keeps
 * them, and compares them with what is kept. Each turn is a transaction of its own with one view of the
 * data, so that a server goes on receiving meanwhile. Nothing stays.
 */
export async function* compareProjections(
  centre: Pick<Centre, 'db' | 'settings' | 'compiled'>,
): AsyncGenerator<CentreFault[]> {
  for await (const tasks of someTasks(centre.db))
    yield await centre.db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute((t) => compareTasks(t, tasks, centre))
  yield await strayRows(centre.db)
}

interface Task {
  institution: string
  task: string
}

async function* someTasks(db: Reading): AsyncGenerator<Task[]> {
  const { rows } = await sql<Task & { cases: number }>`
    select institution, task, count(cases.id) as cases
    from task left join cases using (institution, task)
    group by institution, task order by institution, task`.execute(db)
  let turn: Task[] = []
  let cases = 0
  for (const row of rows) {
    turn.push({ institution: row.institution, task: row.task })
    cases += row.cases
    if (cases < casesAtOnce) continue
    yield turn
    turn = []
    cases = 0
  }
  if (turn.length > 0) yield turn
}

async function compareTasks(
  t: Writing,
  tasks: Task[],
  { settings, compiled }: Pick<Centre, 'settings' | 'compiled'>,
): Promise<CentreFault[]> {
  const schema = await schemaOf(t)
  await sql`create temporary table chosen on commit drop as
    select id, position, institution, task from cases
    where (institution, task) in (
      select institution, task from json_to_recordset(${JSON.stringify(tasks)}::json)
        as chosen (institution text, task text))`.execute(t)
  await sql`analyze chosen`.execute(t)
  // Gathered by case first: a walk through the whole journal for some cases, turn after turn, would not end.
  await sql`create temporary table ours on commit drop as
    select arrival from chosen join entry on entry.case_id = chosen.id where judged = 'sound'`.execute(t)
  await sql`create unique index on ours (arrival)`.execute(t)
  // A temporary table hides the kept one of its name from every statement that does not say which.
  for (const table of [...caseTables, ...counters])
    await sql`create temporary table ${sql.table(table)} (
      like ${sql.table(`${schema}.${table}`)} including defaults including indexes) on commit drop`.execute(t)
  await countFresh(t, sql`chosen`)

  const tools = { dayOf: dayIn(settings.timeZone), compiled }
  for (let after = 0; ; ) {
    const { rows } = await sql<{ arrival: number; body: string }>`
      select arrival, body from ours join entry using (arrival)
      where ours.arrival > ${after} order by arrival limit ${entriesAtOnce}`.execute(t)
    const last = rows.at(-1)
    if (!last) break
    after = last.arrival
    const arrived = rows.map((row) => ({ arrival: row.arrival, entry: JSON.parse(row.body) as Entry }))
    await project(t, arrived, tools)
  }

  const faults: CentreFault[] = []
  for (const table of caseTables)
    for (const id of await differingCases(t, schema, table))
      faults.push({ type: 'projection', table, case: id })
  for (const table of counters) faults.push(...(await differingCounters(t, schema, table)))
  return faults
}

const schemaOf = async (t: Writing): Promise<string> => {
  const { rows } = await sql<{ name: string }>`select current_schema() as name`.execute(t)
  return rows[0]?.name ?? 'public'
}

/** JSON is compared as it is written: the same code writes both. */
const columns: Record<CaseTable, string> = {
  case_state: `case_id, position, status, disposition, disposed_by, disposed_on, attempts, last_outcome, last_at,
    due_at, opened_by, opened_at, appointment_at, appointment_kind, appointment_by, worked_lease, late_lease, conflict, problem`,
  attempt: 'case_id, station, attempt, at, outcome, disposition, interviewer',
  response: 'case_id, station, item, answer::text',
}

async function differingCases(t: Writing, schema: string, table: CaseTable): Promise<string[]> {
  const of = (from: string) =>
    sql`select ${sql.raw(columns[table])} from ${sql.table(`${from}.${table}`)}
      where case_id in (select id from chosen)`
  const [kept, made] = [of(schema), of('pg_temp')]
  const { rows } = await sql<{ case_id: string }>`
    select distinct case_id from (
      (${kept} except ${made}) union all (${made} except ${kept})) as differing
    order by case_id`.execute(t)
  return rows.map((row) => row.case_id)
}

/** What a counter counts by, and how many. */
const counted = {
  progress_cell: { of: 'disposition', count: 'cases' },
  progress_day: { of: 'day', count: 'completes' },
} as const

async function differingCounters(
  t: Writing,
  schema: string,
  table: CounterName['table'],
): Promise<CentreFault[]> {
  const { of, count } = counted[table]
  const rowsOf = (from: string) =>
    sql`select institution, task, ${sql.ref(of)}::text as of, ${sql.ref(count)} as n
      from ${sql.table(`${from}.${table}`)} where (institution, task) in (select institution, task from chosen)`
  const { rows } = await sql<Omit<CounterName, 'table'> & { kept: number; expected: number }>`
    select institution, task, of, coalesce(kept.n, 0) as kept, coalesce(made.n, 0) as expected
    from (${rowsOf(schema)}) as kept full join (${rowsOf('pg_temp')}) as made using (institution, task, of)
    where coalesce(kept.n, 0) <> coalesce(made.n, 0)
    order by institution, task, of`.execute(t)
  return rows.map((row) => ({ type: 'counter', table, ...row }))
}

/** Counters of tasks that have no case, in no turn above. */
async function strayRows(db: Reading): Promise<CentreFault[]> {
  const faults: CentreFault[] = []
  for (const table of counters) {
    const { of, count } = counted[table]
    const { rows } = await sql<Omit<CounterName, 'table'> & { kept: number }>`
      select institution, task, ${sql.ref(of)}::text as of, ${sql.ref(count)} as kept from ${sql.table(table)} as kept
      where ${sql.ref(count)} <> 0 and not exists (
        select from cases where cases.institution = kept.institution and cases.task = kept.task)
      order by institution, task, of`.execute(db)
    faults.push(...rows.map((row) => ({ type: 'counter' as const, table, expected: 0, ...row })))
  }
  return faults
}
