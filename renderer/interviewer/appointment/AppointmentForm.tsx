import type { Language } from '#core/contract/language.ts'
import type { PhoneFacts } from '#core/contract/station-view.ts'
import { Button } from '../../ui/Button.tsx'
import { formatDay, formatTime } from '../../ui/format.ts'
import { Icon } from '../../ui/Icon.tsx'
import { KeyCap } from '../../ui/KeyCap.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { useConsole, useConsoleState, useView } from '../console/use-console.ts'
import { useText } from '../texts/texts.ts'
import { type Day, instantOf } from './calendar.ts'
import {
  type AppointmentDraft,
  appointmentInput,
  dayOf,
  phonesOf,
  readTime,
  timeOf,
  whyClosed,
} from './draft.ts'
import { zoneOf } from './zone.ts'

const minute = 60_000
/** Our own defaults for a hard appointment, in minutes: its arranger before, anyone after. */
const arrangerBefore = 15
const anyoneAfter = 30

/** When, how firm, at which number, in whose words, and the sentence to read back. */
export function AppointmentForm({ draft }: { draft: AppointmentDraft }) {
  const console = useConsole()
  const { saving, problem } = useConsoleState()
  const view = useView()
  const language = useLanguage()
  const t = useText()
  const day = dayOf(draft, view)
  const time = readTime(draft.time)
  const closed = whyClosed(draft, view)
  const change = (part: Partial<AppointmentDraft>) =>
    console.change({ panel: { name: 'appointment', draft: { ...draft, ...part } }, problem: null })
  const press = (key: string) => (event: { timeStamp: number }) =>
    console.press({ key, types: '', at: event.timeStamp, focus: 'other' })
  return (
    <div className="appointment-form">
      <div>
        <p className="appointment-word">{t.appointment.chosen}</p>
        <p className="appointment-chosen">
          {day && dayText(day, language)} {time ? timeOf(time.hour, time.minute) : '—'}
        </p>
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
            aria-invalid={!time || closed !== null}
            aria-describedby="appointment-time-word"
            onChange={(event) => {
              const typed = event.target.value
              change({ time: typed, hour: readTime(typed)?.hour ?? draft.hour })
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
      <p id="appointment-time-word" className="appointment-problem" role="status">
        {!time ? t.appointment.badTime : closed || problem ? t.appointment.closed : null}
      </p>
      <label className="appointment-note">
        {t.appointment.note}
        <textarea
          rows={2}
          maxLength={4000}
          value={draft.note}
          onChange={(event) => change({ note: event.target.value })}
        />
      </label>
      <p className="appointment-rule">
        <Icon name="information" />
        <span>{draft.kind === 'hard' ? <HardRule draft={draft} /> : t.appointment.ruleSoft}</span>
      </p>
      {day && time && (
        <p className="appointment-read-back">
          {t.appointment.readBack({ ...day, ahead: draft.ahead, ...time }, draft.kind)}
        </p>
      )}
      <Button
        primary
        size="large"
        keys="Enter"
        disabled={!appointmentInput(draft, view)}
        onClick={press('Enter')}
      >
        {saving ? `${t.appointment.make} …` : t.appointment.make}
      </Button>
    </div>
  )
}

function HardRule({ draft }: { draft: AppointmentDraft }) {
  const view = useView()
  const t = useText()
  const zone = zoneOf(view)
  const day = dayOf(draft, view)
  const time = readTime(draft.time)
  if (!day || !time) return null
  const at = instantOf(day, time.hour, time.minute, zone).getTime()
  const around = (minutes: number) => formatTime(new Date(at + minutes * minute), zone)
  return t.appointment.ruleHard(
    around(-arrangerBefore),
    around(0),
    around(anyoneAfter),
    view.interviewer?.name ?? null,
  )
}

function dayText({ year, month, day }: Day, language: Language): string {
  return formatDay(new Date(Date.UTC(year, month - 1, day)), 'UTC', language)
}

/** The last four digits tell the numbers apart; the rest stays masked. */
function tail(shown: string): string {
  const digits = shown.slice(-4)
  return /^\d{4}$/.test(digits) ? `···· ${digits}` : ''
}
