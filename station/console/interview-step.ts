import type { Outcome } from '#core/cases/outcome.ts'
import type { Interview } from '#core/interview/interview.ts'
import { step } from '#core/interview/step.ts'
import type { InterviewEvent } from '#core/interview/types.ts'
import { type Decision, decided, notNow, type Standing } from './action.ts'
import { openCase } from './state.ts'

/** One event of the interview that is on the screen; its end is the end of the call. */
export function stepInterview({ world, state }: Standing, event: InterviewEvent): Decision {
  const { interview, file, call } = openCase(state)
  if (interview === null) return notNow
  const result = step(interview, event)
  if (result.type === 'refused') {
    const { problem } = result
    switch (problem.type) {
      case 'not-shown':
        return { type: 'stale' }
      case 'over':
      case 'at-the-start':
      case 'not-reachable':
        return notNow
      default:
        return { type: 'not-accepted', problem }
    }
  }
  const drafts = [...result.entries]
  if (result.prompt === null) {
    const outcome = outcomeOf(result.interview)
    drafts.push({ type: 'CallEnded', case: file.case, payload: { attempt: call.context.attempt, outcome } })
  }
  return decided(drafts, {
    script: file.script,
    becomes: (next) => ({
      ...next,
      onCase: {
        ...openCase(next),
        interview: result.interview,
        prompt: result.prompt,
        shownAt: world.clock.mono(),
        resumed: false,
      },
    }),
  })
}

function outcomeOf({ status }: Interview): Outcome {
  switch (status) {
    case 'complete':
      return 'interview-complete'
    case 'ended':
      return 'interview-ended'
    case 'partial':
    case 'broken-off':
      return 'interview-broken-off'
    case 'asking':
      throw new Error('an interview that is asking shows a question')
    default:
      return status satisfies never
  }
}
