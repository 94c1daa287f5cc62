import { promptOf } from '#core/interview/prompt.ts'
import type { Draft } from '#core/journal/entry.ts'
import { type Action, type Decision, decided, notNow, type Standing } from '../action.ts'
import { stepInterview } from '../interview-step.ts'
import { openCase } from '../state.ts'
import { firstInterview } from './reached.ts'

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
    if (call.context.reachedAt === null) return notNow
    if (interview === null) return afterRefusal(at)
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

/** Who refused at once thinks better of it: the interview begins in the same call. */
function afterRefusal(at: Standing): Decision {
  const { file } = openCase(at.state)
  const begun = firstInterview(at)
  const prompt = begun === null ? null : promptOf(begun.interview)
  if (begun === null || prompt === null) return notNow
  const resumed: Draft = { type: 'InterviewResumed', case: file.case, payload: { item: prompt.item } }
  return decided([...begun.entries, resumed], {
    script: file.script,
    becomes: (next) => ({
      ...next,
      onCase: {
        ...openCase(next),
        interview: begun.interview,
        prompt,
        shownAt: at.world.clock.mono(),
      },
    }),
  })
}
