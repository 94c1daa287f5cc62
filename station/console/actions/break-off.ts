import type { Draft, Payload } from '#core/journal/entry.ts'
import { type Action, decided } from '../action.ts'
import { stepInterview } from '../interview-step.ts'
import { openCase, screenOf } from '../state.ts'

/** The respondent stops; before a connection: this case cannot be called now. */
export const breakOff: Action<{
  reason: Payload<'InterviewBrokenOff'>['reason']
  outcome?: Payload<'CallEnded'>['outcome'] | undefined
}> = {
  on: ['preparing', 'interviewing'],
  decide(at, { reason, outcome }) {
    const { file, call } = openCase(at.state)
    const { attempt } = call.context
    if (screenOf(at.state) === 'interviewing') {
      const stopped = stepInterview(at, { type: 'broke.off', reason })
      if (stopped.type !== 'decided' || outcome === undefined) return stopped
      // What made it impossible is what the call ended in.
      const ended: Draft = { type: 'CallEnded', case: file.case, payload: { attempt, outcome } }
      return { ...stopped, drafts: [...stopped.drafts, ended] }
    }
    return decided([{ type: 'CallEnded', case: file.case, payload: { attempt, outcome: 'not-called' } }])
  },
}
