import { calendarOf } from '#core/cases/appointment-calendar.ts'
import { rulesOf } from '#core/cases/call-rules.ts'
import { instantOf } from '#core/cases/local-time.ts'
import type { AppointmentCalendar } from '#core/contract/appointment-calendar.ts'
import type { Language } from '#core/contract/language.ts'
import { now } from './base.ts'

/** Booked appointments by day (of October 2026) and hour, from ten on. All invented. */
const load: Record<number, number[]> = {
  7: [0, 0, 0, 0, 6, 15, 13, 13, 22, 24, 17],
  8: [10, 14, 5, 7, 13, 14, 11, 11, 21, 24, 16],
  10: [4, 5, 2, 3, 7, 8, 6, 6],
  12: [5, 8, 3, 4, 10, 8, 9, 7, 11, 16, 10],
  13: [6, 7, 4, 4, 8, 8, 8, 5, 9, 9, 9],
  14: [3, 4, 2, 4, 7, 3, 5, 2, 6, 6, 6],
}
const zone = 'Asia/Seoul'
const at = (day: number, hour: number, minute = 0) =>
  instantOf(`2026-10-${String(day).padStart(2, '0')}`, { hour, minute }, zone)
const weekday = { from: 10, to: 21 }
const rules = rulesOf({
  timeZone: zone,
  training: false,
  maxAttempts: 7,
  ends: null,
  calling: { hours: [null, weekday, weekday, weekday, weekday, weekday, { from: 10, to: 18, seats: 12 }] },
  holidays: [{ day: '2026-10-09', name: { ko: '한글날', en: 'Hangeul Day' } }],
})

const own = (case_: string, number: string, day: number, hour: number, minute = 0) => ({
  case: case_,
  number,
  at: new Date(at(day, hour, minute)).toISOString(),
  kind: 'hard' as const,
})

/** Eight days from Wednesday, 7 October 2026: a holiday, a Saturday, a Sunday, two full hours. */
export function calendar(
  _: Language,
  more: Partial<AppointmentCalendar> = {},
  ends: string | null = null,
): AppointmentCalendar {
  const booked = new Map(
    Object.entries(load).flatMap(([day, hours]) =>
      hours.map((count, index): [number, number] => [at(Number(day), 10 + index), count]),
    ),
  )
  return {
    ...calendarOf(
      Date.parse(now),
      { ...rules, ends },
      { booked, seats: (day) => rules.hours[day]?.seats ?? 24 },
    ),
    loadAt: '2026-10-07T05:00:00Z',
    hard: rules.hardAppointment,
    ownDefault: { hours: true, hard: true },
    mine: [
      own('case-a', '10-04822', 7, 16, 30),
      own('case-b', '10-03107', 8, 10),
      own('case-c', '10-00958', 12, 11, 15),
    ],
    agreed: null,
    ...more,
  }
}
