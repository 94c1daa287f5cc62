import { randomBytes } from 'node:crypto'

/** Time as a station sees it. */
export interface Clock {
  /** Wall clock, ms since the epoch. */
  now(): number
  /** Monotonic, ms since the process started. */
  mono(): number
}

export interface Randomness {
  bytes(count: number): Uint8Array
}

/** Where a station says what a technician should know. Never names, numbers or answers. */
export type Log = (event: string, facts?: Record<string, unknown>) => void

export const systemClock: Clock = {
  now: () => Date.now(),
  mono: () => performance.now(),
}

export const systemRandomness: Randomness = {
  bytes: (count) => randomBytes(count),
}

export const logToStderr: Log = (event, facts) => {
  process.stderr.write(logLine(event, facts))
}

/** One line of JSON. */
export function logLine(...[event, facts = {}]: Parameters<Log>): string {
  return `${JSON.stringify({ at: new Date().toISOString(), event, ...facts })}\n`
}
