import type { Answer } from '../contract/answer.ts'
import type { Language } from '../contract/language.ts'
import type { Prompt } from '../contract/prompt.ts'
import type { AnswerProblem } from '../contract/station.ts'
import type { Draft, Payload } from '../journal/entry.ts'

/** What can happen in an interview, as facts. */
export type InterviewEvent =
  | { type: 'response.given'; item: string; answer: Answer; shownAt: number; override?: string }
  | { type: 'went.back' }
  | { type: 'jumped'; item: string }
  | { type: 'language.switched'; language: Language }
  | { type: 'broke.off'; reason: Payload<'InterviewBrokenOff'>['reason'] }

/**
 * asking: a question is shown · complete: the closing item was reached (its "continue" may be still
 * to come) · ended: an answer ended it · partial, broken-off: it was broken off, with or without
 * enough answered.
 */
export type InterviewStatus = 'asking' | 'complete' | 'ended' | 'partial' | 'broken-off'

export type StepProblem =
  | AnswerProblem
  | { type: 'not-shown'; asked: string; shown: string }
  | { type: 'over'; status: InterviewStatus }
  | { type: 'at-the-start' }
  | { type: 'not-reachable'; item: string }

export type StepResult<I> =
  | { type: 'stepped'; interview: I; entries: Draft[]; prompt: Prompt | null }
  | { type: 'refused'; problem: StepProblem }
