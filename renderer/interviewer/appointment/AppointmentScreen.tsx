import { formatDate } from '../../ui/format.ts'
import { useLanguage } from '../../ui/language.tsx'
import { useConsoleState, useView } from '../console/use-console.ts'
import { Frame } from '../frame/Frame.tsx'
import { Phases } from '../frame/Phases.tsx'
import { CallTimer, SavedSign, SyncSign, WallClock } from '../frame/signs.tsx'
import { useText } from '../texts/texts.ts'
import { AppointmentForm } from './AppointmentForm.tsx'
import { AppointmentGrid } from './AppointmentGrid.tsx'
import { AppointmentStrip } from './AppointmentStrip.tsx'
import './appointment.css'
import { daysFrom } from './calendar.ts'
import { zoneOf } from './zone.ts'

/** The calendar of eight days at the left, the appointment as it is being agreed at the right. */
export function AppointmentScreen() {
  const view = useView()
  const { panel } = useConsoleState()
  const t = useText()
  const language = useLanguage()
  if (panel?.name !== 'appointment') return null
  const days = daysFrom(view.now, zoneOf(view))
  const date = (at: number) => {
    const day = days.at(at)
    return day ? formatDate(new Date(Date.UTC(day.year, day.month - 1, day.day)), 'UTC', language) : ''
  }
  const { screen } = view
  return (
    <Frame
      wide
      beside="appointment"
      second={
        <Phases
          now={
            screen.name === 'case' ? screen.phase : screen.name === 'wrap-up' ? 'wrapping-up' : 'interviewing'
          }
        />
      }
      aside={<AppointmentForm draft={panel.draft} />}
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
        <div className="appointment-head">
          <h1>{t.appointment.title}</h1>
          <span>
            {date(0)}–{date(-1)}
          </span>
          <span className="appointment-hours">
            {view.training ? t.appointment.anyHour : t.appointment.hours}
          </span>
        </div>
        <AppointmentGrid draft={panel.draft} />
      </div>
    </Frame>
  )
}
