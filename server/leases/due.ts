import { type RawBuilder, sql } from 'kysely'
import type { CallRules } from '#core/cases/call-rules.ts'
import type { Writing } from '../database/database.ts'
import { isFull } from './full.ts'
import { isNeverAgain } from './never-again.ts'
import { wasRefused } from './refused.ts'

/** Who would be given a case. */
export interface Taker {
  /** Who is signed in; null: nobody; undefined: the station does not tell. */
  interviewer: string | null | undefined
  converter: boolean
  /** Between two cases, so that an appointment that has come can be kept. */
  free: boolean
  /** Not these: the station has just given them back. */
  except: readonly string[]
}

/** A case is handed out this long before it may be called, so that it is there in time. Minutes. */
const ahead = 2
/** A clock that is further in front than this was wrong. Minutes. */
const believable = 5

const inMinutes = (minutes: number) => sql`${minutes} * interval '1 minute'`

/** Nobody holds it. */
export const unleased = sql<boolean>`not exists (
  select from lease where lease.case_id = case_state.case_id and lease.ended_at is null)`

/**
 * Hard appointments whose time is near, the earliest first: to the station of who made them before their
 * time, to any other from then on. Those that are late, or whose task is full, are a supervisor's.
 */
export async function takeHardAppointments(
  t: Writing,
  { interviewer, free, except }: Taker,
  { now, limit }: { now: Date; limit: number },
  { hardAppointment: { arrangerBefore, anyoneAfter } }: CallRules,
): Promise<string[]> {
  if (interviewer === null) return []
  const at = sql`${now.toISOString()}::timestamptz`
  const { rows } = await sql<{ case_id: string }>`
    select case_id from case_state
    where appointment_at > ${at} - ${inMinutes(anyoneAfter)} and appointment_kind = 'hard'
      and appointment_at <= ${at} + case when appointment_by = ${interviewer ?? ''}
        then ${inMinutes(arrangerBefore + ahead)} else ${inMinutes(0)} end
      and status = 'open' and not conflict and ${unleased} and not ${isFull('case_state.case_id')}
      and not ${isNeverAgain('case_state.case_id')}
      and (${free} or appointment_at > ${at}) and not case_id = any(${except}::text[])
    order by appointment_at, position limit ${limit} for update skip locked`.execute(t)
  return rows.map((row) => row.case_id)
}

/** Other cases whose time to be called again has come, the earliest first. */
export async function takeDue(
  t: Writing,
  { interviewer, converter }: Taker,
  { now, limit }: { now: Date; limit: number },
): Promise<string[]> {
  const mayConvert = converter || interviewer === undefined
  const { rows } = await sql<{ case_id: string }>`
    select case_id from case_state
    where status = 'open' and not conflict and ${unleased} and not ${isNeverAgain('case_state.case_id')}
      and (appointment_at is null or (appointment_kind = 'soft' and not ${isFull('case_state.case_id')}))
      and (${mayConvert} or not ${wasRefused})
      and ${hasComeDue(now)}
    order by due_at nulls last, position limit ${limit} for update skip locked`.execute(t)
  return rows.map((row) => row.case_id)
}

/**
 * By its own time; of a call that a station's clock put into the future, by the wait since it was heard
 * of: a clock that jumps must not lose a case.
 */
function hasComeDue(now: Date): RawBuilder<boolean> {
  const at = sql`${now.toISOString()}::timestamptz`
  return sql<boolean>`(due_at is null or due_at <= ${at} or (
    last_at > ${at} + ${inMinutes(believable)} and appointment_at is null and due_at - last_at <= ${at} - (
      select max(received_at) from entry where entry.case_id = case_state.case_id)))`
}
