import { sql } from 'kysely'
import type { AppointmentLoad } from '#core/contract/centre.ts'
import type { Reading } from '../database/database.ts'

/** How far the calendar looks, with a day to spare for any time zone. Days. */
const ahead = 10
/** A station that was not heard of for so long is not in use. Days. */
const inUse = 7

/** Appointments of cases that are still open, by the hour; and those of one interviewer. */
export async function appointmentLoad(
  db: Reading,
  { now, interviewer, timeZone }: { now: Date; interviewer: string | null; timeZone: string },
): Promise<AppointmentLoad> {
  const at = sql`${now.toISOString()}::timestamptz`
  const pending = sql`status = 'open' and appointment_at >= date_trunc('hour', ${at}) - interval '1 hour'
    and appointment_at < ${at} + ${ahead} * interval '1 day'`
  const hours = await sql<AppointmentLoad['hours'][number]>`
    select date_trunc('hour', appointment_at at time zone ${timeZone}) at time zone ${timeZone} as at, count(*)::int as booked
    from case_state where ${pending} group by 1 order by 1`.execute(db)
  const mine = await sql<AppointmentLoad['mine'][number]>`
    select case_id as case, cases.number, appointment_at as at, appointment_kind as kind
    from case_state join cases on cases.id = case_id
    where ${pending} and appointment_by = ${interviewer} order by appointment_at limit 100`.execute(db)
  const stations = await sql<{ seats: number }>`
    select count(*)::int as seats from station where last_seen > ${at} - ${inUse} * interval '1 day'`.execute(
    db,
  )
  return {
    at: now.toISOString(),
    seats: Math.max(1, stations.rows[0]?.seats ?? 0),
    interviewer,
    hours: hours.rows,
    mine: mine.rows,
  }
}
