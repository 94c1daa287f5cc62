import type { Draft } from '#core/journal/entry.ts'
import { type Action, decided, notNow } from '../action.ts'
import { stepInterview } from '../interview-step.ts'
import { openCase } from '../state.ts'

/** One step back; answers are kept. */
export const back: Action<unknown> = {
  on: ['interviewing'],
  decide: (at) => stepInterview(at, { type: 'went.back' }),
}

/** From the wrap-up back to where the interview stood, while the case is not closed. */
export const backToInterview: Action<unknown> = {
  on: ['wrapping-up'],
  decide(at) {
    const { interview, prompt, file, call } = openCase(at.state)
    if (interview === null || call.context.reachedAt === null) return notNow
    if (prompt === null) return stepInterview(at, { type: 'went.back' })
    // The call was ended without the interview (an appointment): its question is still the one.
    const resumed: Draft = { type: 'InterviewResumed', case: file.case, payload: { item: prompt.item } }
    return decided([resumed], {
      script: file.script,
      becomes: (next) => ({
        ...next,
        onCase: { ...openCase(next), shownAt: at.world.clock.mono() },
      }),
    })
  },
}
