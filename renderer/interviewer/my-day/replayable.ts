import type { MyDay, OwnAttempt } from '#core/contract/my-day.ts'

/** One's own interviews that can be looked through again, in the order in which they stand. */
export function replayable(day: MyDay): OwnAttempt[] {
  return [...day.attempts, ...day.earlier].filter((one) => one.replay)
}
