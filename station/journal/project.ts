import type { Entry, EntryType, Payload } from '#core/journal/entry.ts'
import type { Writer } from '../store/handles.ts'

export interface ProjectInto {
  schema: 'main' | 'temp'
  /** Another station's entry: it never makes a case open here. */
  own: boolean
}

/**
 * Brings the projections up to date with one entry; constant cost. Rebuilding is the same function over
 * all entries (`rebuild.ts`), so both must come to equal tables: it looks at the entry and at the row
 * it changes, at nothing else.
 */
export function project(writer: Writer, entry: Entry, { schema, own }: ProjectInto): void {
  if (entry.case === null) return
  const caseId = entry.case
  const set = (assignments: string, ...params: (string | number | null)[]): void => {
    writer.run(`INSERT INTO ${schema}.case_state (case_id) VALUES (?) ON CONFLICT DO NOTHING`, caseId)
    writer.run(`UPDATE ${schema}.case_state SET ${assignments} WHERE case_id = ?`, ...params, caseId)
  }
  const setAttempt = (assignments: string, attempt: number, ...params: (string | number | null)[]): void => {
    writer.run(
      `UPDATE ${schema}.attempt SET ${assignments} WHERE case_id = ? AND attempt = ?`,
      ...params,
      caseId,
      attempt,
    )
  }
  // The journal may hold types that a newer version wrote: they project to nothing here.
  switch (entry.type as EntryType) {
    case 'CaseOpened': {
      const { interviewer } = entry.payload as Payload<'CaseOpened'>
      return own
        ? set('is_open = 1, opened_by = ?, again_at = NULL, again_rule = NULL', interviewer)
        : set('opened_by = ?', interviewer)
    }
    case 'CaseTakenOver':
      return set('opened_by = ?', (entry.payload as Payload<'CaseTakenOver'>).interviewer)
    case 'CaseClosed':
      return own ? set('is_open = 0') : undefined
    case 'CallDialled': {
      const { attempt, phone } = entry.payload as Payload<'CallDialled'>
      set('attempts = max(attempts, ?), last_at = ?', attempt, entry.at)
      writer.run(
        `INSERT INTO ${schema}.attempt (case_id, attempt, phone, interviewer, dialled_at)
         VALUES (?, ?, ?, (SELECT opened_by FROM ${schema}.case_state WHERE case_id = ?), ?)
         ON CONFLICT DO NOTHING`,
        caseId,
        attempt,
        phone,
        caseId,
        entry.at,
      )
      return
    }
    case 'CallConnected': {
      const { attempt } = entry.payload as Payload<'CallConnected'>
      setAttempt('connected_at = ?', attempt, entry.at)
      return set('reached = 1')
    }
    case 'CallEnded': {
      const { attempt, outcome } = entry.payload as Payload<'CallEnded'>
      // The first end is when the line fell; a later one only corrects what it is called.
      setAttempt('ended_at = coalesce(ended_at, ?), outcome = ?', attempt, entry.at, outcome)
      return set('last_at = ?, last_outcome = ?', entry.at, outcome)
    }
    case 'AppointmentMade': {
      const { at, kind, phone, instead } = entry.payload as Payload<'AppointmentMade'>
      return set(
        `appointments = appointments + ?, appointment_at = ?, appointment_kind = ?, appointment_phone = ?,
         appointment_by = opened_by`,
        instead === true ? 0 : 1,
        at,
        kind,
        phone,
      )
    }
    case 'DispositionSet': {
      const { code } = entry.payload as Payload<'DispositionSet'>
      return set(
        'disposition = ?, closed_by = opened_by, again_at = NULL, again_rule = NULL, appointment_at = NULL',
        code,
      )
    }
    case 'CaseLeftOpen': {
      const { outcome, again } = entry.payload as Payload<'CaseLeftOpen'>
      // An appointment is over once it was called and ended in something else.
      return set(
        `last_outcome = ?, again_at = ?, again_rule = ?,
         appointment_at = CASE WHEN ? IN ('appointment', 'not-called') THEN appointment_at END`,
        outcome,
        again,
        outcome,
        outcome,
      )
    }
    case 'ResponseGiven':
      return set('responses = responses + 1')
    default:
      return
  }
}
