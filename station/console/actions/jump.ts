import type { Action } from '../action.ts'
import { stepInterview } from '../interview-step.ts'

/** To an item that may be reached. */
export const jump: Action<{ item: string }> = {
  on: ['interviewing'],
  decide: (at, { item }) => stepInterview(at, { type: 'jumped', item }),
}
