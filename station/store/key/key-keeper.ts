import type { KeyProblem } from './key-problem.ts'
import type { KeyRecord } from './key-record.ts'

export type KeptBy = KeyRecord['keeper']

/**
 * Keeps the key of a station's file. The key itself (64 hex digits) stays the same for the life of the
 * file: changing its keeper, or a passphrase, writes another record and no page of the file.
 */
export interface KeyKeeper {
  readonly keptBy: KeptBy
  /** What is to stand in the station's key record. Puts nothing over anything that is there. */
  keep(key: string): Promise<{ type: 'kept'; record: KeyRecord } | KeyRefused>
  /** The key again, from a record that `keep` made. Changes nothing. */
  open(record: KeyRecord): Promise<{ type: 'opened'; key: string } | KeyRefused>
}

export interface KeyRefused {
  type: 'refused'
  problem: KeyProblem
}

export const keyRefused = (problem: KeyProblem): KeyRefused => ({ type: 'refused', problem })
