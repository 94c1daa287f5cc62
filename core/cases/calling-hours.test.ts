import { describe, expect, test } from 'vitest'
import { rulesOf } from './call-rules.ts'
import { mayCall, nextCallable } from './calling-hours.ts'
import { dayPartOf } from './day-part.ts'
import { localTime, startOfDay } from './local-time.ts'

const seoul = rulesOf({ timeZone: 'Asia/Seoul', training: false, maxAttempts: 7, ends: null })
const at = (text: string) => Date.parse(text)

describe('calling hours', () => {
  test.each([
    ['2026-10-07T09:59:00+09:00', false],
    ['2026-10-07T10:00:00+09:00', true],
    ['2026-10-07T20:59:00+09:00', true],
    ['2026-10-07T21:00:00+09:00', false],
    ['2026-10-10T17:59:00+09:00', true],
    ['2026-10-10T18:00:00+09:00', false],
    ['2026-10-11T12:00:00+09:00', false],
  ])('%s: %s', (time, expected) => {
    expect(mayCall(at(time), seoul)).toBe(expected)
  })

  test('after Saturday evening comes Monday morning', () => {
    expect(nextCallable(at('2026-10-10T18:30:00+09:00'), seoul)).toBe(at('2026-10-12T10:00:00+09:00'))
  })

  test('the clock on the wall counts, also when it is put back or forward', () => {
    const newYork = { ...seoul, timeZone: 'America/New_York' }
    // Friday evening before and after the change: 10:00 on the wall, one hour apart in UTC.
    expect(nextCallable(at('2026-10-30T22:00:00-04:00'), newYork)).toBe(at('2026-10-31T10:00:00-04:00'))
    expect(nextCallable(at('2026-11-01T12:00:00-05:00'), newYork)).toBe(at('2026-11-02T10:00:00-05:00'))
    expect(startOfDay(at('2026-11-01T12:00:00-05:00'), 'America/New_York')).toBe(
      at('2026-11-01T00:00:00-04:00'),
    )
    expect(startOfDay(at('2026-03-08T12:00:00-04:00'), 'America/New_York')).toBe(
      at('2026-03-08T00:00:00-05:00'),
    )
  })
})

test('the parts of a day', () => {
  const part = (time: string) => dayPartOf(at(`${time}:00+09:00`), 'Asia/Seoul')
  expect(part('2026-10-07T11:59')).toBe('morning')
  expect(part('2026-10-07T12:00')).toBe('lunch')
  expect(part('2026-10-07T14:00')).toBe('afternoon')
  expect(part('2026-10-07T18:00')).toBe('evening')
  expect(part('2026-10-10T14:00')).toBe('weekend')
  expect(localTime(at('2026-10-07T00:05:00+09:00'), 'Asia/Seoul')).toEqual({
    day: '2026-10-07',
    weekday: 3,
    hour: 0,
    minute: 5,
  })
})
