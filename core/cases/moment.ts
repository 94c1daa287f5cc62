import type { Entry } from '../journal/entry.ts'

/** When something happened, on both clocks. */
export interface Moment {
  /** Wall clock, ms since the epoch. */
  at: number
  /** Monotonic, ms since the station process started. */
  mono: number
  /** Which run of the station: the sequence number of its `StationStarted`. */
  run: number
}

export function momentOf(entry: Pick<Entry, 'at' | 'mono'>, run: number): Moment {
  return { at: Date.parse(entry.at), mono: entry.mono, run }
}

/**
 * Seconds between two moments, never negative. By the monotonic clock inside one run of the station;
 * across a restart only the wall clock is left.
 */
export function secondsBetween(from: Moment, to: Moment): number {
  const ms = from.run === to.run ? to.mono - from.mono : to.at - from.at
  return Math.max(0, Math.round(ms / 1000))
}
