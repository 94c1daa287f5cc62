import { expect, test } from 'vitest'
import { axisTicks, dayTicks } from './axis.ts'
import { addDays } from './calendar.ts'

test('ticks start at zero and are round', () => {
  expect(axisTicks(165_191)).toEqual([0, 50_000, 100_000, 150_000])
  expect(axisTicks(120)).toEqual([0, 50, 100])
  expect(axisTicks(3)).toEqual([0, 1, 2, 3])
  expect(axisTicks(0)).toEqual([0, 1])
})

test('long spans are marked by month, short ones by day', () => {
  const days = (from: string, count: number) => Array.from({ length: count }, (_, n) => addDays(from, n))
  expect(dayTicks(days('2026-08-03', 104)).map((tick) => tick.kind)).toEqual([
    'month',
    'month',
    'month',
    'month',
  ])
  expect(dayTicks(days('2026-10-01', 10)).map((tick) => tick.at)).toEqual([0, 2, 4, 6, 8])
  expect(dayTicks(days('2026-10-01', 1)).map((tick) => tick.at)).toEqual([0])
})
