import type { Console } from '../console/console.ts'
import type { Panel } from '../console/state.ts'

/** Another draft, while nothing is open over the calendar: then only what is over it takes anything. */
export function changeAppointment(
  console: Console,
  appointment: Omit<Extract<Panel, { name: 'appointment' }>, 'name'>,
): void {
  if (console.state().panel?.name !== 'appointment') return
  console.change({ panel: { name: 'appointment', ...appointment }, problem: null })
}
