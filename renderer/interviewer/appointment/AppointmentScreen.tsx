import type { AppointmentCalendar } from '#core/contract/appointment-calendar.ts'
import { formatDate, formatDays, formatTime } from '../../ui/format.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useLanguage } from '../../ui/language.tsx'
import type { Panel } from '../console/state.ts'
import { useView } from '../console/use-console.ts'
import { Frame } from '../frame/Frame.tsx'
import { Phases, phaseOf } from '../frame/Phases.tsx'
import { CallTimer, SavedSign, SyncSign, WallClock } from '../frame/signs.tsx'
import { useText } from '../texts/texts.ts'
import { AppointmentForm } from './AppointmentForm.tsx'
import { AppointmentGrid } from './AppointmentGrid.tsx'
import { AppointmentStrip } from './AppointmentStrip.tsx'
import './appointment.css'
import './appointment-form.css'
import { zoneOf } from './zone.ts'

/** The calendar of eight days at the left, the appointment as it is being agreed at the right. */
export function AppointmentScreen({
  panel: { draft, calendar },
}: {
  panel: Extract<Panel, { name: 'appointment' }>
}) {
  const { screen } = useView()
  return (
    <Frame
      wide
      beside="appointment"
      second={
        <Phases
          now={
            screen.name === 'case'
              ? phaseOf(screen)
              : screen.name === 'wrap-up'
                ? 'wrapping-up'
                : 'interviewing'
          }
        />
      }
      aside={<AppointmentForm draft={draft} calendar={calendar} />}
      strip={<AppointmentStrip />}
      signs={
        <>
          <SavedSign />
          <SyncSign />
          {screen.name === 'interview' ? <CallTimer from={screen.talking} /> : <WallClock />}
        </>
      }
    >
      <div className="appointment">
        <Head calendar={calendar} />
        <AppointmentGrid draft={draft} calendar={calendar} />
      </div>
    </Frame>
  )
}

/** Which days, what the figures are and when they were so, whose the hours are. */
function Head({ calendar: { days, loadAt, ownDefault } }: { calendar: AppointmentCalendar }) {
  const { training, now, study } = useView()
  const zone = zoneOf({ study })
  const t = useText()
  const language = useLanguage()
  const isToday = loadAt !== null && formatDate(loadAt, zone, language) === formatDate(now, zone, language)
  const told =
    loadAt && `${isToday ? '' : `${formatDate(loadAt, zone, language)} `}${formatTime(loadAt, zone)}`
  return (
    <div className="appointment-head">
      <h1>{t.appointment.title}</h1>
      <span>{formatDays(days[0]?.day ?? '', days.at(-1)?.day ?? '', language)}</span>
      <ul className="appointment-legend">
        {training ? <li>{t.appointment.anyHour}</li> : ownDefault.hours && <li>{t.appointment.ownHours}</li>}
        <li>
          <span className="appointment-legend-bar" />
          {t.appointment.legend}
        </li>
        <li>
          <Icon name="person" />
          {t.appointment.mine}
        </li>
        <li>
          <Icon name="clock" />
          {told ? t.appointment.asOf(told) : t.appointment.onlyHere}
        </li>
      </ul>
    </div>
  )
}
