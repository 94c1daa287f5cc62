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
  stop(): void
}

/** Starts within this many milliseconds of each other count as one row of failures. */
const steadyAfter = 10_000
const pauses = [200, 1_000, 5_000]

export function keepStation<Port, Page>(parts: Parts<Port, Page>, now: () => number): StationKeeper<Page> {
  const pages = new Set<Page>()
  let station: StationProcess<Port> | null = null
  let stopped = false
  let failures = 0
  start()
  return {
    connect(page) {
      pages.add(page)
      if (station) connectTo(station, page)
    },
    stop() {
      stopped = true
      station?.kill()
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
    if (stopped) return
    failures = now() - startedAt > steadyAfter ? 0 : failures + 1
    const pause = pauses[failures]
    if (pause === undefined) parts.gaveUp()
    else
      parts.after(pause, () => {
        if (!stopped) start()
      })
  }

  function connectTo(process: StationProcess<Port>, page: Page): void {
    const { forPage, forStation } = parts.channel()
    if (parts.give(page, forPage)) process.give(forStation)
    else pages.delete(page)
  }
}
