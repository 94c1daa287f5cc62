import { partsOf } from '../../ui/format.ts'
import { type Closed, closedAt, firstHour, lastHour } from './calling-hours.ts'

/** A day of the calendar, as it stands on a wall in the study's zone. */
export interface Day {
  year: number
  month: number
  day: number
  weekday: number
}

export const daysShown = 8
export const hours = Array.from({ length: lastHour - firstHour + 1 }, (_, index) => firstHour + index)

/** Today and the seven days after. */
export function daysFrom(now: string, zone: string): Day[] {
  const today = partsOf(now, zone)
  return Array.from({ length: daysShown }, (_, ahead) => {
    const date = new Date(Date.UTC(today.year, today.month - 1, today.day + ahead))
    return {
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
      weekday: date.getUTCDay(),
    }
  })
}

/** Why nothing can be agreed in that hour of that day (0 is today); null when it can. */
export function closedFor(
  day: Day,
  ahead: number,
  hour: number,
  now: string,
  zone: string,
  training: boolean,
): Closed | null {
  if (ahead === 0 && hour <= Number(partsOf(now, zone).hour)) return { type: 'past' }
  return closedAt(day.weekday, hour, training)
}

/** The instant of a wall time in a zone, across a change of the zone's offset too. */
export function instantOf(day: Day, hour: number, minute: number, zone: string): Date {
  const wanted = Date.UTC(day.year, day.month - 1, day.day, hour, minute)
  let guess = wanted
  // Twice: the first correction may step over a change of the offset.
  for (let turn = 0; turn < 2; turn++) {
    const shown = partsOf(new Date(guess), zone)
    const asUtc = Date.UTC(shown.year, shown.month - 1, shown.day, Number(shown.hour), Number(shown.minute))
    guess += wanted - asUtc
  }
  return new Date(guess)
}
