import { describe, expect, test } from 'vitest'
import { callingSchema } from '../contract/calling.ts'
import type { DayPart } from '../contract/station-view.ts'
import { rulesOf } from './call-rules.ts'
import { mayCall, nextCallable, whyClosed } from './calling-hours.ts'
import { untouched } from './case-state.ts'
import { type AgainFacts, comesAgain, type TemporaryOutcome } from './comes-again.ts'
import { dayPartOf } from './day-part.ts'
import { type Outcome, wasRefused } from './outcome.ts'
import { type Asking, nextCase, type Waiting } from './scheduler.ts'

/** Row by row, what practice does when a call did not end a case. */
const study = { timeZone: 'Asia/Seoul', training: false, maxAttempts: 7, ends: null }
const rules = rulesOf(study)
const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const at = (text: string) => Date.parse(`${text}:00+09:00`)
/** A Wednesday afternoon. */
const now = at('2026-10-07T14:00')
const me: Asking = { now, interviewer: '3108', converter: false }

const called: AgainFacts = {
  now,
  attempts: 1,
  maxAttempts: 7,
  appointments: 0,
  busyBefore: false,
  triedIn: ['afternoon'],
  appointmentAt: null,
}
const again = (outcome: TemporaryOutcome, more: Partial<AgainFacts> = {}, by = rules) =>
  comesAgain(outcome, { ...called, ...more }, by)

const one = (more: Partial<Waiting>): Waiting => ({
  ...untouched,
  case: 'a',
  leasedUntil: Number.POSITIVE_INFINITY,
  order: 1,
  full: false,
  refused: false,
  released: false,
  openSince: null,
  ...more,
})
const after = (rule: Outcome, more: Partial<Waiting> = {}): Waiting =>
  one({ attempts: 1, lastOutcome: rule, lastAt: now - day, again: { at: now - minute, rule }, ...more })
const promised = (kind: 'hard' | 'soft', more: Partial<Waiting> = {}): Waiting =>
  one({
    attempts: 1,
    appointments: 1,
    lastOutcome: 'appointment',
    lastAt: now - day,
    appointment: { at: now, kind, by: '3108' },
    ...more,
  })
const gets = (waiting: Waiting[], asking: Partial<Asking> = {}, by = rules) => {
  const next = nextCase(waiting, { ...me, ...asking }, by)
  return next.type === 'case' ? next.case : next.why
}

describe('busy', () => {
  test('again in 30 minutes', () => {
    expect(again('busy')).toEqual({ at: now + 30 * minute, rule: 'busy' })
  })
  test('twice in a row counts as no answer: 240 minutes, another day-part', () => {
    const { at: time, rule } = again('busy', { busyBefore: true, triedIn: ['afternoon', 'afternoon'] })
    expect([time, rule]).toEqual([at('2026-10-07T18:00'), 'no-answer'])
  })
})

describe('no answer, answering machine, phone off', () => {
  const rows: [from: string, to: string][] = [
    ['2026-10-07T10:00', '2026-10-07T14:00'],
    ['2026-10-07T13:30', '2026-10-07T17:30'],
    ['2026-10-07T14:00', '2026-10-07T18:00'],
    ['2026-10-07T20:30', '2026-10-08T10:00'],
    // 240 minutes after a morning call is never the morning; of a weekend call it would be the weekend.
    ['2026-10-10T11:00', '2026-10-12T10:00'],
    ['2026-10-09T19:00', '2026-10-10T10:00'],
  ]
  test.each(rows)('at %s: again at %s', (from, to) => {
    for (const outcome of ['no-answer', 'answering-machine', 'switched-off'] as const) {
      const time = again(outcome, { now: at(from), triedIn: [dayPartOf(at(from), study.timeZone)] }).at ?? 0
      expect(time).toBe(at(to))
      expect(time - at(from)).toBeGreaterThanOrEqual(240 * minute)
      expect(dayPartOf(time, study.timeZone)).not.toBe(dayPartOf(at(from), study.timeZone))
    }
  })
  test('in the day-part of the last attempt it waits behind all else, but is not lost', () => {
    const same = after('no-answer', { case: 'same', triedIn: ['evening', 'afternoon'] })
    const other = after('no-answer', { case: 'other', triedIn: ['evening'], attempts: 3 })
    expect(gets([same, other])).toBe('other')
    expect(gets([same, one({ case: 'fresh' })])).toBe('fresh')
    expect(gets([same])).toBe('same')
  })
  test('a study that calls in one day-part only calls again there', () => {
    const evenings = rulesOf({
      ...study,
      calling: { hours: Array.from({ length: 7 }, (_, d) => (d === 0 ? null : { from: 18, to: 21 })) },
    })
    const first = { now: at('2026-10-05T19:00'), triedIn: ['evening'] as DayPart[] }
    expect(again('no-answer', first, { ...evenings, minDayParts: 1 }).at).toBe(at('2026-10-10T18:00'))
    const closed = { ...evenings, hours: evenings.hours.map((open, d) => (d === 6 ? null : open)) }
    expect(again('no-answer', first, closed).at).toBe(at('2026-10-06T18:00'))
  })
})

