import { type Moment, secondsBetween } from '#core/cases/moment.ts'
import type { InterviewScreen } from '#core/contract/station-view.ts'
import { earlier, progress } from '#core/interview/progress.ts'
import type { ConsoleState, OnCase } from '../state.ts'
import { caseFacts } from '../study-facts.ts'
import type { World } from '../world.ts'
import { confidentialityText } from './confidentiality.ts'

/** Earlier answers at the foot of the aside. */
const earlierShown = 4

export function interviewScreen(world: World, state: ConsoleState, onCase: OnCase): InterviewScreen {
  const { interview, prompt, call, marks } = onCase
  const { study } = world.sheet()
  const { reachedAt } = call.context
  if (interview === null || prompt === null || reachedAt === null)
    throw new Error('the interview screen shows a question')
  const now: Moment = { at: world.clock.now(), mono: world.clock.mono(), run: world.run }
  const readAt = marks.confidentialityReadAt
  return {
    name: 'interview',
    case: caseFacts(onCase.file, study, state.language),
    talking: secondsBetween(reachedAt, now),
    resumed: onCase.resumed,
    prompt,
    sections: progress(interview),
    earlier: earlier(interview, earlierShown),
    notes: onCase.notes,
    confidentialityReadAt: readAt === null ? null : secondsBetween(reachedAt, readAt),
    confidentiality: confidentialityText(interview),
    numberSource: study?.numberSource[state.language] ?? '',
    phones: onCase.phones,
  }
}
