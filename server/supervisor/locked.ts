import { sql } from 'kysely'
import type { LockedNumber } from '#core/contract/supervisor.ts'
import type { Reading } from '../database/database.ts'

/** Interviewers whose number was locked at a station and who have no new PIN since; the last one first. */
export async function lockedNumbers(db: Reading): Promise<LockedNumber[]> {
  const { rows } = await sql<LockedNumber>`
    select number, name, station, max(at) as at
    from (
      select interviewer.number, interviewer.name, interviewer.pin_renewed_at, station.name as station,
        (entry.body::json->>'at')::timestamptz as at
      from entry
      join station using (station)
      join interviewer on interviewer.number = entry.body::json->'payload'->>'interviewer'
      where entry.type = 'SignInLocked' and entry.judged = 'sound' and interviewer.active
    ) as locked
    where at > coalesce(pin_renewed_at, '-infinity'::timestamptz)
    group by number, name, station
    order by max(at) desc, number, station`.execute(db)
  return rows
}
