import type { Draft } from '#core/journal/entry.ts'
import { readTelephone } from '#core/sample/telephone.ts'
import { caseKey } from '../../identity/identity.ts'
import { sealText } from '../../identity/seal.ts'
import { type Action, decided, notNow } from '../action.ts'
import { phonesOf } from '../phones.ts'
import { openCase } from '../state.ts'

/**
 * Another number of the person, told in a call. It is who somebody is: sealed under the case's key, which
 * the centre has too, it goes with the case to whoever calls next.
 */
export const numberTold: Action<{ number: string }> = {
  on: ['dialling', 'interviewing', 'wrapping-up'],
  decide({ world, state }, { number }) {
    const { file, call } = openCase(state)
    const { reader } = world.store
    const read = readTelephone(number)
    if (read.type === 'none')
      return { type: 'not-accepted', problem: { type: 'wrong-kind', takes: 'telephone' } }
    const key = caseKey(reader, file.case)
    if (key === null) return notNow
    const { attempt } = call.context
    const sealed = sealText(read.digits, key, world.random)
    const told: Draft = { type: 'NumberTold', case: file.case, payload: { attempt, sealed } }
    return decided([told], {
      becomes: (next) => ({
        ...next,
        onCase: { ...openCase(next), phones: phonesOf(reader, file.case, null) },
      }),
    })
  },
}
