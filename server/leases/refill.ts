import { sql } from 'kysely'
import type { Writing } from '../database/database.ts'

export interface RefillRequest {
  station: string
  /** How many cases the station wants to hold in all. */
  want: number
  now: Date
  leaseHours: number
}

/**
 * Refills a station to what it wants and returns the ids of all cases it now holds. What it still holds
 * is prolonged first: a lease runs out only of a station that has not been heard of. Handed out are, in
 * this order: cases whose time to be called again has come, fresh ones of tasks below their target, other
 * fresh ones; among equals by their seeded position.
 */
export async function refill(t: Writing, request: RefillRequest): Promise<string[]> {
  const { station, want, now } = request
  const until = new Date(now.getTime() + request.leaseHours * 3_600_000).toISOString()
  await t
    .updateTable('lease')
    .set({ until })
    .where('station', '=', station)
    .where('ended_at', 'is', null)
    .execute()
  await t
    .updateTable('lease')
    .set({ ended_at: now.toISOString(), ended_why: 'expired' })
    .where('until', '<', now.toISOString())
    .where('ended_at', 'is', null)
    .execute()
  const held = await heldBy(t, station)
  const missing = want - held.length
  if (missing <= 0) return held

  const taken = await takeDue(t, now, missing)
  if (taken.length < missing)
    taken.push(...(await takeFresh(t, missing - taken.length, 'below-target', taken)))
  if (taken.length < missing) taken.push(...(await takeFresh(t, missing - taken.length, 'any', taken)))
  if (taken.length > 0) await grant(t, station, taken, now.toISOString(), until)
  return [...held, ...taken]
}

async function heldBy(t: Writing, station: string): Promise<string[]> {
  const rows = await t
    .selectFrom('lease')
    .select('case_id')
    .where('station', '=', station)
    .where('ended_at', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map((row) => row.case_id)
}

const unleased = sql<boolean>`not exists (
  select from lease where lease.case_id = case_state.case_id and lease.ended_at is null)`

async function takeDue(t: Writing, now: Date, limit: number): Promise<string[]> {
  const rows = await t
    .selectFrom('case_state')
    .select('case_id')
    .where('status', '=', 'open')
    .where((on) => on.or([on('due_at', 'is', null), on('due_at', '<=', now.toISOString())]))
    .where('conflict', '=', false)
    .where(unleased)
    .orderBy('due_at', (by) => by.asc().nullsLast())
    .orderBy('position')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute()
  return rows.map((row) => row.case_id)
}

async function takeFresh(
  t: Writing,
  limit: number,
  which: 'below-target' | 'any',
  except: readonly string[],
): Promise<string[]> {
  let query = t
    .selectFrom('case_state')
    .select('case_state.case_id')
    .where('status', '=', 'fresh')
    .where(unleased)
    .orderBy('position')
    .limit(limit)
    .forUpdate('case_state')
    .skipLocked()
  if (except.length > 0) query = query.where('case_state.case_id', 'not in', except)
  if (which === 'below-target')
    query = query.where(
      sql<boolean>`exists (
        select from cases
        join task using (institution, task)
        left join progress_cell as done
          on done.institution = cases.institution and done.task = cases.task and done.disposition = '1.1'
        where cases.id = case_state.case_id and coalesce(done.cases, 0) < task.target)`,
    )
  return (await query.execute()).map((row) => row.case_id)
}

async function grant(t: Writing, station: string, cases: string[], at: string, until: string): Promise<void> {
  // What arrived up to now is what the station is told of each case.
  const { newest } = await t
    .selectFrom('entry')
    .select(sql<number>`coalesce(max(arrival), 0)`.as('newest'))
    .executeTakeFirstOrThrow()
  await t
    .insertInto('lease')
    .values(
      cases.map((id) => ({
        case_id: id,
        station,
        granted_at: at,
        until,
        after_arrival: newest,
        ended_at: null,
        ended_why: null,
      })),
    )
    .execute()
}
