import type { Log } from '#station/ports.ts'

/**
 * Keeps the console's page running. The page holds no interview, so one that died or hangs is opened
 * anew and shows the same question; the station goes on meanwhile.
 *
 * Invariants: a page that keeps dying ends at a message that says what to do, never in a loop; a page
 * that hangs is ended only when it does not come back by itself.
 */
export interface PageParts {
  /** Opens the console's page anew. */
  open(): void
  /** Ends the page's process. */
  end(): void
  /** Shows, in place of the console, what to do. */
  showStopped(): void
  /** Not even that page stays up. */
  gaveUp(): void
  after(milliseconds: number, then: () => void): void
  log: Log
}

export interface PageKeeper {
  /** The page's process ended; `reason` is Electron's word for it. */
  gone(reason: string): void
  unresponsive(): void
  responsive(): void
  /** The person asked for the console again, from the message. */
  openedAgain(): void
}

const manyDeaths = { count: 3, within: 5 * 60_000 }
/** Electron calls a page unresponsive after some 30 s; so much longer it may take. */
const patience = 10_000

export function keepPage(parts: PageParts, now: () => number): PageKeeper {
  let deaths: number[] = []
  let shows: 'console' | 'message' = 'console'
  /** Counts the times the page hung, so that an old wait ends nothing. */
  let hang = 0
  let hangs = false
  return {
    gone(reason) {
      hangs = false
      if (reason === 'clean-exit') return
      parts.log('page.gone', { reason, shows })
      if (shows === 'message') return parts.gaveUp()
      deaths = [...deaths.filter((at) => now() - at < manyDeaths.within), now()]
      if (deaths.length < manyDeaths.count) return parts.open()
      shows = 'message'
      parts.showStopped()
    },
    unresponsive() {
      if (hangs) return
      hangs = true
      const one = ++hang
      parts.log('page.hangs')
      parts.after(patience, () => {
        if (hangs && one === hang) parts.end()
      })
    },
    responsive() {
      hangs = false
    },
    openedAgain() {
      if (shows === 'message') deaths = []
      shows = 'console'
    },
  }
}