describe('a soft refusal', () => {
  test('again in seven days', () => {
    expect(again('refused-soft').at).toBe(now + 7 * day)
    expect(again('gatekeeper-refused').at).toBe(now + 7 * day)
  })
  test.each(['refused-soft', 'gatekeeper-refused'] as const)('%s: only to a converter', (rule) => {
    expect(gets([after(rule)])).toBe('all-done')
    expect(gets([after(rule), one({ case: 'b' })])).toBe('b')
    expect(gets([after(rule)], { converter: true })).toBe('a')
  })
  test('what a converter’s call ends in takes it back only where somebody was spoken to', () => {
    expect(gets([after('no-answer', { refused: true })])).toBe('all-done')
    expect(gets([after('not-called', { refused: true })])).toBe('all-done')
    expect(gets([after('no-answer', { refused: true })], { converter: true })).toBe('a')
    expect(wasRefused(['no-answer', 'refused-soft', 'busy', null])).toBe(true)
    expect(wasRefused(['gatekeeper-refused', 'technical', 'answering-machine'])).toBe(true)
    expect(wasRefused(['refused-soft', 'interview-broken-off', 'no-answer'])).toBe(false)
    expect(wasRefused(['no-answer', null])).toBe(false)
  })
})

describe('a hard appointment', () => {
  const rows: [minutes: number, by: string, expected: string][] = [
    [-16, '3108', 'waiting'],
    [-15, '3108', 'a'],
    [-15, '4209', 'waiting'],
    [-1, '4209', 'waiting'],
    [0, '4209', 'a'],
    [29, '4209', 'a'],
    [30, '4209', 'all-done'],
    [30, '3108', 'all-done'],
  ]
  test.each(rows)('%i minutes from it, %s: %s', (minutes, interviewer, expected) => {
    expect(gets([promised('hard')], { now: now + minutes * minute, interviewer })).toBe(expected)
  })
  test('says from when it may be called, to its arranger and to others', () => {
    const told = (interviewer: string) =>
      nextCase([promised('hard')], { ...me, interviewer, now: now - hour }, rules)
    expect(told('3108')).toMatchObject({ until: now - 15 * minute })
    expect(told('4209')).toMatchObject({ until: now })
  })
  test('goes before everything but a call that was interrupted', () => {
    const others = [after('no-answer', { case: 'b' }), promised('soft', { case: 'c' }), one({ case: 'd' })]
    expect(gets([...others, promised('hard')])).toBe('a')
    expect(gets([promised('hard'), one({ case: 'e', interrupted: true, openSince: now - hour })])).toBe('e')
  })
})

describe('a soft appointment', () => {
  test('in its window behind the callbacks, after it one of them', () => {
    const callback = after('no-answer', { case: 'b', attempts: 2, triedIn: ['evening'] })
    expect(gets([promised('soft'), callback])).toBe('b')
    expect(gets([promised('soft'), one({ case: 'c' })])).toBe('a')
    expect(gets([promised('soft'), callback], { now: now + hour })).toBe('a')
    expect(gets([promised('soft')], { now: now - minute })).toBe('waiting')
  })
})

describe('attempts', () => {
  test('seven, then a supervisor; an appointment adds one', () => {
    expect(again('no-answer', { attempts: 6 }).at).not.toBeNull()
    expect(again('no-answer', { attempts: 7 }).at).toBeNull()
    expect(again('no-answer', { attempts: 7, appointments: 1 }).at).not.toBeNull()
    expect(gets([after('no-answer', { attempts: 7 })])).toBe('all-done')
    expect(gets([after('no-answer', { attempts: 7, appointments: 1, triedIn: ['evening'] })])).toBe('a')
  })
  test('a cap never blocks a due appointment', () => {
    expect(gets([promised('hard', { attempts: 12 })])).toBe('a')
    expect(gets([promised('soft', { attempts: 12 })])).toBe('a')
  })
  test('over three day-parts at least, whatever the line did', () => {
    for (const outcome of ['no-answer', 'busy'] as const) {
      const tried: DayPart[] = []
      let time = now
      for (let attempt = 1; attempt <= 7; attempt++) {
        tried.push(dayPartOf(time, study.timeZone))
        const busyBefore = outcome === 'busy' && attempt % 2 === 0
        time = again(outcome, { now: time, attempts: attempt, triedIn: tried, busyBefore }).at ?? 0
      }
      expect(new Set(tried).size).toBeGreaterThanOrEqual(3)
      expect(time).toBe(0)
    }
  })
})

