import type { Draft } from '#core/journal/entry.ts'
import { type Action, decided } from '../action.ts'
import { callToGoOnWith, joined } from '../go-on.ts'
import { loadCase } from '../load-case.ts'
import type { Interviewer } from '../sheet.ts'
import { reasonOf } from './next-case.ts'

/**
 * Somebody whose PIN was right. If the station was stopped in mid-call, its interviewer is back in that
 * call at once, on the same question.
 */
export const signIn: Action<{ who: Interviewer }> = {
  on: ['sign-in'],
  decide({ world }, { who: { number, name } }) {
    const training = world.sheet().study?.training ?? false
    const signedIn: Draft = { type: 'SignedIn', case: null, payload: { interviewer: number, training } }
    const open = callToGoOnWith(world, number)
    return decided([signedIn, ...(open?.drafts ?? [])], {
      script: open?.script ?? null,
      becomes(next) {
        const signed = { ...next, interviewer: { number, name }, none: null }
        if (open === null) return signed
        const why = reasonOf(world, open.caseId, { type: 'interrupted' })
        const onCase = loadCase(world, open.caseId, { resumed: true, why })
        return { ...signed, session: joined(signed.session), onCase }
      },
    })
  },
}
