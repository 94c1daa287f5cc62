import type { Refusal, Refuser } from '../contract/refusal.ts'
import type { InterviewStatus } from '../interview/types.ts'
import type { AgainFacts } from './comes-again.ts'
import type { Outcome } from './outcome.ts'

/** What is known of a call when it is wrapped up: all that a proposal looks at. */
export interface CallFacts extends AgainFacts {
  /** What the attempt ended in as keyed or as the interview decided. */
  outcome: Outcome
  /** The named person was on the line in this call. */
  personReached: boolean
  /** ... or in an earlier one. */
  reachedBefore: boolean
  /** Somebody or a device confirmed in an earlier call that the person is at a number of this case. */
  confirmedBefore: boolean
  /** Who refused softly in an earlier call, if anybody. */
  refusedBefore: Refuser | null
  /** What was refused in this call and not taken back since. */
  refusal: Refusal | null
  /** Never to be called again: asked for in this call. */
  neverAgain: boolean
  interview: InterviewFacts | null
  /** The case has another number that has not failed yet. */
  otherNumber: boolean
}

export interface InterviewFacts {
  status: InterviewStatus
  /** The script's own verdict; null while it is asking. */
  disposition: string | null
  /** Items answered, statements not counted. */
  answered: number
  /** Whether the screening question was answered with yes; null: not answered. */
  eligible: boolean | null
  /** The first item without an answer; null when the interview came to its end. */
  stoppedAt: string | null
}
