import { describe, expect, test } from 'vitest'
import type { Draft } from '../journal/entry.ts'
import { paradataOf } from './paradata.ts'
import { attemptParadataOf } from './phases.ts'
import type { TimedEntry } from './timed-entry.ts'

/** A journal on a turned clock: `at(seconds, ...)`, monotonic and wall together, until `restart`. */
function journal() {
  const entries: TimedEntry[] = []
  let run = 1
  let booted = 0
  let station = 'A'
  const self = {
    entries,
    at(seconds: number, ...drafts: Pick<Draft, 'type' | 'payload'>[]) {
      for (const { type, payload } of drafts)
        entries.push({
          ...{ station, run, seq: entries.length + 1, type, mono: (seconds - booted) * 1000 },
          payload: payload as unknown as TimedEntry['payload'],
          at: new Date(Date.UTC(2026, 9, 7, 5, 0, seconds)).toISOString(),
        })
      return self
    },
    restart(seconds: number, at = station) {
      station = at
      run += 10
      booted = seconds
      return self
    },
  }
  return self
}
const opened = (interviewer = '3108') =>
  ({ type: 'CaseOpened', payload: { interviewer, reason: 'fresh' } }) as const
const dialled = (attempt = 1) => ({ type: 'CallDialled', payload: { attempt, phone: 'mobile' } }) as const
const connected = { type: 'CallConnected', payload: { attempt: 1 } } as const
const started = { type: 'InterviewStarted', payload: { language: 'ko', seed: 1, facts: {} } } as const
const resumed = (item: string) => ({ type: 'InterviewResumed', payload: { item } }) as const
const ended = (outcome: 'suspended' | 'interview-complete', item?: string) =>
  ({ type: 'CallEnded', payload: { attempt: 1, outcome, ...(item && { item }) } }) as const
const closed = { type: 'CaseClosed', payload: { interviewer: '3108' } } as const
const gave = (item: string, code: number, revised = false) =>
  ({
    type: revised ? 'ResponseRevised' : 'ResponseGiven',
    payload: { item, answer: { kind: 'code', code }, shownAt: 0 },
  }) as const
const leans = (item: string, direction: 'yes' | 'no') =>
  ({
    type: 'ResponseGiven',
    payload: { item, answer: { kind: 'direction', direction }, shownAt: 0 },
  }) as const
const degree = (item: string, intensity: 1 | 2 | 3) =>
  ({
    type: 'ResponseGiven',
    payload: { item, answer: { kind: 'intensity', intensity }, shownAt: 0 },
  }) as const
const wrote = (item: string) =>
  ({
    type: 'ResponseGiven',
    payload: { item, answer: { kind: 'text', sealed: 'AA==' }, shownAt: 0 },
  }) as const
const back = (from: string, to: string) => ({ type: 'WentBack', payload: { from, to } }) as const
const jumped = (from: string, to: string) => ({ type: 'JumpedTo', payload: { from, to } }) as const
const noted = (item: string | null) => ({ type: 'NoteTaken', payload: { item, sealed: 'AA==' } }) as const

const rowOf = (made: ReturnType<typeof journal>, item: string) => {
  const row = paradataOf(made.entries).find((one) => one.item === item)
  if (row === undefined) throw new Error(`no row of ${item}`)
  return row
}

