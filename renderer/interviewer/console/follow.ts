import type { StationView } from '#core/contract/station-view.ts'
import type { Station } from '../station.ts'

const answerWithin = 5000
const longestWait = 5000

/**
 * Keeps in touch with the station: its view now, then each change. When it is lost, tries again with
 * growing pauses; what it shows when found again counts, whatever its revision (it may have restarted).
 * Returns what ends it.
 */
export function follow(
  station: Station,
  tell: { found(view: StationView): void; changed(view: StationView): void; lost(): void },
): () => void {
  const ended = new AbortController()
  void keepFollowing(station, tell, ended.signal)
  return () => ended.abort()
}

async function keepFollowing(
  station: Station,
  tell: { found(view: StationView): void; changed(view: StationView): void; lost(): void },
  ended: AbortSignal,
): Promise<void> {
  let wait = 250
  while (!ended.aborted) {
    try {
      const within = AbortSignal.any([ended, AbortSignal.timeout(answerWithin)])
      tell.found(await station.view(undefined, { signal: within }))
      wait = 250
      for await (const view of await station.watch(undefined, { signal: ended })) tell.changed(view)
    } catch {
      // Told below: a stream that broke and one that ended are the same to whoever waits.
    }
    if (ended.aborted) return
    tell.lost()
    await new Promise((resolve) => setTimeout(resolve, wait))
    wait = Math.min(wait * 2, longestWait)
  }
}
