import type { Answer } from '#core/contract/answer.ts'
import type { Action } from '../action.ts'
import { stepInterview } from '../interview-step.ts'
import { openCase } from '../state.ts'

/** Answers the item on the screen. */
export const answer: Action<{ item: string; answer: Answer; override?: string | undefined }> = {
  on: ['interviewing'],
  decide: (at, { item, answer, override }) =>
    stepInterview(at, {
      type: 'response.given',
      item,
      answer,
      shownAt: openCase(at.state).shownAt,
      ...(override === undefined ? {} : { override }),
    }),
}
