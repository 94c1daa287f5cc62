import type { CaseScreen, NoteFacts } from '#core/contract/station-view.ts'
import type { Entry, Payload } from '#core/journal/entry.ts'
import { openText } from '../identity/seal.ts'
import { withNote } from './notes.ts'

type NameOf = (number: string) => string

/** Notes of a case, oldest first. A note whose key is gone is left out: there is nothing to read. */
export function notesOf(entries: readonly Entry[], key: Uint8Array | null, nameOf: NameOf): NoteFacts[] {
  let notes: NoteFacts[] = []
  for (const { entry, by } of withInterviewer(entries, nameOf)) {
    if (entry.type !== 'NoteTaken') continue
    const { item, sealed, revises } = entry.payload as Payload<'NoteTaken'>
    const text = openText(sealed, key)
    if (text !== null) notes = withNote(notes, { id: entry.id, text, at: entry.at, by, item }, revises)
  }
  return notes
}

/** What was said when the appointment that is still to be kept was made. */
export function appointmentNoteOf(
  entries: readonly Entry[],
  key: Uint8Array | null,
  nameOf: NameOf,
  pendingAt: string | null,
): CaseScreen['appointmentNote'] {
  const made = [...withInterviewer(entries, nameOf)].findLast(({ entry }) => entry.type === 'AppointmentMade')
  if (made === undefined || pendingAt === null) return null
  const { sealed, at } = made.entry.payload as Payload<'AppointmentMade'>
  const text = sealed === null || at !== pendingAt ? null : openText(sealed, key)
  return text === null ? null : { text, at: made.entry.at, by: made.by }
}

/** Each entry with who had the case open then. */
export function* withInterviewer(
  entries: readonly Entry[],
  nameOf: NameOf,
): Generator<{ entry: Entry; by: string }> {
  const openedBy = new Map<string, string>()
  for (const entry of entries) {
    if (entry.type === 'CaseOpened' || entry.type === 'CaseTakenOver')
      openedBy.set(entry.station, (entry.payload as Payload<'CaseOpened'>).interviewer)
    const number = openedBy.get(entry.station)
    yield { entry, by: number === undefined ? '' : nameOf(number) }
  }
}
