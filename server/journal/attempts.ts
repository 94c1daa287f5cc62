import { sql } from 'kysely'
import type { Entry, EntryType, Payload } from '#core/journal/entry.ts'
import type { Writing } from '../database/database.ts'

interface AttemptChange {
  case: string
  station: string
  attempt: number
  at: string | null
  outcome: string | null
  disposition: string | null
  interviewer: string | null
}

export interface AttemptEntry {
  entry: Entry
  /** Who had opened the case last when it came. */
  openedBy: string | null
}

/** One row per attempt of a station on a case; later entries fill in what was not known yet. */
export async function keepAttempts(t: Writing, arrived: readonly AttemptEntry[]): Promise<void> {
  const changes = new Map<string, AttemptChange>()
  for (const { entry, openedBy } of arrived) {
    const change = changeOf(entry)
    if (!change || entry.case === null) continue
    const key = JSON.stringify([entry.case, entry.station, change.attempt])
    const known = changes.get(key) ?? { at: null, outcome: null, disposition: null, interviewer: null }
    const interviewer = known.interviewer ?? openedBy
    changes.set(key, { ...known, ...change, case: entry.case, station: entry.station, interviewer })
  }
  if (changes.size === 0) return
  await sql`
    insert into attempt as kept (case_id, station, attempt, at, outcome, disposition, interviewer)
    select "case", station, attempt, at, outcome, disposition, interviewer
    from json_to_recordset(${JSON.stringify([...changes.values()])}::json) as c (
      "case" text, station text, attempt int, at timestamptz, outcome text, disposition text, interviewer text)
    on conflict (case_id, station, attempt) do update set
      at = coalesce(excluded.at, kept.at),
      outcome = coalesce(excluded.outcome, kept.outcome),
      disposition = coalesce(excluded.disposition, kept.disposition),
      interviewer = coalesce(kept.interviewer, excluded.interviewer)`.execute(t)
}

function changeOf(entry: Entry): (Partial<AttemptChange> & { attempt: number }) | null {
  switch (entry.type as EntryType) {
    case 'CallDialled':
      return { attempt: payload<'CallDialled'>(entry).attempt, at: entry.at }
    case 'CallEnded': {
      const { attempt, outcome } = payload<'CallEnded'>(entry)
      return { attempt, outcome }
    }
    case 'DispositionSet': {
      const { attempt, code } = payload<'DispositionSet'>(entry)
      return { attempt, disposition: code }
    }
    default:
      return null
  }
}

const payload = <T extends EntryType>(entry: Entry) => entry.payload as unknown as Payload<T>
