import { sql } from 'kysely'
import type { Entry } from '#core/journal/entry.ts'
import type { Writing } from '../database/database.ts'

/**
 * Ends the leases that sound entries make an end of: a case with a disposition is nobody's any more;
 * one left open goes back to the pool if the station that left it still held it.
 */
export async function endLeases(t: Writing, entries: readonly Entry[]): Promise<void> {
  const closed = entries
    .filter((entry) => entry.type === 'DispositionSet')
    .flatMap((entry) => entry.case ?? [])
  if (closed.length > 0)
    await sql`
      update lease set ended_at = now(), ended_why = 'closed'
      where ended_at is null and case_id in (
        select case_id from case_state where status = 'closed' and case_id in (${sql.join(closed)})
      )`.execute(t)
  for (const entry of entries)
    if (entry.type === 'CaseLeftOpen' && entry.case !== null)
      await t
        .updateTable('lease')
        .set({ ended_at: sql`now()`, ended_why: 'left-open' })
        .where('ended_at', 'is', null)
        .where('case_id', '=', entry.case)
        .where('station', '=', entry.station)
        .execute()
}
