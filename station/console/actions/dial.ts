import type { Draft } from '#core/journal/entry.ts'
import { identityOf, type Phone } from '../../identity/identity.ts'
import { type Action, decided, notNow } from '../action.ts'
import { openCase } from '../state.ts'
import { viewed } from './show-number.ts'

/** The number is being dialled. A number that was still masked is shown by it, and that is on record. */
export const dial: Action<{ phone: Phone }> = {
  on: ['preparing'],
  decide({ world, state }, { phone }) {
    const { file, call, inUse } = openCase(state)
    if (identityOf(world.store.reader, file.case)?.[phone] == null) return notNow
    const { attempt } = call.context
    const dialled: Draft = { type: 'CallDialled', case: file.case, payload: { attempt, phone } }
    return decided(phone === inUse ? [dialled] : [viewed(state, [phone], 'call'), dialled], {
      becomes: (next) => ({ ...next, onCase: { ...openCase(next), inUse: phone } }),
    })
  },
}
