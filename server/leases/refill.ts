import { sql } from 'kysely'
import type { CallRules } from '#core/cases/call-rules.ts'
import type { Writing } from '../database/database.ts'
import { type Taker, takeDue, takeHardAppointments, unleased } from './due.ts'
import { isFull } from './full.ts'
import { isNeverAgain } from './never-again.ts'
import { isReleased, takeReleased } from './release.ts'

export interface RefillRequest {
  station: string
  /** How many cases the station wants to hold in all. */
  want: number
  now: Date
  leaseHours: number
  taker: Taker
  rules: CallRules
  /** Cases the station gives back: it cannot keep their appointments. */
  returning?: readonly string[] | undefined
}

/**
 * Refills a station to what it wants and returns the ids of all cases it now holds. What it still holds
 * is prolonged first: a lease runs out only of a station that has not been heard of. Handed out are, in
 * this order: hard appointments, other cases whose time to be called again has come, fresh ones of tasks
 * below their target; among equals by their seeded position.
 */
export async function refill(t: Writing, request: RefillRequest): Promise<string[]> {
  const { station, want, now, taker, rules } = request
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
  await giveBack(t, station, request.returning ?? [], now.toISOString())
  await endHeld(t, station, now.toISOString(), rules)
  const held = await heldBy(t, station)
  const taken = await takeHardAppointments(t, taker, { now, limit: mostAppointments }, rules)
  taken.push(...(await takeReleased(t, taker, mostAppointments)))
  const missing = () => want - held.length - taken.length
  if (missing() > 0) taken.push(...(await takeDue(t, taker, { now, limit: missing() })))
  if (missing() > 0) taken.push(...(await takeFresh(t, missing())))
  if (taken.length > 0) await grant(t, station, taken, now.toISOString(), until)
  return [...held, ...taken]
}

/** A hard appointment is handed over even to a station that holds enough. So many at once. */
const mostAppointments = 3

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

/** Cases that nobody has called yet, of tasks below their target: those of full ones are held. */
async function takeFresh(t: Writing, limit: number): Promise<string[]> {
  const { rows } = await sql<{ case_id: string }>`
    select case_id from case_state
    where status = 'fresh' and ${unleased} and not ${isFull('case_state.case_id')}
      and not ${isNeverAgain('case_state.case_id')}
    order by position limit ${limit} for update skip locked`.execute(t)
  return rows.map((row) => row.case_id)
}

/** What a station holds and may not call any more: fresh cases of full tasks, and what is a supervisor's; and who is never to be called again. */
async function endHeld(t: Writing, station: string, now: string, rules: CallRules): Promise<void> {
  const late = rules.hardAppointment.anyoneAfter
  await sql`
    update lease set ended_at = ${now}, ended_why = 'held'
    from case_state
    where lease.case_id = case_state.case_id and lease.station = ${station} and lease.ended_at is null
      and opened_at is null and not ${isReleased} and (
        ${isNeverAgain('case_state.case_id')}
        or (status = 'fresh' and ${isFull('case_state.case_id')})
        or (appointment_at is not null and ${isFull('case_state.case_id')})
        or (appointment_kind = 'hard' and appointment_at + ${late} * interval '1 minute' <= ${now}::timestamptz))
  `.execute(t)
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

/** Ends the leases of cases that their station does not want to keep: it names none that is open there. */
async function giveBack(t: Writing, station: string, cases: readonly string[], at: string): Promise<void> {
  if (cases.length === 0) return
  await t
    .updateTable('lease')
    .set({ ended_at: at, ended_why: 'given-back' })
    .where('station', '=', station)
    .where('ended_at', 'is', null)
    .where('case_id', 'in', [...cases])
    .execute()
}
