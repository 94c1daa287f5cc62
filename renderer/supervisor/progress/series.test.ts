import { expect, test } from 'vitest'
import { calendarOf } from './calendar.ts'
import { completesOn, cumulativeSeries, recentPace } from './series.ts'

const days = [
  { day: '2026-10-02', completes: 5 },
  { day: '2026-10-04', completes: 7 },
]
const calendar = calendarOf(
  { starts: '2026-10-01', ends: '2026-10-10' },
  { day: '2026-10-05', partOfDay: 0.5 },
)

test('every day from the first to today is a point, also one without completes', () => {
  expect(cumulativeSeries(days, 100, '2026-10-05', calendar)).toEqual([
    { day: '2026-10-01', completes: 0, cumulative: 0, plan: 10 },
    { day: '2026-10-02', completes: 5, cumulative: 5, plan: 20 },
    { day: '2026-10-03', completes: 0, cumulative: 5, plan: 30 },
    { day: '2026-10-04', completes: 7, cumulative: 12, plan: 40 },
    { day: '2026-10-05', completes: 0, cumulative: 12, plan: 50 },
  ])
})

test('without dates the series starts at the first complete and has no plan', () => {
  const series = cumulativeSeries(days, 100, '2026-10-04', null)
  expect(series.map((point) => point.cumulative)).toEqual([5, 5, 12])
  expect(series[0]?.plan).toBeNull()
  expect(cumulativeSeries([], 100, '2026-10-04', null)).toHaveLength(1)
})

test('completes before the first day are counted too', () => {
  const early = [{ day: '2026-09-29', completes: 3 }, ...days]
  expect(cumulativeSeries(early, 100, '2026-10-05', calendar).at(-1)?.cumulative).toBe(15)
})

test('today and the last week are read from the days', () => {
  expect(completesOn(days, '2026-10-04')).toBe(7)
  expect(completesOn(days, '2026-10-05')).toBe(0)
  expect(calendar && recentPace(days, calendar)).toBe(3)
})