describe('what is a supervisor’s', () => {
  test('a case that was open for 24 hours without an end', () => {
    const open = (since: number) => one({ interrupted: true, openSince: since })
    expect(gets([open(now - day + minute)])).toBe('a')
    expect(gets([open(now - day)])).toBe('all-done')
  })
  test('until it sends a case out again: then no rule holds it back', () => {
    expect(gets([promised('hard', { released: true })], { now: now + 30 * minute })).toBe('a')
    expect(gets([promised('soft', { released: true, full: true })])).toBe('a')
    expect(gets([after('no-answer', { released: true, attempts: 7, again: null })])).toBe('a')
    expect(gets([promised('hard', { released: true })], { now: at('2026-10-07T23:00') })).toBe(
      'outside-hours',
    )
  })
  test('the appointments of a full quota cell; its fresh cases are held', () => {
    expect(gets([promised('hard', { full: true }), one({ case: 'b', full: true })])).toBe('all-done')
    expect(gets([one({ case: 'b', full: true }), one({ case: 'c', order: 9 })])).toBe('c')
  })
})

describe('hours and holidays', () => {
  const chuseok = { day: '2026-10-08', name: { ko: '시험 휴일', en: 'Test holiday' } }
  const withHoliday = rulesOf({ ...study, holidays: [chuseok] })
  test('a holiday is closed by its name, and what falls on it comes on the next day of calls', () => {
    expect(whyClosed(at('2026-10-08T14:00'), withHoliday)).toEqual({ type: 'holiday', name: chuseok.name })
    expect(nextCallable(at('2026-10-07T21:00'), withHoliday)).toBe(at('2026-10-09T10:00'))
    const late = { now: at('2026-10-07T20:00'), triedIn: ['evening'] as DayPart[] }
    expect(again('no-answer', late, withHoliday).at).toBe(at('2026-10-09T10:00'))
  })
  test('a day off and other hours are told apart', () => {
    expect(whyClosed(at('2026-10-11T14:00'), rules)).toEqual({ type: 'day-off' })
    expect(whyClosed(at('2026-10-10T18:00'), rules)).toEqual({ type: 'outside-hours', from: 10, to: 18 })
  })
  test('nobody is called between 22:00 and 07:00, whatever the hours say', () => {
    const all = { ...rules, hours: rules.hours.map(() => ({ from: 0, to: 24 })) }
    for (const [time, may] of [
      ['2026-10-07T06:59', false],
      ['2026-10-07T07:00', true],
      ['2026-10-07T21:59', true],
      ['2026-10-07T22:00', false],
      ['2026-10-08T00:30', false],
    ] as const)
      expect(mayCall(at(time), all)).toBe(may)
    const hours = Array.from({ length: 7 }, () => ({ from: 6, to: 23 }))
    expect(callingSchema.safeParse({ hours }).success).toBe(false)
  })
  test('nobody is called after the last day; what comes behind it comes if that day is put off', () => {
    const ends = rulesOf({ ...study, ends: '2026-10-07' })
    const late = at('2026-10-07T20:00')
    expect(mayCall(late, ends)).toBe(true)
    expect(whyClosed(at('2026-10-08T00:00'), ends)).toEqual({ type: 'study-over' })
    expect(again('no-answer', { now: late, triedIn: ['evening'] }, ends).at).toBe(at('2026-10-08T10:00'))
    expect(gets([one({})], { now: late }, ends)).toBe('a')
    // No time is named at which nobody calls any more.
    const tomorrow = after('no-answer', {
      lastAt: now,
      again: { at: at('2026-10-08T10:00'), rule: 'no-answer' },
    })
    expect(gets([tomorrow], { now: late }, ends)).toBe('all-done')
    expect(gets([tomorrow], { now: at('2026-10-07T21:00') }, ends)).toBe('study-over')
    expect(gets([tomorrow], { now: late })).toBe('waiting')
    expect(gets([one({})], { now: at('2026-10-08T14:00') }, ends)).toBe('study-over')
    expect(gets([one({})], { now: at('2026-10-08T14:00') }, { ...ends, ends: '2026-10-08' })).toBe('a')
  })
  test('every number is a study’s to change', () => {
    const own = rulesOf({
      ...study,
      calling: { busyAgain: 60, hardAppointment: { arrangerBefore: 5, anyoneAfter: 10 } },
    })
    expect(again('busy', {}, own).at).toBe(now + hour)
    expect(gets([promised('hard')], { now: now - 10 * minute }, own)).toBe('waiting')
    expect(gets([promised('hard')], { now: now + 10 * minute }, own)).toBe('all-done')
  })
})

describe('a clock that jumps and comes back', () => {
  test('loses no case and repeats none', () => {
    const cases = [
      promised('hard'),
      after('no-answer', { case: 'b', triedIn: ['evening'] }),
      one({ case: 'c' }),
    ]
    const before = gets(cases)
    for (const jump of [-400 * day, -hour, hour, 400 * day]) gets(cases, { now: now + jump })
    expect(gets(cases)).toBe(before)
    // Not yet due again by a clock that was put back, so not called twice.
    const done = after('no-answer', { lastAt: now, again: { at: now + 4 * hour, rule: 'no-answer' } })
    expect(gets([done], { now: now - hour })).toBe('waiting')
  })
})
