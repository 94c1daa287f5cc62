import type { Console } from '../console/console.ts'
import { opened } from '../console/panels.ts'
import type { Action } from './action.ts'

/** Asks once more; in a call it says what comes first. */
export const signOut: Action = {
  name: 'sign-out',
  keys: ['Alt+KeyQ'],
  cap: 'Alt Q',
  inWords: true,
  applies: (state) =>
    state.view !== null && state.view.interviewer !== null && state.panel?.name !== 'appointment',
  act: (console) => console.change(opened(console.state(), { name: 'sign-out' })),
  label: (t) => t.action.signOut,
  strip: (state) => (maySignOut(state) ? 'left' : null),
}

/** A call that was dialled is wrapped up by whoever made it. */
export function maySignOut({ view }: Parameters<Action['applies']>[0]): boolean {
  const screen = view?.screen
  switch (screen?.name) {
    case 'pledge':
    case 'available':
    case 'break':
    case 'replay':
      return true
    case 'case':
      return screen.phase === 'preparing'
    default:
      return false
  }
}

/** A clipboard that is not to be had must not keep anybody signed in. */
const keepsNobody = () => {}

/** Out; and a number that was copied goes from the clipboard too, before the next one sits down. */
export function leaveStation(console: Console): void {
  const { numberCopied } = console.state()
  console.run(
    async (station, looking, options) => {
      if (numberCopied) await navigator.clipboard.writeText('').catch(keepsNobody)
      return station.signOut(looking, options)
    },
    { numberCopied: false },
  )
}
