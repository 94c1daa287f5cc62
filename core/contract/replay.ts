import type { Outcome } from '../cases/outcome.ts'
import type { Missing, Prompt } from './prompt.ts'

/** One's own interview once more, to learn from: as it was asked and answered, nothing to be keyed. */
export interface ReplayScreen {
  name: 'replay'
  /** Short number of the case; null when it is not known here any more. */
  number: string | null
  /** When it was begun, ISO, and what the last call of it came to. */
  at: string
  outcome: Outcome | null
  /** From 0. */
  step: number
  steps: number
  shown: ReplayStep
  /** It waits in practice to be done once more, first of all. */
  redone: boolean
}

/**
 * What was asked, one step of a two-step item each. A sensitive section is one step, whatever was asked in
 * it: which questions were, and how many, already tells an answer.
 */
export type ReplayStep =
  | {
      type: 'asked'
      prompt: Prompt
      given: GivenThen
      /** Seconds from when it was shown to the answer. */
      took: number
      /** Asked again after going back. */
      again: boolean
    }
  | { type: 'hidden'; section: string }

/** The answer as it was keyed. Words in the respondent's own are not shown again. */
export interface GivenThen {
  codes: number[]
  /** A number or a day. */
  value: string | null
  missing: Missing | null
  words: boolean
}
