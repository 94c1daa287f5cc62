import type { DeskFacts } from '#station/desk.ts'

/**
 * Closing the window in a call is asked about first: by the console, which says what happens to the
 * call, or by the system's dialog when the page does not hear.
 *
 * Invariants: outside a call, and when the system itself ends, nothing stands in the way; in a call the
 * window closes only after a yes; there is never more than one dialog.
 */
export interface CloseParts {
  askConsole(): void
  /** Asks past the page; yes closes. */
  askOutside(): Promise<boolean>
  close(): void
  after(milliseconds: number, then: () => void): void
}

export interface CloseGuard {
  /** The window is to close: whether it does. */
  closing(): 'close' | 'stay'
  /** The console shows its question. */
  heard(): void
  confirmed(): void
  /** The system asks whether it may end. It may; when it stays up after all, a call is asked about again. */
  systemAsks(): void
  /** The system shuts down, or the program has to end. */
  systemEnds(): void
}

/** Longer than a system takes from asking its programs to ending. */
const shutdownTakes = 60_000

/** Longer than a busy page takes to show a panel. */
const patience = 2_000

export function guardClose(parts: CloseParts, call: () => DeskFacts['call']): CloseGuard {
  let agreed = false
  let shutsDown = false
  let asking: 'nobody' | 'console' | 'outside' = 'nobody'
  /** Counts the questions, so that an old wait asks nothing. */
  let question = 0
  return {
    closing() {
      if (agreed || shutsDown || call() === 'none') return 'close'
      if (asking !== 'nobody') return 'stay'
      asking = 'console'
      const one = ++question
      parts.askConsole()
      parts.after(patience, () => {
        if (asking === 'console' && one === question) void askOutside()
      })
      return 'stay'
    },
    heard() {
      if (asking === 'console') asking = 'nobody'
    },
    confirmed() {
      agreed = true
      parts.close()
    },
    systemAsks() {
      shutsDown = true
      parts.after(shutdownTakes, () => {
        shutsDown = false
      })
    },
    systemEnds() {
      agreed = true
    },
  }

  async function askOutside(): Promise<void> {
    asking = 'outside'
    const yes = await parts.askOutside()
    asking = 'nobody'
    if (!yes) return
    agreed = true
    parts.close()
  }
}
