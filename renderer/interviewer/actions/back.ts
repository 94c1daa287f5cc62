import type { Action } from './action.ts'
import { interviewOf, wrapUpOf } from './on.ts'

/** One step back: from degree to direction, then items; from the wrap-up into the interview. */
export const back: Action = {
  name: 'back',
  keys: ['PageUp', 'Alt+KeyP'],
  cap: 'PgUp',
  secondCap: 'Alt P',
  inWords: true,
  applies: (state) =>
    state.panel === null && (interviewOf(state) !== null || wrapUpOf(state)?.canReturn === true),
  act(console) {
    const inInterview = interviewOf(console.state()) !== null
    console.run((station, looking, options) =>
      inInterview ? station.back(looking, options) : station.backToInterview(looking, options),
    )
  },
  label: (t, state) => (wrapUpOf(state) ? t.action.backToInterview : t.action.back),
  strip: 'left',
}
