import { secondsBetween } from '#core/cases/moment.ts'
import type { MyDay, OwnAttempt } from '#core/contract/my-day.ts'
import type { Payload } from '#core/journal/entry.ts'
import { caseKey } from '../identity/identity.ts'
import { openText } from '../identity/seal.ts'
import type { Reader } from '../store/handles.ts'
import { ownNotes } from './own-notes.ts'
import { startOfToday } from './shift-today.ts'
import type { ConsoleState } from './state.ts'
import { nowIn, todayOf } from './today.ts'
import type { World } from './world.ts'

/** One's own day, made when it is asked for; null when nobody is signed in. */
export function myDay(world: World, state: ConsoleState): MyDay | null {
  const { interviewer, shift } = state
  if (interviewer === null || shift === null) return null
  const now = nowIn(world)
  return {
    today: todayOf(world, state),
    breaks: shift.breaks.map(({ kind, from, to }) => ({
      kind,
      from: new Date(from.at).toISOString(),
      minutes: Math.floor(secondsBetween(from, to ?? now) / 60),
    })),
    attempts: ownAttempts(world, interviewer.number, 'today'),
    earlier: ownAttempts(world, interviewer.number, 'earlier').filter((one) => one.replay),
    caseNotes: ownCaseNotes(world, interviewer.number),
    ownNotes: ownNotes(world, interviewer.number),
  }
}

interface AttemptRow extends Omit<OwnAttempt, 'talked' | 'replay'> {
  connected_at: string | null
  ended_at: string | null
  replay: number
}

/** Of so many attempts before today the interviews are offered for replay. */
const lookedBack = 60

function ownAttempts(world: World, interviewer: string, when: 'today' | 'earlier'): OwnAttempt[] {
  return world.store.reader
    .rows<AttemptRow>(
      `SELECT attempt.case_id AS "case", attempt, dialled_at AS at, number, outcome, connected_at, ended_at,
         connected_at IS NOT NULL AND EXISTS (
           SELECT 1 FROM journal WHERE journal.case_id = attempt.case_id AND type = 'ResponseGiven'
             AND journal.at >= connected_at) AS replay
       FROM attempt LEFT JOIN case_number USING (case_id)
       WHERE interviewer = ? AND dialled_at ${when === 'today' ? '>=' : '<'} ?
       ORDER BY dialled_at DESC LIMIT ?`,
      interviewer,
      startOfToday(world),
      when === 'today' ? -1 : lookedBack,
    )
    .map(({ connected_at, ended_at, ...row }) => ({
      ...row,
      replay: row.replay === 1,
      talked:
        connected_at === null || ended_at === null
          ? null
          : Math.max(0, Math.round((Date.parse(ended_at) - Date.parse(connected_at)) / 1000)),
    }))
}

interface NoteRow {
  at: string
  case_id: string
  payload: string
  number: string | null
}

/** Case notes that were taken while this interviewer had the case open. */
function ownCaseNotes(world: World, interviewer: string): MyDay['caseNotes'] {
  const { reader } = world.store
  return reader
    .rows<NoteRow>(
      `SELECT at, note.case_id, payload, number FROM journal AS note LEFT JOIN case_number USING (case_id)
       WHERE type = 'NoteTaken' AND note.case_id IN (${ownCases}) AND at >= ? ORDER BY seq`,
      interviewer,
      startOfToday(world),
      interviewer,
      startOfToday(world),
    )
    .filter((row) => openedBy(reader, row) === interviewer)
    .map(({ at, case_id, payload, number }) => {
      const { item, sealed } = JSON.parse(payload) as Payload<'NoteTaken'>
      return { at, number, item, text: openText(sealed, caseKey(reader, case_id)) }
    })
}

/** Cases that may have today's notes of one's own: what is looked at in the long journal. */
const ownCases = `
  SELECT case_id FROM attempt WHERE interviewer = ? AND coalesce(ended_at, dialled_at) >= ?
  UNION SELECT case_id FROM case_state WHERE opened_by = ?`

function openedBy(reader: Reader, { at, case_id }: NoteRow): string | null {
  const row = reader.row<{ payload: string }>(
    `SELECT payload FROM journal WHERE case_id = ? AND type IN ('CaseOpened', 'CaseTakenOver') AND at <= ?
     ORDER BY seq DESC LIMIT 1`,
    case_id,
    at,
  )
  return row === undefined ? null : (JSON.parse(row.payload) as Payload<'CaseOpened'>).interviewer
}
