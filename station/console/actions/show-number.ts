import type { Draft, Payload } from '#core/journal/entry.ts'
import { type Action, decided, notNow } from '../action.ts'
import { nextNumber } from '../number-in-use.ts'
import { type ConsoleState, openCase } from '../state.ts'

/** The case's next number comes into use: it is shown, the one before is masked. */
export const showOtherNumber: Action<unknown> = {
  on: ['preparing'],
  decide({ world, state }) {
    const { file, inUse } = openCase(state)
    const other = nextNumber(world.store.reader, file.case, inUse)
    if (other === null) return notNow
    return decided([viewed(state, [other], 'call')], {
      becomes: (next, [look]) => ({
        ...next,
        onCase: { ...openCase(next), inUse: other, viewedAt: look?.at ?? '' },
      }),
    })
  },
}

/** The number was copied, to be dialled elsewhere. */
export const numberCopied: Action<unknown> = {
  on: ['preparing', 'dialling'],
  decide: ({ state }) => decided([viewed(state, [openCase(state).inUse], 'copy')]),
}

/** Every look at who somebody is, on record before it is shown. */
export function viewed(
  state: ConsoleState,
  what: Payload<'IdentityViewed'>['what'],
  why: Payload<'IdentityViewed'>['why'],
): Draft {
  const interviewer = state.interviewer?.number ?? ''
  return { type: 'IdentityViewed', case: openCase(state).file.case, payload: { interviewer, what, why } }
}
