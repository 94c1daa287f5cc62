import { type RawBuilder, sql } from 'kysely'
import type { Writing } from '../database/database.ts'
import { progressChannel } from '../journal/judge.ts'
import type { Centre } from '../study/centre.ts'
import { type Taker, unleased } from './due.ts'
import { isNeverAgain } from './never-again.ts'

/** Sends a case out again, for one call. Nothing for one that is closed, or not known. */
export async function release({ db, clock }: Pick<Centre, 'db' | 'clock'>, caseId: string): Promise<void> {
  await db.transaction().execute(async (t) => {
    await sql`
      insert into release (case_id, at)
      select case_id, ${clock.now().toISOString()}::timestamptz from case_state
      where case_id = ${caseId} and status in ('open', 'waiting') and opened_at is null
        and not ${isNeverAgain('case_state.case_id')}
      on conflict (case_id) do update set at = excluded.at`.execute(t)
    await sql`select pg_notify(${progressChannel}, '')`.execute(t)
  })
}

/** Whether a case (of `case_state`) was sent out again and not called since. */
export const isReleased: RawBuilder<boolean> = sql<boolean>`exists (
  select from release where release.case_id = case_state.case_id
    and release.at > coalesce(case_state.last_at, '-infinity'::timestamptz))`

/** Cases that were sent out again, for a station where somebody is free. */
export async function takeReleased(
  t: Writing,
  { interviewer, free }: Taker,
  limit: number,
): Promise<string[]> {
  if (interviewer === null || !free) return []
  const { rows } = await sql<{ case_id: string }>`
    select case_id from case_state
    where case_id in (select case_id from release) and ${isReleased}
      and status in ('open', 'waiting') and opened_at is null and not conflict and ${unleased}
      and not ${isNeverAgain('case_state.case_id')}
    order by position limit ${limit} for update skip locked`.execute(t)
  return rows.map((row) => row.case_id)
}
