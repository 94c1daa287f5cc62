import type { Action } from '../action.ts'
import { stepInterview } from '../interview-step.ts'

/** One step back; answers are kept. */
export const back: Action<unknown> = {
  on: ['interviewing'],
  decide: (at) => stepInterview(at, { type: 'went.back' }),
}

/** From the wrap-up to the interview's last item, while the case is not closed. */
export const backToInterview: Action<unknown> = {
  on: ['wrapping-up'],
  decide: (at) => stepInterview(at, { type: 'went.back' }),
}
