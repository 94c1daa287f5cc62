import type { Action } from './action.ts'

/** The interview that is looked through once more, in training: the same case with somebody generated. */
export const redo: Action = {
  name: 'redo',
  keys: ['Alt+KeyR'],
  cap: 'Alt R',
  inWords: false,
  applies: ({ view, panel }) => view?.screen.name === 'replay' && !view.screen.redone && panel === null,
  act: (console) => console.run((station, looking, options) => station.redo(looking, options)),
  label: (t) => t.replay.redo,
  strip: 'left',
}
