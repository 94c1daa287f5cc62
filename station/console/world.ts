import type { CallRules } from '#core/cases/call-rules.ts'
import type { Clock, Log, Randomness } from '../ports.ts'
import type { Store } from '../store/store.ts'
import type { Dialler } from '../telephony/dialler.ts'
import type { Scripts } from './scripts.ts'
import type { Sheet } from './sheet.ts'

/** What a console works with, apart from its own state. */
export interface World {
  readonly store: Store
  /** Where wrong PINs are counted: the real file, also while training, so that no way leads round it. */
  readonly gate: Store
  /** Generated cases in a file of its own, never sent: what is called practice. */
  readonly practice: boolean
  readonly clock: Clock
  /** Seconds that the wall clock is ahead of the centre's; 0 where it is right, or nobody knows. */
  clockOff(): number
  readonly random: Randomness
  readonly log: Log
  readonly dialler: Dialler
  readonly station: { id: string; name: string }
  readonly scripts: Scripts
  /** What the centre sent, read anew after each pull. */
  sheet(): Sheet
  rules(): CallRules
  /** Cases that the centre was asked to take back: not called here until it has told what became of them. */
  readonly givenBack: Set<string>
  /** Of this program, for `StationStarted`. */
  readonly version: string
  /** Sequence number of this run's `StationStarted`; 0 while it could not be saved. */
  run: number
}
