import type { DeskFacts } from '#station/desk.ts'
import { isLater } from './version.ts'

/** Where an update stands. Times are ms of any steady clock. */
export type UpdateState =
  | { at: 'nothing'; checkedAt: number | null }
  | { at: 'known'; checkedAt: number; version: string }
  /** On this disk, its signature found right. */
  | { at: 'ready'; checkedAt: number; version: string; file: string }

export interface UpdateFacts {
  now: number
  running: string
  desk: Pick<DeskFacts, 'signedIn' | 'call'>
  /** How long nobody has touched the computer. */
  idleSeconds: number
  /** The person is closing the program. */
  quitting: boolean
}

export type UpdateStep = 'nothing' | 'check' | 'download' | 'install'

const checkEvery = 4 * 60 * 60_000
const idleEnough = 10 * 60

/**
 * What may be done about updates now.
 *
 * - In a call: nothing at all; the line belongs to the voice.
 * - Never back to an older version, never to the same.
 * - Installed only with nobody signed in: when the program is closed, or once the computer was left alone.
 */
export function nextStep(state: UpdateState, facts: UpdateFacts): UpdateStep {
  if (facts.desk.call !== 'none') return 'nothing'
  switch (state.at) {
    case 'nothing':
      return isDue(state, facts) ? 'check' : 'nothing'
    case 'known':
      if (!isLater(state.version, facts.running)) return isDue(state, facts) ? 'check' : 'nothing'
      return facts.quitting ? 'nothing' : 'download'
    case 'ready':
      if (!isLater(state.version, facts.running)) return 'nothing'
      return !facts.desk.signedIn && (facts.quitting || facts.idleSeconds >= idleEnough)
        ? 'install'
        : 'nothing'
    default:
      return state satisfies never
  }
}

function isDue({ checkedAt }: UpdateState, { now, quitting }: UpdateFacts): boolean {
  return !quitting && (checkedAt === null || now - checkedAt >= checkEvery)
}
