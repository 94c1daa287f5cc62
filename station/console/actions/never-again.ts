import type { Refuser } from '#core/contract/refusal.ts'
import type { Draft } from '#core/journal/entry.ts'
import { type Action, notNow } from '../action.ts'
import { openCase } from '../state.ts'
import { endsRefused, itemOf, refusalSaid } from './refuse.ts'

/** "Never call me again": a refusal for good, and nothing may leave the case open any more. */
export const neverAgain: Action<{ who: Refuser }> = {
  on: ['dialling', 'interviewing', 'wrapping-up'],
  decide(at, { who }) {
    const { file, call, inUse } = openCase(at.state)
    const { attempt, phone } = call.context
    if (call.context.neverAgain) return notNow
    const refusal = { who, reason: 'never-takes-part', hardness: 'hard' } as const
    const asked: Draft = {
      type: 'NeverCallAgainAsked',
      case: file.case,
      payload: { attempt, who, phone: phone ?? inUse, item: itemOf(at.state) },
    }
    return endsRefused(at, refusal, [refusalSaid(at, refusal), asked])
  },
}
