import type { Sync } from './sync.machine.ts'

/** What is to be done next, given where the sync stands. */
export type Work =
  | { type: 'push'; after: number }
  | { type: 'pull' }
  /** Wait this long, ms; `wakes`: new entries end the wait. */
  | { type: 'wait'; ms: number; wakes: boolean }

const second = 1000
const idleFor = 10 * second
const refusedFor = 60 * second
const firstBackOff = second
const longestBackOff = 30 * second

/** `fraction`: a random number in [0, 1), so that a hall of stations does not come back in one moment. */
export function workOf(sync: Sync, fraction: number): Work {
  const { acknowledged, head, failures } = sync.context
  if (sync.matches('offline')) return { type: 'wait', ms: backOff(failures, fraction), wakes: false }
  if (sync.matches('refused')) return { type: 'wait', ms: refusedFor * (0.75 + fraction / 2), wakes: false }
  if (sync.matches('idle')) return { type: 'wait', ms: idleFor * (0.75 + fraction / 2), wakes: true }
  if (sync.matches({ calling: 'pulling' })) return { type: 'pull' }
  if (sync.matches({ calling: 'pushing' })) return { type: 'push', after: acknowledged }
  if (head === 0) return { type: 'pull' }
  return { type: 'push', after: Math.max(0, Math.min(acknowledged, head) - 1) }
}

/** Doubling from one second to half a minute, by up to half shorter. */
export function backOff(failures: number, fraction: number): number {
  const longest = Math.min(longestBackOff, firstBackOff * 2 ** Math.max(0, failures - 1))
  return longest * (1 - fraction / 2)
}
