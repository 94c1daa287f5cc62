import type { AttemptFacts, CaseScreen, DayPart } from '#core/contract/station-view.ts'
import { formatCount, formatDay, formatTime } from '../../ui/format.ts'
import { Icon } from '../../ui/Icon.tsx'
import { KeyCap } from '../../ui/KeyCap.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { zoneOf } from '../appointment/zone.ts'
import { useView } from '../console/use-console.ts'
import type { ConsoleTexts } from '../texts/ko.ts'
import { useText } from '../texts/texts.ts'
import './case-aside.css'

const dayParts = ['morning', 'lunch', 'afternoon', 'evening', 'weekend'] as const satisfies DayPart[]

/** What is known from before: the appointment's note, attempts as a timeline and by part of the day, the target. */
export function CaseAside({ screen }: { screen: CaseScreen }) {
  const t = useText()
  const { target, appointmentNote, notes } = screen
  return (
    <div className="case-aside">
      {appointmentNote && <Note title={t.case.appointmentNote} note={appointmentNote} large />}
      {notes.length > 0 && (
        <section>
          <h2>
            <Icon name="note" />
            {t.case.notesSoFar(notes.length)}
            <KeyCap>F8</KeyCap>
          </h2>
          {notes
            .slice(appointmentNote ? -1 : -2)
            .toReversed()
            .map((note) => (
              <Said key={note.id} note={note} />
            ))}
        </section>
      )}
      <section>
        <h2>
          <Icon name="clock" />
          {t.case.attempts}
        </h2>
        <Timeline screen={screen} />
      </section>
      <section>
        <h2>{t.case.byDayPart}</h2>
        <ul className="day-parts">
          {dayParts.map((part) => {
            const now = part === screen.dayPartNow
            const count = screen.attemptsByDayPart[part]
            return (
              <li key={part} data-state={now ? 'now' : count > 0 ? 'tried' : 'untried'}>
                <b>{now ? t.case.now : count}</b>
                <span>{t.case.dayParts[part]}</span>
              </li>
            )
          })}
        </ul>
        <p className="case-aside-note">{t.case.atMost(screen.maxAttempts, screen.thisAttempt)}</p>
      </section>
      {target && (
        <section className="case-target">
          <h2>{t.case.target}</h2>
          <p>
            <span>
              {screen.case.institution} · {screen.case.task}
            </span>
            <strong>
              {formatCount(target.done)} / {formatCount(target.of)}
            </strong>
          </p>
        </section>
      )}
    </div>
  )
}

function Note({
  title,
  note,
  large = false,
}: {
  title: string
  note: { text: string; at: string; by: string }
  large?: boolean
}) {
  return (
    <section>
      <h2>
        <Icon name="note" />
        {title}
      </h2>
      <Said note={note} large={large} />
    </section>
  )
}

function Said({
  note,
  large = false,
}: {
  note: { text: string; at: string; by: string; item?: string | null }
  large?: boolean
}) {
  const t = useText()
  const language = useLanguage()
  const zone = zoneOf(useView())
  const when = `${formatDay(note.at, zone, language)} ${formatTime(note.at, zone)}`
  return (
    <>
      <blockquote className="case-note" data-large={large || undefined}>
        “{note.text}”
      </blockquote>
      <p className="case-aside-note">
        {note.item ? `${note.item} · ` : ''}
        {t.case.wroteAt(when, note.by)}
      </p>
    </>
  )
}

/** Newest first; the attempt that is being made stands at the top. */
function Timeline({ screen }: { screen: CaseScreen }) {
  const t = useText()
  const view = useView()
  const language = useLanguage()
  const zone = zoneOf(view)
  const when = (at: string) => `${formatDay(at, zone, language)} ${formatTime(at, zone)}`
  const before = [...screen.attempts].reverse()
  return (
    <ol className="timeline">
      <li data-now>
        <strong>
          {t.case.attempt(screen.thisAttempt)} · {t.case.now}
        </strong>
        <span>
          {when(view.now)} · {t.case.dayParts[screen.dayPartNow]}
        </span>
      </li>
      {before.map((attempt) => (
        <li key={attempt.attempt}>
          <strong>
            {t.case.attempt(attempt.attempt)} · {attempt.outcome ? t.outcomes[attempt.outcome] : '—'}
          </strong>
          <span>
            {[when(attempt.at), t.case.dayParts[attempt.dayPart], talkedText(attempt, t), attempt.by]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
      {before.length === 0 && <li data-none>{t.case.neverCalled}</li>}
    </ol>
  )
}

function talkedText({ talked }: AttemptFacts, t: ConsoleTexts): string | null {
  return talked === null ? null : t.case.talked(Math.floor(talked / 60), Math.round(talked % 60))
}
