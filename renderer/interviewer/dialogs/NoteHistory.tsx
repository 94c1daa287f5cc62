import type { NoteFacts } from '#core/contract/station-view.ts'
import { formatDate, formatTime } from '../../ui/format.ts'
import { useLanguage } from '../../ui/language.tsx'
import { zoneOf } from '../appointment/zone.ts'
import { useView } from '../console/use-console.ts'
import { useText } from '../texts/texts.ts'
import './note-history.css'

/** All notes of a case, newest first: at which item, when, by whom, and what they said before. */
export function NoteHistory({
  notes,
  revising,
  revise,
}: {
  notes: readonly NoteFacts[]
  revising: string | null
  revise: (note: NoteFacts | null) => void
}) {
  const t = useText()
  const language = useLanguage()
  const zone = zoneOf(useView())
  const when = (at: string) => `${formatDate(at, zone, language)} ${formatTime(at, zone)}`
  if (notes.length === 0) return null
  return (
    <section className="note-history">
      <h3>{t.dialog.notesSoFar(notes.length)}</h3>
      <ol>
        {notes.toReversed().map((note) => (
          <li key={note.id} data-revising={note.id === revising || undefined}>
            <p>{note.text}</p>
            <footer>
              <span>{[note.item, when(note.at), note.by].filter(Boolean).join(' · ')}</span>
              <button type="button" onClick={() => revise(note.id === revising ? null : note)}>
                {note.id === revising ? t.dialog.noteNew : t.dialog.noteRevise}
              </button>
            </footer>
            {note.before.toReversed().map((before) => (
              <p key={before.at} className="note-before">
                <s>{before.text}</s> {when(before.at)} · {before.by}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}
