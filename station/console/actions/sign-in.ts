import { followShift } from '#core/cases/shift.ts'
import type { Draft } from '#core/journal/entry.ts'
import { type Action, decided } from '../action.ts'
import { arrived } from '../arrive.ts'
import { callToGoOnWith } from '../go-on.ts'
import type { Interviewer } from '../sheet.ts'
import { shiftToday } from '../shift-today.ts'
import { textSizeOf } from '../text-size.ts'

/**
 * Somebody whose PIN was right. Once a day the pledge is made first, with the sign-in itself or on its
 * own screen. If the station was stopped in mid-call, its interviewer is back in that call at once.
 */
export const signIn: Action<{ who: Interviewer; pledge: boolean }> = {
  on: ['sign-in'],
  decide({ world }, { who: { number, name }, pledge }) {
    const training = world.sheet().study?.training ?? false
    const shift = shiftToday(world, number)
    const due = shift.pledgedAt === null && !world.practice
    const signedIn: Draft = {
      type: 'SignedIn',
      case: null,
      payload: { interviewer: number, training, pledge: due ? 'due' : 'made' },
    }
    const pledged: Draft = { type: 'PledgeMade', case: null, payload: { interviewer: number } }
    const open = due && !pledge ? null : callToGoOnWith(world, number)
    const drafts = [signedIn, ...(due && pledge ? [pledged] : []), ...(open?.drafts ?? [])]
    return decided(drafts, {
      script: open?.script ?? null,
      becomes(next, entries) {
        const textSize = textSizeOf(world, number)
        const today = entries.reduce((now, entry) => followShift(now, entry, world.run), shift)
        const signed = { ...next, interviewer: { number, name }, shift: today, none: null, textSize }
        return due && !pledge ? signed : arrived(world, signed, open)
      },
    })
  },
}
