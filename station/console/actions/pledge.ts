import type { Draft } from '#core/journal/entry.ts'
import { type Action, decided } from '../action.ts'
import { arrived } from '../arrive.ts'
import { callToGoOnWith } from '../go-on.ts'

/** The day's pledge, read and made: the day begins. */
export const pledge: Action<unknown> = {
  on: ['pledging'],
  decide({ world, state }) {
    const interviewer = state.interviewer?.number ?? ''
    const pledged: Draft = { type: 'PledgeMade', case: null, payload: { interviewer } }
    const open = callToGoOnWith(world, interviewer)
    return decided([pledged, ...(open?.drafts ?? [])], {
      script: open?.script ?? null,
      becomes: (next) => arrived(world, next, open),
    })
  },
}
