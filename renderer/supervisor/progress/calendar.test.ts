import { expect, test } from 'vitest'
import { addDays, calendarOf, daysBetween, localTime } from './calendar.ts'

const study = { starts: '2026-08-03', ends: '2026-11-14' }
const at = (day: string, partOfDay = 0.5) => calendarOf(study, { day, partOfDay })

test('the first and the last day count whole', () => {
  expect(at('2026-08-03', 0)).toMatchObject({ days: 104, gone: 0, fullDaysGone: 0, daysLeft: 104 })
  expect(at('2026-11-14', 0.25)).toMatchObject({ gone: 103.25, fullDaysGone: 103, daysLeft: 1 })
})

test('before the first day nothing has gone, after the last day nothing is left', () => {
  expect(at('2026-08-02')).toMatchObject({ gone: 0, daysLeft: 104 })
  expect(at('2026-11-15')).toMatchObject({ gone: 104, fullDaysGone: 104, daysLeft: 0 })
})

test('there is no calendar without both dates', () => {
  expect(calendarOf({ starts: '2026-08-03', ends: null }, { day: '2026-08-04', partOfDay: 0 })).toBeNull()
  expect(calendarOf({ starts: null, ends: '2026-08-03' }, { day: '2026-08-04', partOfDay: 0 })).toBeNull()
})

test('the day is that of the study, not of the machine', () => {
  expect(localTime('2026-10-06T15:30:00Z', 'Asia/Seoul')).toEqual({ day: '2026-10-07', partOfDay: 0.5 / 24 })
  expect(localTime('2026-10-06T15:30:00Z', 'UTC').day).toBe('2026-10-06')
})

test('days are counted over ends of months and leap days', () => {
  expect(addDays('2028-02-28', 2)).toBe('2028-03-01')
  expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1)
})
