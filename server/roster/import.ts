import { sql } from 'kysely'
import { type PlacedProblem, refuses } from '#core/sample/roster-problem.ts'
import { destroyedAt } from '../identity/destroy.ts'
import { countChanges } from '../journal/counters.ts'
import { progressChannel } from '../journal/judge.ts'
import type { Centre } from '../study/centre.ts'
import { periodOf } from '../study/settings.ts'
import type { FileCheck } from './check-file.ts'
import { checkInWorker } from './check-in-worker.ts'
import { insertCases } from './insert-cases.ts'
import { keepPlaces, knownPlaces } from './places.ts'

export interface RosterReport {
  type: 'imported'
  file: string
  /** Rows with data, the heading not counted. */
  rows: number
  /** New cases. */
  added: number
  /** Rows whose person is in the study already, by this or an earlier file. */
  unchanged: number
  /** Rows that stayed out. */
  refused: number
  institutions: number
  tasks: number
  problems: PlacedProblem[]
  /** Columns that a roster does not have: not read. */
  ignoredColumns: string[]
}

export type RosterImport =
  | RosterReport
  /** The study is at its end. */
  | { type: 'identity-destroyed'; file: string; at: string }
  | ({ file: string } & Exclude<FileCheck, { type: 'checked' }>)

/**
 * Takes a roster in: good rows become cases, bad ones are reported, all in one transaction. Importing
 * the same file again changes nothing.
 */
export async function importRoster(centre: Centre, file: string): Promise<RosterImport> {
  const { db, keys, settings } = centre
  const destroyed = await destroyedAt(db)
  if (destroyed !== null) return { type: 'identity-destroyed', file, at: destroyed.at }
  const check = await checkInWorker({
    path: file,
    period: periodOf(settings),
    known: await knownPlaces(db),
  })
  if (check.type !== 'checked') return { ...check, file }
  const report = await db.transaction().execute(async (t): Promise<RosterReport> => {
    // One import at a time: numbers are given in sequence. Stations go on meanwhile.
    await sql`lock table institution in exclusive mode`.execute(t)
    // While the tables grow within this transaction nothing knows their size: without this, each
    // look-up of a few rows would read all of them.
    await sql`set local enable_seqscan = off`.execute(t)
    await sql`set local enable_hashjoin = off`.execute(t)
    await sql`set local enable_mergejoin = off`.execute(t)
    const tasks = await keepPlaces(t, check.rows, settings.defaultTarget)
    const inserted = await insertCases(t, { rows: check.rows, tasks, keys, script: settings.script })
    const changes = countChanges()
    for (const task of inserted.addedTo) changes.created(task, 1)
    await changes.write(t)
    await sql`select pg_notify(${progressChannel}, '')`.execute(t)
    const problems = [...check.problems, ...inserted.problems].sort((a, b) => a.row - b.row)
    const out = new Set(problems.filter(refuses).map(({ sheet, row }) => JSON.stringify([sheet, row])))
    return {
      type: 'imported',
      file,
      rows: check.total,
      added: inserted.addedTo.length,
      unchanged: inserted.unchanged,
      refused: out.size,
      institutions: new Set(check.rows.map(({ person }) => person.institution)).size,
      tasks: new Set(check.rows.map(({ person }) => JSON.stringify([person.institution, person.task]))).size,
      problems,
      ignoredColumns: check.ignored,
    }
  })
  // PGlite has nobody who would do this in the background.
  await sql`analyze institution, task, cases, identity, case_state, progress_cell`.execute(db)
  return report
}
