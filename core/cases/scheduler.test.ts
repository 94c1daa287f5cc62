import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rulesOf } from './call-rules.ts'
import { untouched } from './case-state.ts'
import { nextCase, type Waiting } from './scheduler.ts'

const rules = rulesOf({ timeZone: 'Asia/Seoul', training: false, maxAttempts: 7, ends: null })
/** A Wednesday, 14:00 in Seoul. */
const now = Date.parse('2026-10-07T05:00:00Z')
const minute = 60_000
const me = '3108'

const waiting = (id: string, more: Partial<Waiting> = {}): Waiting => ({
  ...untouched,
  case: id,
  leasedUntil: now + 86_400_000,
  order: 1,
  full: false,
  refused: false,
  released: false,
  openSince: null,
  ...more,
})
const tried = (id: string, rule: 'no-answer' | 'busy', again: number, more: Partial<Waiting> = {}) =>
  waiting(id, {
    attempts: 1,
    lastOutcome: rule,
    lastAt: now - 300 * minute,
    again: { at: again, rule },
    ...more,
  })
const appointment = (id: string, kind: 'hard' | 'soft', at: number, by = me) =>
  waiting(id, {
    attempts: 1,
    lastOutcome: 'appointment',
    lastAt: 0,
    appointments: 1,
    appointment: { at, kind, by },
  })
const next = (cases: Waiting[], at = now) => {
  const found = nextCase(cases, { now: at, interviewer: me, converter: false }, rules)
  return found.type === 'case' ? found.case : found.why
}

describe('the next case', () => {
  test('the order of what is due', () => {
    const all = [
      waiting('fresh'),
      tried('busy', 'busy', now - minute),
      appointment('soft', 'soft', now - minute),
      tried('callback', 'no-answer', now - minute),
      appointment('hard', 'hard', now),
      waiting('interrupted', { interrupted: true, attempts: 3 }),
    ]
    const order: string[] = []
    for (let left = all; left.length > 0; ) {
      const id = next(left)
      order.push(id)
      left = left.filter((one) => one.case !== id)
    }
    expect(order).toEqual(['interrupted', 'hard', 'callback', 'soft', 'busy', 'fresh'])
  })
  test('among equals: fewest attempts, a day-part not tried yet, then the seeded order', () => {
    expect(next([waiting('b', { order: 2 }), waiting('a', { order: 9 })])).toBe('b')
    const again = now - minute
    expect(
      next([
        tried('afternoon', 'no-answer', again, { triedIn: ['afternoon'], order: 1 }),
        tried('evening', 'no-answer', again, { triedIn: ['evening'], order: 2 }),
      ]),
    ).toBe('evening')
    expect(next([tried('two', 'no-answer', again, { attempts: 2 }), tried('one', 'no-answer', again)])).toBe(
      'one',
    )
  })
  test('a hard appointment: its arranger 15 min before, anyone until 30 min after, then a supervisor', () => {
    const mine = [appointment('a', 'hard', now)]
    const theirs = [appointment('a', 'hard', now, '9999')]
    expect(next(mine, now - 16 * minute)).toBe('waiting')
    expect(next(mine, now - 15 * minute)).toBe('a')
    expect(next(theirs, now - minute)).toBe('waiting')
    expect(next(theirs, now + 29 * minute)).toBe('a')
    expect(next(theirs, now + 30 * minute)).toBe('all-done')
  })
  test('the cap on attempts never blocks a due appointment', () => {
    expect(next([tried('a', 'no-answer', now - minute, { attempts: 7 })])).toBe('all-done')
    expect(next([{ ...appointment('a', 'hard', now), attempts: 8 }])).toBe('a')
  })
  test('not outside calling hours, but a training study at any hour', () => {
    const night = Date.parse('2026-10-07T14:00:00Z')
    expect(nextCase([waiting('a')], { now: night, interviewer: me, converter: false }, rules)).toEqual({
      type: 'none',
      why: 'outside-hours',
      until: Date.parse('2026-10-08T01:00:00Z'),
    })
    const training = { ...rules, anyHour: true }
    expect(nextCase([waiting('a')], { now: night, interviewer: me, converter: false }, training).type).toBe(
      'case',
    )
  })
  test('a lease that ran out, and a case with a disposition, are not called', () => {
    expect(next([waiting('a', { leasedUntil: now })])).toBe('all-done')
    expect(next([waiting('a', { disposition: '1.1' })])).toBe('all-done')
  })
  test('when nothing is due it says until when', () => {
    const again = now + 30 * minute
    expect(nextCase([tried('a', 'busy', again)], { now, interviewer: me, converter: false }, rules)).toEqual({
      type: 'none',
      why: 'waiting',
      until: again,
    })
  })
})

describe('whatever cases there are', () => {
  const hour = 60 * minute
  const some = fc.record({
    attempts: fc.nat(9),
    lastOutcome: fc.constantFrom(null, 'no-answer' as const, 'busy' as const),
    again: fc.option(
      fc.record({ at: fc.integer({ min: now - hour, max: now + hour }), rule: fc.constant('busy' as const) }),
    ),
    appointment: fc.option(
      fc.record({
        at: fc.integer({ min: now - hour, max: now + hour }),
        kind: fc.constantFrom('hard' as const, 'soft' as const),
        by: fc.constantFrom(me, '4209'),
      }),
    ),
    disposition: fc.constantFrom(null, null, '1.1'),
    leasedUntil: fc.constantFrom(now - minute, now + hour),
    order: fc.nat(5),
    interrupted: fc.boolean(),
  })
  const cases = fc.array(some, { maxLength: 12 }).map((all) =>
    all.map((one, i) =>
      waiting(`case-${i}`, {
        ...one,
        lastAt: one.lastOutcome && now - hour,
        again: one.lastOutcome && one.again,
      }),
    ),
  )

  test('the order in which they are read does not matter', () => {
    fc.assert(
      fc.property(cases, fc.integer(), (all, turn) => {
        const turned = [...all].sort((a, b) => ((a.order * turn) % 7) - ((b.order * turn) % 7))
        expect(next(turned)).toBe(next(all))
      }),
    )
  })

  test('never one that has a disposition, or whose lease ran out, or before its time', () => {
    fc.assert(
      fc.property(cases, (all) => {
        const found = nextCase(all, { now, interviewer: me, converter: false }, rules)
        const one = found.type === 'case' ? all.find((any) => any.case === found.case) : undefined
        const fits =
          one === undefined ||
          one.interrupted ||
          (one.leasedUntil > now && (one.appointment !== null || one.again === null || one.again.at <= now))
        expect(fits && (one?.disposition ?? null) === null).toBe(true)
        // An interrupted call goes before everything else.
        const interrupted = all.some((any) => any.interrupted && any.disposition === null)
        expect(!interrupted || one?.interrupted === true).toBe(true)
      }),
    )
  })
})
