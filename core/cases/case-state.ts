import type { DayPart } from '../contract/station-view.ts'
import type { Outcome } from './outcome.ts'

/** Where a case stands, as the journal tells it: what a scheduler looks at. */
export interface CaseState {
  case: string
  /** Dialled so far. */
  attempts: number
  /** How many appointments were made: each allows one attempt more. */
  appointments: number
  /** Day-parts in which it was dialled, one for each attempt. */
  triedIn: DayPart[]
  lastOutcome: Outcome | null
  lastAt: number | null
  disposition: string | null
  /** When the last temporary outcome brings it back; null: never by itself. */
  again: { at: number; rule: Outcome } | null
  appointment: { at: number; kind: 'hard' | 'soft'; by: string } | null
  /** Opened here and never closed: the station stopped in mid-call. */
  interrupted: boolean
}

export const untouched = {
  attempts: 0,
  appointments: 0,
  triedIn: [],
  lastOutcome: null,
  lastAt: null,
  disposition: null,
  again: null,
  appointment: null,
  interrupted: false,
} satisfies Omit<CaseState, 'case'>
