import { startAppointment } from '../appointment/draft.ts'
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
  act(console) {
    const { view } = console.state()
    if (view) console.change({ panel: { name: 'appointment', draft: startAppointment(view) } })
  },
  label: (t, state) =>
    caseOf(state)?.reason.type === 'appointment' ? t.action.changeAppointment : t.action.appointment,
  strip: 'right',
}
