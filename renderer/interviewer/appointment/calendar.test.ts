import { describe, expect, it } from 'vitest'
import { closedFor, daysFrom, instantOf } from './calendar.ts'

const seoul = 'Asia/Seoul'
/** A Wednesday, 14:01 in Seoul. */
const now = '2026-10-07T05:01:00Z'

describe('the calendar', () => {
  it('shows today and seven days more', () => {
    const days = daysFrom(now, seoul)
    expect(days.map((day) => day.day)).toEqual([7, 8, 9, 10, 11, 12, 13, 14])
    expect(days.map((day) => day.weekday)).toEqual([3, 4, 5, 6, 0, 1, 2, 3])
  })

  it('starts on the day of the zone, not of UTC', () => {
    expect(daysFrom('2026-10-06T15:30:00Z', seoul)[0]?.day).toBe(7)
  })

  it('closes the past, Sunday and Saturday evening', () => {
    const days = daysFrom(now, seoul)
    const closed = (ahead: number, hour: number, training = false) => {
      const day = days[ahead]
      if (!day) throw new Error('no such day')
      return closedFor(day, ahead, hour, now, seoul, training)?.type ?? null
    }
    expect(closed(0, 14)).toBe('past')
    expect(closed(0, 15)).toBe(null)
    expect(closed(3, 17)).toBe(null)
    expect(closed(3, 18)).toBe('saturday')
    expect(closed(4, 12)).toBe('sunday')
    expect(closed(4, 12, true)).toBe(null)
  })

  it('gives the instant of a wall time, also after a change of the offset', () => {
    const day = { year: 2026, month: 10, day: 8, weekday: 4 }
    expect(instantOf(day, 14, 0, seoul).toISOString()).toBe('2026-10-08T05:00:00.000Z')
    const afterSummer = { year: 2026, month: 10, day: 25, weekday: 0 }
    expect(instantOf(afterSummer, 14, 0, 'Europe/Berlin').toISOString()).toBe('2026-10-25T13:00:00.000Z')
  })
})
