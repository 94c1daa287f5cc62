import type { Action } from './action.ts'

/** Switches between Korean and English, of the interview and of the screen. */
export const language: Action = {
  name: 'language',
  keys: ['Alt+KeyL'],
  cap: 'Alt L',
  inWords: true,
  applies: (state) => state.view !== null,
  act(console) {
    const next = console.state().view?.language === 'ko' ? 'en' : 'ko'
    console.run((station, _looking, options) => station.setLanguage({ language: next }, options))
  },
  label: (t) => t.action.language,
  strip: null,
}
