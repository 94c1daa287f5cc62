import { ORPCError } from '@orpc/client'
import type { AnswerProblem, WrongPin } from '#core/contract/station.ts'
import type { StationView } from '#core/contract/station-view.ts'

/** Why an operation did not do what was asked, as the station told it, or that it told nothing. */
export type Refusal =
  /** The screen has moved on. */
  | { type: 'stale'; view: StationView }
  | { type: 'not-now'; view: StationView }
  | { type: 'not-accepted'; problem: AnswerProblem }
  | { type: 'not-saved'; why: NotSaved }
  | ({ type: 'wrong-pin' } & WrongPin)
  /** The clipboard took nothing. */
  | { type: 'not-copied' }
  /** No reply: whether it was saved shows only when the station answers again. */
  | { type: 'unreachable' }

export type NotSaved = 'disk-full' | 'read-only' | 'damaged' | 'gone' | 'unknown'

/** Thrown by an operation whose number did not get into the clipboard; that it was seen is on record. */
export class NotCopied extends Error {}

export function refusalOf(error: unknown): Refusal {
  if (error instanceof NotCopied) return { type: 'not-copied' }
  if (!(error instanceof ORPCError) || !error.defined) return { type: 'unreachable' }
  switch (error.code) {
    case 'STALE':
      return { type: 'stale', view: error.data.view }
    case 'NOT_NOW':
      return { type: 'not-now', view: error.data.view }
    case 'NOT_ACCEPTED':
      return { type: 'not-accepted', problem: error.data.problem }
    case 'NOT_SAVED':
      return { type: 'not-saved', why: error.data.why }
    case 'WRONG_PIN':
      return { type: 'wrong-pin', ...error.data }
    default:
      return { type: 'unreachable' }
  }
}
