import type { Entry, EntryType, Payload } from '../journal/entry.ts'

/** An entry with the run of its station (the sequence number of its `StationStarted`). */
export interface TimedEntry extends Pick<Entry, 'station' | 'seq' | 'type' | 'payload' | 'at' | 'mono'> {
  run: number
}

/**
 * ms from one entry to another on the monotonic clock. null across two runs or two stations: that clock
 * begins anew with each start, and what passed while nothing ran is nobody's time.
 */
export function elapsed(from: TimedEntry, to: TimedEntry): number | null {
  if (from.station !== to.station || from.run !== to.run) return null
  return Math.max(0, Math.round(to.mono - from.mono))
}

export const payloadOf = <T extends EntryType>(entry: TimedEntry): Payload<T> =>
  entry.payload as unknown as Payload<T>
