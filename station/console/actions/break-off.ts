import type { Payload } from '#core/journal/entry.ts'
import { type Action, decided } from '../action.ts'
import { stepInterview } from '../interview-step.ts'
import { openCase, screenOf } from '../state.ts'

/** The respondent stops; before a connection: this case cannot be called now. */
export const breakOff: Action<{ reason: Payload<'InterviewBrokenOff'>['reason'] }> = {
  on: ['preparing', 'interviewing'],
  decide(at, { reason }) {
    if (screenOf(at.state) === 'interviewing') return stepInterview(at, { type: 'broke.off', reason })
    const { file, call } = openCase(at.state)
    const { attempt } = call.context
    return decided([{ type: 'CallEnded', case: file.case, payload: { attempt, outcome: 'not-called' } }])
  },
}
