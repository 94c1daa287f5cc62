import { caseKey } from '../../identity/identity.ts'
import { sealText } from '../../identity/seal.ts'
import { type Action, decided, notNow } from '../action.ts'
import { openCase, screenOf } from '../state.ts'

/** A note, at any time of a call; sealed before it is journalled. */
export const note: Action<{ text: string }> = {
  on: ['preparing', 'dialling', 'interviewing', 'wrapping-up'],
  decide({ world, state }, { text }) {
    const { file, prompt } = openCase(state)
    const key = caseKey(world.store.reader, file.case)
    if (key === null) return notNow
    const item = screenOf(state) === 'interviewing' ? (prompt?.item ?? null) : null
    const sealed = sealText(text, key, world.random)
    return decided([{ type: 'NoteTaken', case: file.case, payload: { item, sealed } }], {
      becomes: (next, [taken]) => {
        const onCase = openCase(next)
        const by = next.interviewer?.name ?? ''
        return {
          ...next,
          onCase: { ...onCase, notes: [...onCase.notes, { text, at: taken?.at ?? '', by, item }] },
        }
      },
    })
  },
}
