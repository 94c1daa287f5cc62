import type { Draft } from '#core/journal/entry.ts'
import { type Action, decided } from '../action.ts'
import type { ConsoleState } from '../state.ts'
import { screenOf } from '../state.ts'
import { stationLanguage } from '../station-language.ts'
import type { World } from '../world.ts'
import { leave } from './leave.ts'

/** Nothing of who was here is left. A case that was not dialled yet goes back unopened, a break ends. */
export const signOut: Action<unknown> = {
  on: ['pledging', 'available', 'on-break', 'replaying', 'preparing'],
  decide({ world, state }) {
    const interviewer = state.interviewer?.number ?? ''
    const signedOut: Draft = { type: 'SignedOut', case: null, payload: { interviewer } }
    return decided([...left(world, state, interviewer), signedOut], {
      becomes: (next) => ({
        ...next,
        interviewer: null,
        shift: null,
        textSize: 'normal',
        language: stationLanguage(world.store),
        onCase: null,
        none: null,
        replay: null,
      }),
    })
  },
}

function left(world: World, state: ConsoleState, interviewer: string): Draft[] {
  const screen = screenOf(state)
  if (screen === 'preparing') return leave(world, state)
  return screen === 'on-break' ? [{ type: 'BreakEnded', case: null, payload: { interviewer } }] : []
}
