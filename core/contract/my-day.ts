import type { BreakKind } from '../cases/break-kind.ts'
import type { Outcome } from '../cases/outcome.ts'
import type { Today } from './station-view.ts'

/** What one interviewer did today at this station, for nobody but them. Names nobody. */
export interface MyDay {
  today: Today
  /** First one first. `minutes` so far for one that goes on. */
  breaks: { kind: BreakKind; from: string; minutes: number }[]
  /** Today's attempts, latest first. */
  attempts: OwnAttempt[]
  /** Interviews of earlier days that can be replayed, latest first. */
  earlier: OwnAttempt[]
  /** Notes taken today about cases, oldest first; `text` is null once the case has gone back. */
  caseNotes: { at: string; number: string | null; item: string | null; text: string | null }[]
  ownNotes: OwnNote[]
}

export interface OwnAttempt {
  case: string
  attempt: number
  /** ISO. */
  at: string
  /** Short number of the case; null when it is not known here any more. */
  number: string | null
  outcome: Outcome | null
  /** Seconds connected; null when never connected. */
  talked: number | null
  /** There is an interview of one's own to replay. */
  replay: boolean
}

/** To oneself: it stays at this station and goes with the day. */
export interface OwnNote {
  at: string
  text: string
}
