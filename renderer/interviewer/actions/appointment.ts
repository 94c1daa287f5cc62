import { openCalendar } from '../appointment/open-calendar.ts'
import type { Action } from './action.ts'
import { caseOf, inCall } from './on.ts'

/** Agrees a time with the respondent, on the calendar. */
export const appointment: Action = {
  name: 'appointment',
  keys: ['NumpadAdd', 'Alt+KeyA'],
  cap: '+',
  secondCap: 'Alt A',
  inWords: true,
  applies: (state) => inCall(state) && state.panel?.name !== 'appointment',
  act: openCalendar,
  label: (t, state) =>
    caseOf(state)?.reason.type === 'appointment' ? t.action.changeAppointment : t.action.appointment,
  strip: 'right',
}
