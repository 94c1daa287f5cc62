import type { Entry, Payload } from '#core/journal/entry.ts'
import { identityOf } from '../identity/identity.ts'
import { type Action, decided } from './action.ts'
import { type ConsoleState, openCase } from './state.ts'
import type { World } from './world.ts'

/** After the commit, the telephone: what is on record as dialled is dialled, what has ended is hung up. */
export function lineFollows(world: World, state: ConsoleState, entries: readonly Entry[]): ConsoleState {
  let next = state
  for (const entry of entries) {
    if (entry.type === 'CallDialled' && next.onCase !== null) {
      const { phone } = entry.payload as Payload<'CallDialled'>
      const number = identityOf(world.store.reader, next.onCase.file.case)?.[phone]
      const handOver = number == null ? null : world.dialler.dial(number)
      next = { ...next, onCase: { ...next.onCase, handOver } }
    }
    if (entry.type === 'CallEnded') world.dialler.hangUp()
  }
  return next
}

/** What the dialler heard of the line goes on record: then the times are the line's own. */
export const lineTold: Action<Pick<Payload<'LineTold'>, 'event'>> = {
  on: ['dialling', 'interviewing', 'wrapping-up'],
  decide({ state }, { event }) {
    const { file, call } = openCase(state)
    const { attempt } = call.context
    return decided([{ type: 'LineTold', case: file.case, payload: { attempt, event } }])
  },
}
