import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarOf, hourOf } from './appointment-calendar.ts'
import { type CallingStudy, rulesOf } from './call-rules.ts'
import { mayCall } from './calling-hours.ts'
import { untouched } from './case-state.ts'
import { instantOf, localTime } from './local-time.ts'
import { nextCase } from './scheduler.ts'

const study: CallingStudy = {
  timeZone: 'Asia/Seoul',
  training: false,
  maxAttempts: 7,
  ends: null,
  holidays: [{ day: '2026-10-09', name: { ko: '한글날', en: 'Hangeul Day' } }],
}
const none = { booked: new Map<number, number>(), seats: () => 24 }
const at = (text: string) => Date.parse(`${text}:00+09:00`)
/** A Wednesday. */
const now = at('2026-10-07T14:01')

describe('the calendar of appointments', () => {
  const { days, hours } = calendarOf(now, rulesOf(study), none)
  const closed = (day: number, hour: number) => days[day]?.hours[hours.indexOf(hour)]?.closed ?? null

  test('is today and seven days more, by the hours of any weekday', () => {
    expect(days.map((day) => day.day.slice(5))).toEqual(
      ['07', '08', '09', '10', '11', '12', '13', '14'].map((day) => `10-${day}`),
    )
    expect(days.map((day) => day.weekday)).toEqual([3, 4, 5, 6, 0, 1, 2, 3])
    expect(hours).toEqual([10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20])
  })
  test('starts with the day of the zone, not of UTC', () => {
    expect(calendarOf(at('2026-10-07T00:30'), rulesOf(study), none).days[0]?.day).toBe('2026-10-07')
  })
  test('says why an hour is closed', () => {
    expect(closed(0, 13)).toEqual({ type: 'past' })
    expect(closed(0, 14)).toBeNull()
    expect(closed(2, 14)).toEqual({ type: 'holiday', name: { ko: '한글날', en: 'Hangeul Day' } })
    expect(closed(3, 17)).toBeNull()
    expect(closed(3, 18)).toEqual({ type: 'outside-hours', from: 10, to: 18 })
    expect(closed(4, 14)).toEqual({ type: 'day-off' })
    expect(days[2]?.holiday?.en).toBe('Hangeul Day')
  })
  test('behind the study’s last day nothing can be promised', () => {
    const { days } = calendarOf(now, rulesOf({ ...study, ends: '2026-10-08' }), none)
    const why = (day: number) => new Set(days[day]?.hours.map((hour) => hour.closed?.type))
    expect(why(1)).toEqual(new Set([undefined]))
    for (const day of [2, 3, 4, 7]) expect(why(day)).toEqual(new Set(['study-over']))
  })
  test('an hour that has begun is open while a quarter of it is left', () => {
    const first = (time: string) => {
      const { days } = calendarOf(at(time), rulesOf(study), none)
      return days[0]?.hours[4]?.closed
    }
    expect(first('2026-10-07T14:44')).toBeNull()
    expect(first('2026-10-07T14:45')).toEqual({ type: 'past' })
  })
  test('a training study calls at any hour, and knows the holiday all the same', () => {
    const { days } = calendarOf(now, rulesOf({ ...study, training: true }), none)
    expect(days[2]).toMatchObject({ holiday: { en: 'Hangeul Day' } })
    expect(days.flatMap((day) => day.hours).filter((hour) => hour.closed?.type !== 'past')).toHaveLength(84)
  })
  test('an hour knows what is booked in it, and its weekday what it holds', () => {
    const booked = new Map([[hourOf(at('2026-10-08T14:30'), study.timeZone), 3]])
    const told = calendarOf(now, rulesOf(study), { booked, seats: (weekday) => (weekday === 6 ? 12 : 24) })
    expect(told.days[1]?.hours[4]).toMatchObject({ at: '2026-10-08T05:00:00.000Z', booked: 3 })
    expect(told.days.map((day) => day.seats)).toEqual([24, 24, 24, 12, 24, 24, 24, 24])
  })
})

describe('in any zone, also where the clock is put back and forward', () => {
  const zones = ['Asia/Seoul', 'America/New_York', 'Europe/Berlin', 'Asia/Kolkata', 'Australia/Lord_Howe']
  const zone = fc.constantFrom(...zones)
  const day = fc
    .integer({ min: Date.parse('2026-01-01') / 86_400_000, max: Date.parse('2027-12-31') / 86_400_000 })
    .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10))

  test('a time of the wall is found again, or the change of the clock left it out', () => {
    fc.assert(
      fc.property(zone, day, fc.nat(23), fc.nat(59), (timeZone, date, hour, minute) => {
        const moment = instantOf(date, { hour, minute }, timeZone)
        const shown = localTime(moment, timeZone)
        const late = (shown.hour - hour) * 60 + shown.minute - minute
        expect(shown.day).toBe(date)
        expect([0, 30, 60]).toContain(late)
        // Left out: three hours before it the clock showed more than three hours less.
        const jumped = localTime(moment - 3 * 3_600_000, timeZone)
        const onTheWall = (shown.hour - jumped.hour) * 60 + shown.minute - jumped.minute
        expect(late === 0 || onTheWall !== 180).toBe(true)
      }),
      { seed: 7, numRuns: 400 },
    )
  })
  test('every open hour of a calendar is one of calling, shows its hour, and comes after the one before', () => {
    fc.assert(
      fc.property(zone, day, fc.nat(23), (timeZone, date, hour) => {
        const rules = rulesOf({ ...study, timeZone, holidays: [] })
        const { days, hours } = calendarOf(instantOf(date, { hour, minute: 20 }, timeZone), rules, none)
        const times = days.flatMap((one) => one.hours.map((cell) => Date.parse(cell.at)))
        expect(times).toEqual([...new Set(times)].sort((a, b) => a - b))
        for (const one of days)
          for (const [row, cell] of one.hours.entries()) {
            const { day: shown, hour: on } = localTime(Date.parse(cell.at), timeZone)
            expect([shown, on]).toEqual([one.day, hours[row]])
            expect(cell.closed !== null || mayCall(Date.parse(cell.at), rules)).toBe(true)
          }
      }),
      { seed: 7, numRuns: 60 },
    )
  })
  test('what was agreed for two o’clock before a change is due at two o’clock after it', () => {
    // The clock goes back an hour on Sunday, 1 November, and forward on 14 March.
    for (const [before, after] of [
      ['2026-10-30', '2026-11-02'],
      ['2027-03-12', '2027-03-15'],
    ] as const) {
      const timeZone = 'America/New_York'
      const rules = rulesOf({ ...study, timeZone, holidays: [] })
      const { days } = calendarOf(instantOf(before, { hour: 14, minute: 1 }, timeZone), rules, none)
      const agreed = Date.parse(days.find((one) => one.day === after)?.hours[4]?.at ?? '')
      const waiting = {
        ...untouched,
        case: 'a',
        attempts: 1,
        lastOutcome: 'appointment' as const,
        appointment: { at: agreed, kind: 'hard' as const, by: '3108' },
        ...{
          leasedUntil: Number.POSITIVE_INFINITY,
          order: 1,
          full: false,
          refused: false,
          released: false,
          openSince: null,
        },
      }
      const due = (hour: number, minute: number) =>
        nextCase(
          [waiting],
          { now: instantOf(after, { hour, minute }, timeZone), interviewer: '3108', converter: false },
          rules,
        ).type
      expect([due(13, 44), due(13, 45), due(14, 29), due(14, 30)]).toEqual(['none', 'case', 'case', 'none'])
    }
  })
})
