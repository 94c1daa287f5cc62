import { type RawBuilder, sql } from 'kysely'
import type { Entry } from '#core/journal/entry.ts'
import type { Writing } from '../database/database.ts'
import type { CaseStateTable } from '../database/tables.ts'
import type { CompiledScripts } from '../study/compiled.ts'
import { type AttemptEntry, keepAttempts } from './attempts.ts'
import { countChanges } from './counters.ts'
import { keepResponses } from './responses.ts'
import { freshStanding, type Holding, type Standing, stand } from './standing.ts'

export interface Arrived {
  arrival: number
  entry: Entry
}

export interface ProjectTools {
  /** The calendar day of an instant in the study's time zone. */
  dayOf: (at: string) => string
  compiled: CompiledScripts
}

/**
 * Brings the tables made from the journal up to date with more sound entries, in the order of their
 * arrival. Every case named in them must exist. What comes out depends on the entries and the leases
 * alone, not on how many come at once; so a case whose later entries are projected already must be
 * among `anew`, with all its sound entries.
 */
export async function project(
  t: Writing,
  arrived: readonly Arrived[],
  { dayOf, compiled }: ProjectTools,
  anew: ReadonlySet<string> = new Set(),
): Promise<void> {
  const ofCases = arrived.filter(({ entry }) => entry.case !== null)
  const ids = [...new Set(ofCases.map(({ entry }) => entry.case as string))].sort()
  if (ids.length === 0) return
  const cases = await loadCases(t, ids)
  const leases = await leasesOf(t, ids)
  const before = new Map([...cases].map(([id, { standing }]) => [id, standing]))
  const after = new Map([...before].map(([id, kept]) => [id, anew.has(id) ? freshStanding : kept]))
  const attempts: AttemptEntry[] = []
  for (const { arrival, entry } of ofCases) {
    const id = entry.case as string
    const standing = after.get(id)
    if (!standing) throw new Error(`projecting an entry of the unknown case ${id}`)
    const stood = stand(standing, entry, leases(id, arrival), dayOf)
    after.set(id, stood)
    attempts.push({ entry, openedBy: stood.openedBy })
  }
  if (anew.size > 0)
    await t
      .deleteFrom('attempt')
      .where('case_id', 'in', [...anew])
      .execute()
  await saveStandings(
    t,
    [...after].filter(([id, standing]) => standing !== before.get(id)),
  )
  await keepAttempts(t, attempts)
  await keepResponses(t, ofCases, compiled)

  const changes = countChanges()
  for (const [id, { institution, task }] of cases)
    changes.moved({ institution, task }, before.get(id) ?? freshStanding, after.get(id) ?? freshStanding)
  await changes.write(t)
}

/** The tables as they are before any entry, for the cases of `from` (its name, in SQL). */
export async function countFresh(t: Writing, from: RawBuilder<unknown>): Promise<void> {
  await sql`insert into case_state (case_id, position) select id, position from ${from}`.execute(t)
  await sql`
    insert into progress_cell (institution, task, disposition, cases)
    select institution, task, '', count(*) from ${from} group by institution, task`.execute(t)
}

async function loadCases(t: Writing, ids: string[]) {
  const rows = await t
    .selectFrom('case_state')
    .innerJoin('cases', 'cases.id', 'case_state.case_id')
    .selectAll('case_state')
    .select(['cases.institution', 'cases.task'])
    .where('case_state.case_id', 'in', ids)
    .orderBy('case_state.case_id')
    .forUpdate('case_state')
    .execute()
  return new Map(
    rows.map((row) => [
      row.case_id,
      { institution: row.institution, task: row.task, standing: standingOf(row) },
    ]),
  )
}

/** Which lease was a case's newest when an entry arrived. */
async function leasesOf(t: Writing, ids: string[]): Promise<(id: string, arrival: number) => Holding | null> {
  const rows = await t
    .selectFrom('lease')
    .select(['id', 'case_id', 'station', 'after_arrival'])
    .where('case_id', 'in', ids)
    .orderBy('id', 'desc')
    .execute()
  return (id, arrival) => {
    const lease = rows.find((row) => row.case_id === id && row.after_arrival < arrival)
    return lease ? { lease: lease.id, station: lease.station } : null
  }
}

function standingOf(row: { [C in keyof CaseStateTable]: unknown }): Standing {
  return {
    status: row.status,
    disposition: row.disposition,
    disposedBy: row.disposed_by,
    disposedOn: row.disposed_on,
    attempts: row.attempts,
    lastOutcome: row.last_outcome,
    lastAt: row.last_at,
    dueAt: row.due_at,
    openedBy: row.opened_by,
    openedAt: row.opened_at,
    appointmentAt: row.appointment_at,
    appointmentKind: row.appointment_kind,
    appointmentBy: row.appointment_by,
    workedLease: row.worked_lease,
    lateLease: row.late_lease,
    conflict: row.conflict,
  } as Standing
}

async function saveStandings(t: Writing, standings: [string, Standing][]): Promise<void> {
  if (standings.length === 0) return
  const rows = JSON.stringify(standings.map(([id, standing]) => ({ id, ...standing })))
  await sql`
    update case_state set
      status = s.status, disposition = s.disposition, disposed_by = s."disposedBy", disposed_on = s."disposedOn",
      attempts = s.attempts, last_outcome = s."lastOutcome", last_at = s."lastAt", due_at = s."dueAt",
      opened_by = s."openedBy", opened_at = s."openedAt", appointment_at = s."appointmentAt",
      appointment_kind = s."appointmentKind", appointment_by = s."appointmentBy", worked_lease = s."workedLease", late_lease = s."lateLease", conflict = s.conflict
    from json_to_recordset(${rows}::json) as s (
      id text, status text, disposition text, "disposedBy" text, "disposedOn" date, attempts int,
      "lastOutcome" text, "lastAt" timestamptz, "dueAt" timestamptz, "openedBy" text,
      "openedAt" timestamptz, "appointmentAt" timestamptz, "appointmentKind" text, "appointmentBy" text,
      "workedLease" bigint, "lateLease" bigint, conflict boolean)
    where case_state.case_id = s.id`.execute(t)
}
