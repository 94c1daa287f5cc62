import { sql } from 'kysely'
import { type CallingStudy, rulesOf } from '#core/cases/call-rules.ts'
import { type HandReason, handReasons } from '#core/contract/hand-reason.ts'
import type { HandRow } from '#core/contract/supervisor.ts'
import type { Reading } from '../database/database.ts'
import { isFull } from '../leases/full.ts'
import { isNeverAgain } from '../leases/never-again.ts'
import { wasRefused } from '../leases/refused.ts'
import { isReleased } from '../leases/release.ts'

const most = 1000

/** The cases that the stations leave to a supervisor, the longest waiting first. */
export async function handRows(db: Reading, study: CallingStudy, now: Date): Promise<HandRow[]> {
  const { rows } = await sql<HandRow>`
    select cases.id as case, cases.number, cases.institution, cases.task, why, hand.at, attempts,
      interviewer.name as interviewer, station.name as station
    from ${handsOf(study, now)} as hand
    join cases on cases.id = case_id
    left join interviewer on interviewer.number = hand.who
    left join lease on lease.case_id = cases.id and lease.ended_at is null
    left join station on station.station = lease.station
    order by hand.at nulls last, cases.serial limit ${most}`.execute(db)
  return rows
}

/** How many of each. */
export async function handCounts(
  db: Reading,
  study: CallingStudy,
  now: Date,
): Promise<Record<HandReason, number>> {
  const { rows } = await sql<{ why: HandReason; cases: number }>`
    select why, count(*)::int as cases from ${handsOf(study, now)} as hand group by why`.execute(db)
  const counts = Object.fromEntries(handReasons.map((why) => [why, 0])) as Record<HandReason, number>
  for (const { why, cases } of rows) counts[why] = cases
  return counts
}

/** Each reason finds its few cases by an index; a case has one reason. */
function handsOf(study: CallingStudy, now: Date) {
  const { hardAppointment, openAtMost } = rulesOf(study)
  const at = sql`${now.toISOString()}::timestamptz`
  const since = (minutes: number) => sql`${at} - ${minutes} * interval '1 minute'`
  const isLate = sql`appointment_kind = 'hard' and appointment_at <= ${since(hardAppointment.anyoneAfter)}`
  return sql`(
    select case_id, 'late-appointment' as why, appointment_at as at, appointment_by as who, attempts
    from case_state where not ${isReleased} and ${isLate} and status = 'open' and opened_at is null and not conflict
    union all
    select case_id, 'full-appointment', appointment_at, appointment_by, attempts
    from case_state where not ${isReleased} and appointment_at is not null and not (${isLate})
      and status = 'open' and opened_at is null and not conflict and ${isFull('case_state.case_id')}
    union all
    select case_id, 'attempts-used', last_at, opened_by, attempts
    from case_state where not ${isReleased} and status = 'waiting' and not conflict and not ${isNeverAgain('case_state.case_id')}
    union all
    select case_id, 'open-too-long', opened_at, opened_by, attempts
    from case_state where not ${isReleased} and opened_at <= ${since(openAtMost)} and not conflict
    union all
    select case_id, 'no-converter', due_at, opened_by, attempts
    from case_state where not ${isReleased} and status = 'open' and due_at <= ${at} and appointment_at is null
      and opened_at is null and not conflict and ${wasRefused}
      and not exists (select from interviewer where active and converter))`
}
