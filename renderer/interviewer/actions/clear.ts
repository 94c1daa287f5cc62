import type { Action } from './action.ts'

/** Clears the entry box, and nothing more. */
export const clear: Action = {
  name: 'clear',
  keys: ['Backspace'],
  cap: '⌫',
  inWords: false,
  applies: ({ view, panel }) => panel === null && view !== null && view.screen.name !== 'sign-in',
  act(console) {
    const { draft } = console.state()
    console.change({ draft: { ...draft, typed: '', row: null }, problem: null })
  },
  label: (t) => t.action.clear,
  strip: null,
}
