import type { Console } from '../console/console.ts'
import type { ConsoleState } from '../console/state.ts'
import type { Action } from './action.ts'

/** Through an interview of one's own: forward and back, and out. Nothing is answered there. */
export const replayForward: Action = {
  name: 'replay-forward',
  keys: ['ArrowRight', 'ArrowDown', 'PageDown', 'Enter', 'NumpadEnter'],
  cap: '→',
  secondCap: 'Enter',
  inWords: false,
  applies: (state) => replayIn(state) !== null && state.panel === null,
  act: (console) => step(console, 1),
  label: (t) => t.replay.forward,
  strip: 'left',
}

export const replayBack: Action = {
  name: 'replay-back',
  keys: ['ArrowLeft', 'ArrowUp', 'PageUp'],
  cap: '←',
  secondCap: 'PgUp',
  inWords: false,
  applies: (state) => replayIn(state) !== null && state.panel === null,
  act: (console) => step(console, -1),
  label: (t) => t.replay.back,
  strip: 'left',
}

export const leaveReplay: Action = {
  name: 'leave-replay',
  keys: ['Escape'],
  cap: 'Esc',
  inWords: false,
  applies: (state) => replayIn(state) !== null && state.panel === null,
  act: (console) => console.run((station, looking, options) => station.leaveReplay(looking, options)),
  label: (t) => t.replay.leave,
  strip: 'left',
}

function step(console: Console, by: 1 | -1): void {
  const shown = replayIn(console.state())
  const next = (shown?.step ?? 0) + by
  if (shown === null || next < 0 || next >= shown.steps) return
  console.run((station, looking, options) => station.replayStep({ ...looking, by }, options))
}

function replayIn({ view }: ConsoleState) {
  return view?.screen.name === 'replay' ? view.screen : null
}
