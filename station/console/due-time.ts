import type { World } from './world.ts'

/**
 * The time by which cases are due and appointments are kept, ms: the station's wall clock, or the centre's
 * where that has said that this one is wrong. What is journalled bears the station's own all the same.
 */
export const dueTime = ({ clock, clockOff }: Pick<World, 'clock' | 'clockOff'>): number =>
  clock.now() - clockOff() * 1000

/** What an entry says of it where a time to call again was told by the centre's clock. */
export function byCentresClock({ clockOff }: Pick<World, 'clockOff'>): { clockOff?: number } {
  const off = clockOff()
  return off === 0 ? {} : { clockOff: off }
}
