/**
 * Which hours the calendar offers: our own default (weekdays 10 to 21, Saturday to 18, no Sunday),
 * labelled so on screen. A training study holds generated people and may call on any day.
 */
export const firstHour = 10
export const lastHour = 20

export type Closed = { type: 'past' } | { type: 'sunday' } | { type: 'saturday'; until: number }

const saturdayUntil = 18

/** Why no call can be promised in that hour; null when it can. `weekday`: 0 is Sunday. */
export function closedAt(weekday: number, hour: number, training: boolean): Closed | null {
  if (training) return null
  if (weekday === 0) return { type: 'sunday' }
  if (weekday === 6 && hour >= saturdayUntil) return { type: 'saturday', until: saturdayUntil }
  return null
}