describe('paradata of an item', () => {
  const call = journal()
    .at(0, opened())
    .at(5, dialled())
    .at(10, connected, started)
    .at(20, gave('I0', 0))
    .at(25, leans('R1', 'yes'))
    .at(27, degree('R1', 2))
    .at(30, gave('S1', 1))

  test('is when it was shown and answered in the call, and how long it took', () => {
    expect(rowOf(call, 'R1')).toMatchObject({
      ...{ firstShown: 10_000, answered: 17_000, toFirstAnswer: 7000, spent: 7000 },
      ...{ firstShownAt: '2026-10-07T05:00:20.000Z', answeredAt: '2026-10-07T05:00:27.000Z' },
      ...{ visits: 1, answers: 1, revisions: 0, changes: 0, interviewer: '3108', language: 'ko' },
    })
    expect(paradataOf(call.entries).map(({ item }) => item)).toEqual(['I0', 'R1', 'S1'])
  })

  test('counts going back, and tells a changed answer from one confirmed again', () => {
    const more = journal()
    more.entries.push(...call.entries)
    more
      .at(31, back('D1', 'S1'))
      .at(33, gave('S1', 1, true))
      .at(34, back('D1', 'S1'))
      .at(35, back('S1', 'R1'))
      .at(36, leans('R1', 'no'))
      .at(38, degree('R1', 2))
      .at(40, gave('S1', 2, true), jumped('D1', 'I0'))
      .at(41, noted('I0'))
    expect(rowOf(more, 'S1')).toMatchObject({
      ...{ answers: 3, revisions: 2, changes: 1, visits: 4, backs: 2, spent: 8000 },
    })
    expect(rowOf(more, 'R1')).toMatchObject({
      answers: 2,
      changes: 1,
      visits: 2,
      backs: 1,
      toFirstAnswer: 7000,
    })
    expect(rowOf(more, 'I0')).toMatchObject({ jumps: 1, notes: 1 })
    expect(rowOf(more, 'D1')).toMatchObject({ answers: 0, answeredAt: null })
  })

  test('leaves out what passed while the station was not running', () => {
    const killed = journal()
    killed.entries.push(...call.entries)
    killed.restart(500).at(510, resumed('C1')).at(515, gave('C1', 3))
    expect(rowOf(killed, 'C1')).toMatchObject({
      ...{ spent: 5000, visits: 2, toFirstAnswer: null, firstShownAt: '2026-10-07T05:00:30.000Z' },
      // Not in the run in which the person was reached.
      answered: null,
    })
  })

  test('is one visit when somebody who had stopped goes on in the same run', () => {
    const broken = journal()
    broken.entries.push(...call.entries)
    broken
      .at(32, { type: 'InterviewBrokenOff', payload: { item: 'C1', reason: 'no-time' } })
      .at(32, ended('suspended'))
      .at(40, back('C1', 'C1'), resumed('C1'))
      .at(44, gave('C1', 3))
    expect(rowOf(broken, 'C1')).toMatchObject({ visits: 2, spent: 2000 + 4000 })
    // Who refuses at once thinks better of it: begun and gone on with in one moment.
    const begun = journal().at(0, opened()).at(5, dialled()).at(10, connected, ended('suspended'))
    begun.at(20, started, resumed('I0')).at(26, gave('I0', 0))
    expect(rowOf(begun, 'I0')).toMatchObject({ visits: 1, toFirstAnswer: 6000 })
  })

  test('goes on over two stations, with who asked it last and in which language', () => {
    const two = journal()
    two.entries.push(...call.entries)
    two
      .at(32, { type: 'LanguageSwitched', payload: { language: 'en' } })
      .at(34, leans('C1', 'no'))
      .at(36, ended('suspended', 'C1'), closed)
      .restart(100, 'B')
      .at(110, opened('4209'))
      .at(120, dialled(2))
      .at(130, connected, resumed('C1'))
      .at(134, degree('C1', 1))
    expect(rowOf(two, 'C1')).toMatchObject({
      ...{ station: 'B', interviewer: '4209', language: 'en', answers: 1, visits: 2 },
      ...{ spent: 4000 + 2000 + 4000, answered: 4000 },
    })
    expect(rowOf(two, 'S1')).toMatchObject({ station: 'A', interviewer: '3108', language: 'ko' })
  })
})

describe('phases of an attempt', () => {
  const told = { isOpen: (item: string) => item === 'T1', before: () => null }
  const whole = journal()
    .at(0, opened())
    .at(5, noted(null), dialled())
    .at(10, connected, started)
    .at(20, gave('I0', 0))
    .at(30, gave('S1', 1))
    .at(42, wrote('T1'))
    .at(50, gave('Z0', 0), ended('interview-complete'))
    .at(60, closed)

  test('add up to the whole of it', () => {
    const [attempt, ...more] = attemptParadataOf(whole.entries, told)
    expect(more).toEqual([])
    const ms = Object.fromEntries(Object.entries(attempt?.phases ?? {}).map(([phase, { ms }]) => [phase, ms]))
    expect(ms).toEqual({
      ...{ waiting: null, preparing: 5000, ringing: 5000, introduction: 10_000 },
      ...{ interview: 18_000, 'open-ends': 12_000, 'wrap-up': 10_000 },
    })
    expect(attempt).toMatchObject({ attempt: 1, outcome: 'interview-complete', restarts: 0 })
    expect(attempt?.phases.preparing.notes).toBe(1)
    expect(attempt?.phases['open-ends'].startedAt).toBe('2026-10-07T05:00:30.000Z')
  })

  test('begin with the wait since what the station did before, in the same run', () => {
    const before = (run: number) => ({ ...(whole.entries[0] as TimedEntry), run, mono: -30_000 })
    const waits = (run: number) =>
      attemptParadataOf(whole.entries, { ...told, before: () => before(run) })[0]?.phases.waiting.ms
    expect([waits(1), waits(7)]).toEqual([30_000, null])
  })

  test('count a return from the wrap-up as interview, and a restart as no time', () => {
    const twice = journal()
      .at(0, opened())
      .at(1, dialled())
      .at(2, connected, started)
      .at(3, gave('I0', 0))
      .at(4, ended('suspended', 'S1'))
      .at(10, resumed('S1'))
      .at(15, gave('S1', 1))
      .restart(1000)
      .at(1005, resumed('R1'))
      .at(1006, gave('R1', 1))
      .at(1007, ended('interview-complete'))
      .at(1009, closed)
    const [attempt] = attemptParadataOf(twice.entries, told)
    expect(attempt?.restarts).toBe(1)
    expect(attempt?.phases.interview.ms).toBe(1000 + 5000 + 1000 + 1000)
    expect(attempt?.phases['wrap-up'].ms).toBe(6000 + 2000)
  })
})
