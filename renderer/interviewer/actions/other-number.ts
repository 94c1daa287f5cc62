import type { Action } from './action.ts'
import { caseOf } from './on.ts'

/** Shows the case's other telephone number in full, which is logged, and masks this one. */
export const otherNumber: Action = {
  name: 'other-number',
  keys: ['Digit2', 'Numpad2'],
  cap: '2',
  inWords: false,
  applies(state) {
    const shown = caseOf(state)
    return shown?.phase === 'preparing' && state.panel === null && shown.phones.some((phone) => !phone.inUse)
  },
  act: (console) => console.run((station, looking, options) => station.showOtherNumber(looking, options)),
  label: (t) => t.action.otherNumber,
  strip: 'left',
}
