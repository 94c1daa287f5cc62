import type { DeskFacts } from '#station/desk.ts'

/**
 * What the system may not do by itself now. While somebody is on the telephone the question has to stay
 * readable, so the screen stays on; during the wrap-up the machine stays up, but a screen that was left
 * may go dark. Between calls the house's own rules for locking hold.
 */
export function awakeFor(call: DeskFacts['call']): Awake | null {
  switch (call) {
    case 'talking':
      return 'prevent-display-sleep'
    case 'wrapping-up':
      return 'prevent-app-suspension'
    case 'none':
      return null
    default:
      return call satisfies never
  }
}

export type Awake = 'prevent-display-sleep' | 'prevent-app-suspension'

/** Electron's `powerSaveBlocker`. */
export interface Blocker {
  start(type: Awake): number
  stop(id: number): void
}

/** Holds at most one block, the one that fits. */
export function stayAwake(blocker: Blocker): (call: DeskFacts['call']) => void {
  let held: { type: Awake; id: number } | null = null
  return (call) => {
    const wanted = awakeFor(call)
    if (wanted === (held?.type ?? null)) return
    const before = held
    held = wanted && { type: wanted, id: blocker.start(wanted) }
    if (before) blocker.stop(before.id)
  }
}
