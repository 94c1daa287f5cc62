import type { AppointmentCalendar, CalendarDay, CalendarHour } from '../contract/appointment-calendar.ts'
import type { CallRules } from './call-rules.ts'
import { whyClosed } from './calling-hours.ts'
import { instantOf, localTime } from './local-time.ts'

const daysShown = 8
const minute = 60_000
/** An hour of which less than this is left is over. Minutes. */
const tooShort = 15

/**
 * Today and the seven days after by the hours in which calls are made on any day of the week. `booked`:
 * appointments by the moment (ms) at which their hour begins; `seats`: of an hour of that weekday.
 */
export function calendarOf(
  now: number,
  rules: CallRules,
  { booked, seats }: { booked: ReadonlyMap<number, number>; seats: (weekday: number) => number | null },
): Pick<AppointmentCalendar, 'hours' | 'days'> {
  const hours = hoursShown(rules)
  const today = localTime(now, rules.timeZone).day
  const days = Array.from({ length: daysShown }, (_, ahead): CalendarDay => {
    const day = daysAfter(today, ahead)
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
    const hourOf = (hour: number): CalendarHour => {
      const at = instantOf(day, { hour, minute: 0 }, rules.timeZone)
      const isPast = at + (60 - tooShort) * minute <= now
      return {
        at: new Date(at).toISOString(),
        closed: isPast ? { type: 'past' } : whyClosed(at, rules),
        booked: booked.get(at) ?? 0,
      }
    }
    return {
      day,
      weekday,
      holiday: rules.holidays.find((one) => one.day === day)?.name ?? null,
      seats: seats(weekday),
      hours: hours.map(hourOf),
    }
  })
  return { hours, days }
}

/** The moment (ms) at which the hour of the study's clock begins that a time lies in. */
export function hourOf(at: number, timeZone: string): number {
  return at - (localTime(at, timeZone).minute * minute + (at % minute))
}

/** From the earliest to the latest hour of any weekday. */
function hoursShown({ hours }: CallRules): number[] {
  const open = hours.filter((day) => day !== null)
  const from = Math.min(...open.map((day) => day.from))
  const to = Math.max(...open.map((day) => day.to))
  return Array.from({ length: to - from }, (_, index) => from + index)
}

function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}
