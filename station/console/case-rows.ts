import type { CaseState } from '#core/cases/case-state.ts'
import { dayPartOf } from '#core/cases/day-part.ts'
import type { Outcome } from '#core/cases/outcome.ts'
import type { PhoneKind } from '#core/cases/phone.ts'
import type { AttemptFacts } from '#core/contract/station-view.ts'
import type { Reader } from '../store/handles.ts'

/** A row of the `case_state` projection. */
export interface CaseRow {
  case_id: string
  attempts: number
  appointments: number
  last_outcome: Outcome | null
  last_at: string | null
  disposition: string | null
  again_at: string | null
  again_rule: Outcome | null
  appointment_at: string | null
  appointment_kind: 'hard' | 'soft' | null
  appointment_phone: PhoneKind | null
  appointment_by: string | null
  opened_by: string | null
  is_open: number
}

export function caseRow(reader: Reader, caseId: string): CaseRow | undefined {
  return reader.row<CaseRow>('SELECT * FROM case_state WHERE case_id = ?', caseId)
}

/** The case that is open here, if any: at most one. */
export function openRow(reader: Reader): CaseRow | undefined {
  return reader.row<CaseRow>(
    'SELECT case_state.* FROM case_state JOIN lease USING (case_id) WHERE is_open = 1 LIMIT 1',
  )
}

/** `tried`: its attempts so far, the first one first. */
export function toCaseState(row: CaseRow, tried: readonly Tried[]): CaseState {
  const { again_at, again_rule, appointment_at, appointment_kind } = row
  return {
    case: row.case_id,
    attempts: row.attempts,
    appointments: row.appointments,
    triedIn: tried.map(({ dayPart }) => dayPart),
    lastOutcome: row.last_outcome,
    lastAt: row.last_at === null ? null : Date.parse(row.last_at),
    disposition: row.disposition,
    again:
      again_at === null || again_rule === null
        ? null
        : { at: Date.parse(again_at), rule: isBusyTwice(row, tried) ? 'no-answer' : again_rule },
    appointment:
      appointment_at === null || appointment_kind === null
        ? null
        : { at: Date.parse(appointment_at), kind: appointment_kind, by: row.appointment_by ?? '' },
    interrupted: row.is_open === 1,
  }
}

/** Busy twice in a row counts as no answer. */
function isBusyTwice({ again_rule }: CaseRow, tried: readonly Tried[]): boolean {
  const lastTwo = tried.slice(-2).filter(({ outcome }) => outcome === 'busy')
  return again_rule === 'busy' && lastTwo.length === 2
}

export type Tried = Pick<AttemptFacts, 'dayPart' | 'outcome'>

interface AttemptRow {
  attempt: number
  interviewer: string | null
  dialled_at: string
  connected_at: string | null
  ended_at: string | null
  outcome: Outcome | null
}

/** Attempts so far, first one first. */
export function attemptsOf(
  reader: Reader,
  caseId: string,
  timeZone: string,
  nameOf: (number: string) => string,
): AttemptFacts[] {
  const rows = reader.rows<AttemptRow>(
    `SELECT attempt, interviewer, dialled_at, connected_at, ended_at, outcome
     FROM attempt WHERE case_id = ? ORDER BY attempt`,
    caseId,
  )
  return rows.map((row) => ({
    attempt: row.attempt,
    at: row.dialled_at,
    dayPart: dayPartOf(Date.parse(row.dialled_at), timeZone),
    outcome: row.outcome,
    talked:
      row.connected_at === null || row.ended_at === null
        ? null
        : Math.max(0, Math.round((Date.parse(row.ended_at) - Date.parse(row.connected_at)) / 1000)),
    by: row.interviewer === null ? '' : nameOf(row.interviewer),
  }))
}
