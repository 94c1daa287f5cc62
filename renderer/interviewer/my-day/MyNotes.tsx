import type { MyDay } from '#core/contract/my-day.ts'
import { formatTime } from '../../ui/format.ts'
import { zoneOf } from '../appointment/zone.ts'
import { useView } from '../console/use-console.ts'
import { useText } from '../texts/texts.ts'

/** Notes to myself, and the notes I took about cases, each with its case's number. */
export function MyNotes({ day }: { day: MyDay }) {
  const t = useText()
  const zone = zoneOf(useView())
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled by keyboard
    <div className="my-day-notes my-day-scroll" tabIndex={0} role="group" aria-label={t.myDay.notes}>
      <h2>{t.myDay.ownNotes}</h2>
      {day.ownNotes.length === 0 && <p className="my-day-none">{t.myDay.noOwnNotes}</p>}
      <ul>
        {day.ownNotes.map((note) => (
          <li key={`${note.at} ${note.text}`}>
            <small>{formatTime(note.at, zone)}</small>
            <p>{note.text}</p>
          </li>
        ))}
      </ul>
      <h2>{t.myDay.caseNotes}</h2>
      {day.caseNotes.length === 0 && <p className="my-day-none">{t.myDay.noCaseNotes}</p>}
      <ul>
        {day.caseNotes.map((note) => (
          <li key={`${note.at} ${note.text}`}>
            <small>
              {formatTime(note.at, zone)} · {note.number ?? '—'}
              {note.item && ` · ${note.item}`}
            </small>
            <p>{note.text ?? <span className="my-day-none">{t.myDay.goneBack}</span>}</p>
          </li>
        ))}
      </ul>
    </div>
  )
}
