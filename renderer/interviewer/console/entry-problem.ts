import type { AnswerProblem } from '#core/contract/station.ts'

/** Why what was keyed is no answer: the station's reasons, and those that show before it is asked. */
export type EntryProblem =
  | AnswerProblem
  | { type: 'nothing-found'; letters: string }
  /** Enter before anything was keyed, where an answer is typed rather than chosen. */
  | { type: 'nothing-entered' }
  | { type: 'not-a-number' }
  /** Fewer than eight digits. */
  | { type: 'day-unfinished' }
  /** No such day in the calendar: `keyed` is YYYYMMDD as far as it came. */
  | { type: 'not-a-day'; keyed: string }
