import type { AppointmentLoad } from '#core/contract/centre.ts'
import type { StudySettings } from '#core/contract/study.ts'
import type { Reader } from '../store/handles.ts'
import { readMeta } from '../store/meta.ts'

export interface Interviewer {
  number: string
  name: string
  /** argon2 hash, from the centre. */
  pin: string
  active: boolean
  /** May call people who refused softly. */
  converter: boolean
}

/** What the centre sent that is needed all the time; kept in memory between two pulls. */
export interface Sheet {
  study: StudySettings | null
  interviewers: ReadonlyMap<string, Interviewer>
  totals: { done: number; of: number } | null
  /** The centre's figures; `upTo`: the last own entry that they know of. */
  appointments: (AppointmentLoad & { upTo: number }) | null
}

export function readSheet(reader: Reader): Sheet {
  const study = readMeta(reader, 'study')
  const interviewers = reader
    .rows<Omit<Interviewer, 'active' | 'converter'> & { active: number; converter: number }>(
      'SELECT number, name, pin, active, converter FROM interviewer',
    )
    .map((row): [string, Interviewer] => [
      row.number,
      { ...row, active: row.active === 1, converter: row.converter === 1 },
    ])
  const totals = readMeta(reader, 'totals')
  const appointments = readMeta(reader, 'appointments')
  return {
    study: study === null ? null : (JSON.parse(study) as StudySettings),
    interviewers: new Map(interviewers),
    appointments: appointments === null ? null : (JSON.parse(appointments) as Sheet['appointments']),
    totals: totals === null ? null : (JSON.parse(totals) as Sheet['totals']),
  }
}

/** Completes and target of one task; null when the centre named none. */
export function targetOf(
  reader: Reader,
  institution: string,
  task: string,
): { done: number; of: number } | null {
  return (
    reader.row<{ done: number; of: number }>(
      'SELECT done, wanted AS of FROM target WHERE institution = ? AND task = ?',
      institution,
      task,
    ) ?? null
  )
}
