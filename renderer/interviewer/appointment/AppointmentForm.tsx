import type { AppointmentCalendar } from '#core/contract/appointment-calendar.ts'
import type { PhoneFacts } from '#core/contract/station-view.ts'
import { Button } from '../../ui/Button.tsx'
import { formatDay, formatTime } from '../../ui/format.ts'
import { Icon } from '../../ui/Icon.tsx'
import { KeyCap } from '../../ui/KeyCap.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { useConsole, useConsoleState, useView } from '../console/use-console.ts'
import { useText } from '../texts/texts.ts'
import { changeAppointment } from './change-appointment.ts'
import { type AppointmentDraft, appointmentInput, obstacleOf, phonesOf, picked, readTime } from './draft.ts'
import { Rule } from './Rule.tsx'
import { TimeWord } from './TimeWord.tsx'
import { zoneOf } from './zone.ts'

/** When, how firm, at which number, in whose words, and the sentence to read back. */
export function AppointmentForm({
  draft,
  calendar,
}: {
  draft: AppointmentDraft
  calendar: AppointmentCalendar
}) {
  const console = useConsole()
  const { saving, problem } = useConsoleState()
  const view = useView()
  const language = useLanguage()
  const t = useText()
  const zone = zoneOf(view)
  const found = picked(draft, calendar)
  const obstacle = problem ? { type: 'refused' as const } : obstacleOf(draft, view, calendar)
  const change = (part: Partial<AppointmentDraft>) =>
    changeAppointment(console, { calendar, draft: { ...draft, ...part } })
  const press = (key: string) => (event: { timeStamp: number }) =>
    console.press({ key, types: '', at: event.timeStamp, focus: 'other' })
  const { agreed } = calendar
  return (
    <div className="appointment-form">
      <div>
        <p className="appointment-word">
          {agreed
            ? t.appointment.replaces(`${formatDay(agreed.at, zone, language)} ${formatTime(agreed.at, zone)}`)
            : t.appointment.chosen}
        </p>
        <p className="appointment-chosen">
          {found ? `${formatDay(found.at, zone, language)} ${formatTime(found.at, zone)}` : '—'}
        </p>
        <TimeWord
          found={found}
          hour={readTime(draft.time)?.hour ?? draft.hour}
          obstacle={obstacle}
          calendar={calendar}
        />
      </div>
      <fieldset>
        <legend>{t.appointment.kind}</legend>
        <div className="appointment-kinds">
          {(['hard', 'soft'] as const).map((kind, index) => (
            <button
              key={kind}
              type="button"
              aria-pressed={draft.kind === kind}
              onClick={() => change({ kind })}
            >
              {draft.kind === kind && <Icon name="check" />}
              {t.appointment[kind]}
              <KeyCap>{index + 1}</KeyCap>
            </button>
          ))}
        </div>
      </fieldset>
      <div className="appointment-pair">
        <label>
          {t.appointment.time}
          <input
            value={draft.time}
            inputMode="numeric"
            autoComplete="off"
            aria-invalid={obstacle !== null}
            aria-describedby="appointment-time-word"
            onChange={(event) => {
              const typed = event.target.value
              const hour = readTime(typed)?.hour
              const isShown = hour !== undefined && calendar.hours.includes(hour)
              change({ time: typed, hour: isShown ? hour : draft.hour })
            }}
          />
        </label>
        <label>
          {t.appointment.phone}
          <select
            value={draft.phone}
            onChange={(event) => change({ phone: event.target.value as PhoneFacts['kind'] })}
          >
            {phonesOf(view).map((phone) => (
              <option key={phone.kind} value={phone.kind}>
                {t.appointment[phone.kind]} {tail(phone.shown)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <label className="appointment-note">
        {t.appointment.note}
        <textarea
          rows={2}
          maxLength={4000}
          value={draft.note}
          onChange={(event) => change({ note: event.target.value })}
        />
      </label>
      <Rule draft={draft} found={found} calendar={calendar} />
      {found && !obstacle && (
        <p className="appointment-read-back">
          {t.appointment.readBack(
            {
              ahead: draft.ahead,
              month: Number(found.day.day.slice(5, 7)),
              day: Number(found.day.day.slice(8)),
              weekday: found.day.weekday,
              hour: found.hour,
              minute: found.minute,
            },
            draft.kind,
          )}
        </p>
      )}
      <Button
        primary
        size="large"
        keys="Enter"
        disabled={!appointmentInput(draft, view, calendar)}
        onClick={press('Enter')}
      >
        {saving ? `${t.appointment.make} …` : t.appointment.make}
      </Button>
    </div>
  )
}

/** The last four digits tell the numbers apart; the rest stays masked. */
function tail(shown: string): string {
  const digits = shown.slice(-4)
  return /^\d{4}$/.test(digits) ? `···· ${digits}` : ''
}
