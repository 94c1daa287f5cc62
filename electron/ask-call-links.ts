import type { CallLinkOpened, CallLinkOutcome, CallLinkWanted } from './open-call-link.ts'

/** The station's side of `open-call-link.ts`: asks the main process, and hears what became of it. */
export interface CallLinks {
  open(address: string): Promise<CallLinkOutcome>
  heard(opened: CallLinkOpened): void
}

export function askCallLinks(say: (wanted: CallLinkWanted) => void): CallLinks {
  const waiting = new Map<number, (outcome: CallLinkOutcome) => void>()
  let asked = 0
  return {
    open(address) {
      const id = ++asked
      return new Promise((resolve) => {
        waiting.set(id, resolve)
        say({ callLinkWanted: { id, address } })
      })
    },
    heard({ callLinkOpened: { id, outcome } }) {
      waiting.get(id)?.(outcome)
      waiting.delete(id)
    },
  }
}
