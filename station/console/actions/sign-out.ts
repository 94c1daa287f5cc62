import type { Draft } from '#core/journal/entry.ts'
import { type Action, decided } from '../action.ts'
import { screenOf } from '../state.ts'
import { leave } from './leave.ts'

/** Nothing of who was here is left. A case that was not dialled yet goes back unopened. */
export const signOut: Action<unknown> = {
  on: ['available', 'preparing'],
  decide({ world, state }) {
    const interviewer = state.interviewer?.number ?? ''
    const left = screenOf(state) === 'preparing' ? leave(world, state) : []
    const signedOut: Draft = { type: 'SignedOut', case: null, payload: { interviewer } }
    return decided([...left, signedOut], {
      becomes: (next) => ({ ...next, interviewer: null, onCase: null, none: null }),
    })
  },
}
