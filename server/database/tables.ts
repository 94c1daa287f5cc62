import type { ColumnType, Generated } from 'kysely'
import type { StudySettings } from '#core/contract/study.ts'

/** Instants are ISO text in UTC, days `YYYY-MM-DD`, bytes Uint8Arrays; JSON goes in as text, comes out parsed. */
type Json<T> = ColumnType<T, string, string>

export interface Tables {
  study: { single: Generated<boolean>; settings: Json<StudySettings> }
  script: { script: string; text: string; pinned_at: Generated<string> }
  interviewer: {
    number: string
    name: string
    pin_hash: string
    active: Generated<boolean>
    converter: Generated<boolean>
    changed_at: Generated<string>
    /** A lock from before it is void. */
    pin_renewed_at: string | null
  }

  institution: { institution: string; serial: number; name: string; name_en: string | null }
  task: { institution: string; task: string; name: string; name_en: string | null; target: number }
  cases: CasesTable
  identity: IdentityTable
  told_number: { arrival: number; case_id: string; mac: string }
  identity_destroyed: { single: Generated<boolean>; at: string; cases: number }
  identity_look: {
    id: Generated<number>
    at: string
    who: string
    case_id: string
    what: string
    why: string
  }

  station: StationTable
  enrolment_code: { code_hash: string; expires_at: string; used_by: string | null }
  entry: EntryTable
  forked_entry: { station: string; seq: number; hash: string; body: string; received_at: Generated<string> }
  /** Before the entry `seq` those from `lost_from` on are gone for good. */
  journal_gap: { station: string; seq: number; lost_from: number }
  lease: LeaseTable

  case_state: CaseStateTable
  attempt: AttemptTable
  response: { case_id: string; station: string; item: string; answer: Json<unknown> }
  progress_cell: { institution: string; task: string; disposition: string; cases: number }
  progress_day: { day: string; institution: string; task: string; completes: number }

  /** Cases that a supervisor sent out again. */
  release: { case_id: string; at: string }
  rebuild_due: { single: Generated<boolean> }

  supervisor_token: { token_hash: string; expires_at: string }
  supervisor_session: { session_hash: string; expires_at: string }
}

export interface CasesTable {
  id: string
  serial: number
  number: string
  institution: string
  task: string
  sub_task: string | null
  sub_institution: string | null
  respondent_kind: '민원인' | '공직자'
  department: string | null
  handled_on: string | null
  facts: Json<Record<string, unknown>>
  script: string
  position: number
  row_identity: string
  created_at: Generated<string>
}

export interface IdentityTable {
  case_id: string
  name: Uint8Array
  mobile: Uint8Array | null
  landline: Uint8Array | null
  email: Uint8Array | null
  case_key: Uint8Array
  mobile_mac: string | null
  landline_mac: string | null
}

export interface StationTable {
  station: string
  name: string
  public_key: string
  token_hash: string
  enrolled_at: Generated<string>
  last_seen: string | null
  mark_seq: Generated<number>
  mark_hash: string
  forked_at: number | null
}

export interface EntryTable {
  arrival: Generated<number>
  station: string
  seq: number
  hash: string
  case_id: string | null
  type: string
  body: string
  received_at: Generated<string>
  judged: 'sound' | 'unsound' | null
  why: Json<unknown> | null
}

export interface LeaseTable {
  id: Generated<number>
  case_id: string
  station: string
  granted_at: string
  until: string
  /** The newest arrival of the case's entries when it was handed over: what the station was told of. */
  after_arrival: number
  ended_at: string | null
  ended_why: 'closed' | 'left-open' | 'expired' | 'station-gone' | 'destroyed' | 'held' | 'given-back' | null
}

export type CaseStatus = 'fresh' | 'open' | 'waiting' | 'closed'

export interface CaseStateTable {
  case_id: string
  position: number
  status: Generated<CaseStatus>
  disposition: string | null
  disposed_by: string | null
  disposed_on: string | null
  attempts: Generated<number>
  last_outcome: string | null
  last_at: string | null
  due_at: string | null
  /** Who opened the case last. */
  opened_by: string | null
  /** When, of a case whose call has no end yet. */
  opened_at: string | null
  /** The appointment still to be kept, and who made it. */
  appointment_at: string | null
  appointment_kind: 'hard' | 'soft' | null
  appointment_by: string | null
  /** The lease under which its holder last worked; the one during which another station's work came. */
  worked_lease: number | null
  late_lease: number | null
  conflict: Generated<boolean>
  /** Why its interview cannot be replayed. */
  problem: string | null
}

export interface AttemptTable {
  case_id: string
  station: string
  attempt: number
  at: string | null
  outcome: string | null
  disposition: string | null
  interviewer: string | null
}
