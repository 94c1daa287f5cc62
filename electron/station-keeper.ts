/**
 * Keeps one station process running and connects pages to it. Electron's parts come in through `Parts`,
 * so that this is tested without it.
 *
 * Invariants: at most one station process at a time (two would fight for one study); a page that was
 * connected is connected again, by itself, when the station had to be started anew: the journal holds
 * every acknowledged answer, so the page goes on where it was.
 */
export interface StationProcess<Port> {
  /** Hands the station its end of a channel. */
  give(port: Port): void
  /** Asks it to put everything on disk and end. */
  close(): void
  kill(): void
}

export interface Parts<Port, Page> {
  start(ended: () => void): StationProcess<Port>
  channel(): { forPage: Port; forStation: Port }
  /** Hands a page its end of a channel; false when the page is gone. */
  give(page: Page, port: Port): boolean
  after(milliseconds: number, then: () => void): void
  /** The station could not be kept running: the person has to be told. */
  gaveUp(): void
}

export interface StationKeeper<Page> {
  connect(page: Page): void
  /** Resolves when no station runs any more. One that does not end when asked is ended. */
  stop(): Promise<void>
}

/** Starts within this many milliseconds of each other count as one row of failures. */
const steadyAfter = 10_000
const pauses = [200, 1_000, 5_000]
/** How long a station may take to close before it is ended: every answer is on disk already. */
const closingTakes = 3_000

export function keepStation<Port, Page>(parts: Parts<Port, Page>, now: () => number): StationKeeper<Page> {
  const pages = new Set<Page>()
  let station: StationProcess<Port> | null = null
  let stopped = false
  let failures = 0
  const gone = Promise.withResolvers<void>()
  start()
  return {
    connect(page) {
      pages.add(page)
      if (station) connectTo(station, page)
    },
    stop() {
      if (!station) gone.resolve()
      else if (!stopped) close(station)
      stopped = true
      return gone.promise
    },
  }

  function start(): void {
    const startedAt = now()
    const started = parts.start(() => ended(startedAt))
    station = started
    for (const page of pages) connectTo(started, page)
  }

  function ended(startedAt: number): void {
    station = null
    if (stopped) return gone.resolve()
    failures = now() - startedAt > steadyAfter ? 0 : failures + 1
    const pause = pauses[failures]
    if (pause === undefined) parts.gaveUp()
    else
      parts.after(pause, () => {
        if (!stopped) start()
      })
  }

  function close(process: StationProcess<Port>): void {
    process.close()
    parts.after(closingTakes, () => {
      if (station === process) process.kill()
    })
  }

  function connectTo(process: StationProcess<Port>, page: Page): void {
    const { forPage, forStation } = parts.channel()
    if (parts.give(page, forPage)) process.give(forStation)
    else pages.delete(page)
  }
}
