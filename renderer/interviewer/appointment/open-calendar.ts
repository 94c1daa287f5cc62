import type { Console } from '../console/console.ts'
import { opened } from '../console/panels.ts'
import { startAppointment } from './draft.ts'

/** Asks the station for the calendar, and shows it with a time picked. */
export function openCalendar(console: Console): void {
  console.ask(
    (station, looking, options) => station.appointmentCalendar(looking, options),
    (calendar) => {
      const state = console.state()
      if (!state.view) return
      const draft = startAppointment(state.view, calendar)
      console.change(opened(state, { name: 'appointment', draft, calendar }))
    },
  )
}
