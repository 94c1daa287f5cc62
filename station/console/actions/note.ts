import { caseKey } from '../../identity/identity.ts'
import { sealText } from '../../identity/seal.ts'
import { type Action, decided, notNow } from '../action.ts'
import { withNote } from '../notes.ts'
import { openCase, screenOf } from '../state.ts'

/** A note, at any time of a call; sealed before it is journalled. One may put another right: both stay. */
export const note: Action<{ text: string; revises?: string | undefined }> = {
  on: ['preparing', 'dialling', 'interviewing', 'wrapping-up'],
  decide({ world, state }, { text, revises }) {
    const { file, prompt, notes } = openCase(state)
    const key = caseKey(world.store.reader, file.case)
    if (key === null) return notNow
    if (revises !== undefined && !notes.some(({ id }) => id === revises)) return notNow
    const item = screenOf(state) === 'interviewing' ? (prompt?.item ?? null) : null
    const payload = {
      item,
      sealed: sealText(text, key, world.random),
      ...(revises === undefined ? {} : { revises }),
    }
    return decided([{ type: 'NoteTaken', case: file.case, payload }], {
      becomes: (next, [taken]) => {
        const onCase = openCase(next)
        const by = next.interviewer?.name ?? ''
        const one = { id: taken?.id ?? '', text, at: taken?.at ?? '', by, item }
        return { ...next, onCase: { ...onCase, notes: withNote(onCase.notes, one, revises) } }
      },
    })
  },
}
