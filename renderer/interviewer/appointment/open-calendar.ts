import type { Console } from '../console/console.ts'
import { startAppointment } from './draft.ts'

/** Asks the station for the calendar, and shows it with a time picked. */
export function openCalendar(console: Console): void {
  console.ask(
    (station, looking, options) => station.appointmentCalendar(looking, options),
    (calendar) => {
      const { view } = console.state()
      if (!view) return
      console.change({ panel: { name: 'appointment', draft: startAppointment(view, calendar), calendar } })
    },
  )
}
