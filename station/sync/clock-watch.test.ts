import { expect, test } from 'vitest'
import { watchClock } from './clock-watch.ts'

const hour = 3_600_000
const watched = () => {
  const clock = { wall: Date.parse('2026-10-07T05:00:00Z'), ms: 1000 }
  const watch = watchClock({ now: () => clock.wall, mono: () => clock.ms })
  const passes = (ms: number) => {
    clock.wall += ms
    clock.ms += ms
  }
  return { clock, watch, passes }
}

test('a clock that the centre finds two minutes right is told of nobody', () => {
  const { clock, watch, passes } = watched()
  expect(watch.off()).toBeNull()
  const sent = clock.ms
  passes(2000)
  watch.heard(clock.wall - 1000 + 119_000, sent)
  expect(watch.off()).toBeNull()
})

test.each([
  [5 * 60_000, 300],
  [-3 * hour, -10_800],
])('a clock that is %i ms off is told, until it is put right', (off, seconds) => {
  const { clock, watch, passes } = watched()
  watch.heard(clock.wall - off, clock.ms)
  expect(watch.off()).toBe(seconds)
  passes(8 * hour)
  expect(watch.off()).toBe(seconds)
  clock.wall -= off
  watch.heard(clock.wall, clock.ms)
  expect(watch.off()).toBeNull()
})

test('one that is set back while nobody answers shows at once; a sleep is not taken for a leap', () => {
  const { clock, watch, passes } = watched()
  watch.heard(clock.wall, clock.ms)
  clock.wall -= 2 * hour
  passes(60_000)
  expect(watch.off()).toBe(-7200)
  clock.wall += 5 * hour
  expect(watch.off()).toBeNull()
})

test('an answer that was long on its way says nothing', () => {
  const { clock, watch, passes } = watched()
  const sent = clock.ms
  passes(30_000)
  watch.heard(clock.wall - hour, sent)
  expect(watch.off()).toBeNull()
})
