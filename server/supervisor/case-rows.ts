import { sql } from 'kysely'
import type { CaseRow, ConflictRow } from '#core/contract/supervisor.ts'
import type { Reading } from '../database/database.ts'
import { neverAgainCases } from '../leases/never-again.ts'

export interface CaseQuestion {
  institution: string
  task: string | null
  /** '' for cases without one; null for all. */
  disposition: string | null
}

const most = 5000

/** The cases behind one number: no name, no telephone number, no answer. */
export async function caseRows(db: Reading, question: CaseQuestion): Promise<CaseRow[]> {
  let query = rowsOf(db).where('cases.institution', '=', question.institution).limit(most)
  if (question.task !== null) query = query.where('cases.task', '=', question.task)
  if (question.disposition === '') query = query.where('state.disposition', 'is', null)
  else if (question.disposition !== null) query = query.where('state.disposition', '=', question.disposition)
  const rows = await query.execute()
  if (rows.every((row) => row.disposition !== null)) return rows
  const held = await neverAgainCases(db)
  return rows.map((row) =>
    row.disposition === null && held.has(row.case) ? { ...row, neverAgain: true } : row,
  )
}

const mostConflicts = 1000

/** The cases that two stations worked on, wherever they belong. */
export function conflictRows(db: Reading): Promise<ConflictRow[]> {
  return rowsOf(db)
    .select(['cases.institution', 'cases.task'])
    .where('state.conflict', '=', true)
    .limit(mostConflicts)
    .execute()
}

const rowsOf = (db: Reading) =>
  db
    .selectFrom('cases')
    .innerJoin('case_state as state', 'state.case_id', 'cases.id')
    .leftJoin('lease', (on) => on.onRef('lease.case_id', '=', 'cases.id').on('lease.ended_at', 'is', null))
    .leftJoin('station', (on) =>
      on.on('station.station', '=', sql<string>`coalesce(lease.station, state.disposed_by)`),
    )
    .select([
      'cases.id as case',
      'cases.number',
      'state.disposition',
      'state.attempts',
      'state.last_outcome as lastOutcome',
      'state.last_at as lastAt',
      'station.name as station',
      'state.conflict',
    ])
    .orderBy('cases.serial')
