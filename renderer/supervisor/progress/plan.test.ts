import { expect, test } from 'vitest'
import { calendarOf } from './calendar.ts'
import { missingToPlan, neededPerDay, pacePerDay, planToDate } from './plan.ts'

const on = (day: string, partOfDay = 0) => {
  const calendar = calendarOf({ starts: '2026-10-01', ends: '2026-10-10' }, { day, partOfDay })
  if (calendar === null) throw new Error('dates are given')
  return calendar
}

test('the plan is a straight line from the first midnight to the last', () => {
  expect(planToDate(100, on('2026-10-01'))).toBe(0)
  expect(planToDate(100, on('2026-10-06', 0.5))).toBe(55)
  expect(planToDate(100, on('2026-10-11'))).toBe(100)
})

test('only whole completes are missing', () => {
  expect(missingToPlan(55, 100, on('2026-10-06', 0.59))).toBe(0)
  expect(missingToPlan(54, 100, on('2026-10-06', 0.59))).toBe(1)
  expect(missingToPlan(90, 100, on('2026-10-06'))).toBe(0)
})

test('what is left is spread over today and the days after it', () => {
  expect(neededPerDay(50, 100, on('2026-10-06', 0.9))).toBe(10)
  expect(neededPerDay(50, 100, on('2026-10-10'))).toBe(50)
  expect(neededPerDay(50, 100, on('2026-10-11'))).toBeNull()
  expect(neededPerDay(100, 100, on('2026-10-11'))).toBe(0)
})

test('the pace is that of the last full days, or the mean since the start', () => {
  expect(pacePerDay(50, 14, on('2026-10-09'))).toBe(2)
  expect(pacePerDay(50, 12, on('2026-10-04'))).toBe(4)
  expect(pacePerDay(5, 0, on('2026-10-01', 0.9))).toBeNull()
  expect(pacePerDay(50, undefined, on('2026-10-06'))).toBe(10)
  expect(pacePerDay(5, undefined, on('2026-10-01', 0.9))).toBeNull()
})
