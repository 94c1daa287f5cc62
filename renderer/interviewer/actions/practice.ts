import type { Action } from './action.ts'

/** Practice on generated cases, apart from the study; at the sign-in only, and the same key leaves it. */
export const practice: Action = {
  name: 'practice',
  keys: ['Alt+KeyT'],
  cap: 'Alt T',
  inWords: true,
  applies: (state) => state.view?.screen.name === 'sign-in',
  act(console) {
    const wanted = console.state().view?.practice !== true
    console.run((station, _looking, options) => station.setPractice({ practice: wanted }, options))
  },
  label: (t, state) => (state.view?.practice ? t.action.leavePractice : t.action.practice),
  strip: null,
}
