import { describe, expect, test } from 'vitest'
import type { CallFacts, InterviewFacts } from './call-facts.ts'
import { rulesOf } from './call-rules.ts'
import { outcomes } from './outcome.ts'
import { propose } from './proposals.ts'

const rules = rulesOf({ timeZone: 'Asia/Seoul', training: false, maxAttempts: 7, ends: null })
/** A Wednesday, 14:00 in Seoul. */
const now = Date.parse('2026-10-07T05:00:00Z')

const rang: CallFacts = {
  now,
  attempts: 1,
  maxAttempts: 7,
  appointments: 0,
  busyBefore: false,
  triedIn: ['afternoon'],
  appointmentAt: null,
  outcome: 'no-answer',
  personReached: false,
  reachedBefore: false,
  confirmedBefore: false,
  refusedBefore: null,
  refusal: null,
  neverAgain: false,
  interview: null,
  otherNumber: false,
}
const talked = (interview: Partial<InterviewFacts>, more: Partial<CallFacts> = {}): CallFacts => ({
  ...rang,
  outcome: 'interview-broken-off',
  personReached: true,
  interview: {
    status: 'asking',
    disposition: null,
    answered: 1,
    eligible: null,
    stoppedAt: 'R1',
    ...interview,
  },
  ...more,
})

describe('the proposal for the wrap-up', () => {
  const table: [string, CallFacts, string][] = [
    ['complete', talked({ status: 'complete', disposition: '1.1', eligible: true, stoppedAt: null }), '1.1'],
    [
      'complete after all, although an appointment was made',
      talked({ status: 'complete', disposition: '1.1', eligible: true }, { appointmentAt: now + 3_600_000 }),
      '1.1',
    ],
    ['partial', talked({ status: 'partial', disposition: '1.2', eligible: true, stoppedAt: 'N1' }), '1.2'],
    ['break-off', talked({ status: 'broken-off', disposition: '2.12', eligible: true }), '2.12'],
    ['refused at the greeting', talked({ status: 'broken-off', disposition: '2.112', answered: 0 }), '2.112'],
    ['never dealt with it', talked({ status: 'ended', disposition: '4.70', eligible: false }), '4.70'],
    ['does not know whether', talked({ status: 'ended', disposition: '3.21' }), '3.21'],
    ['gatekeeper refuses', { ...rang, outcome: 'gatekeeper-refused' }, 'open:gatekeeper-refused'],
    ['refuses for good', { ...rang, outcome: 'refused-hard' }, '2.112'],
    ['not in service', { ...rang, outcome: 'not-in-service' }, '4.31'],
    [
      'not in service, another number',
      { ...rang, outcome: 'not-in-service', otherNumber: true },
      'open:not-in-service',
    ],
    ['wrong number', { ...rang, outcome: 'wrong-number' }, '3.30'],
    ['person left', { ...rang, outcome: 'person-left' }, '3.30'],
    ['no answer', rang, 'open:no-answer'],
    ['busy', { ...rang, outcome: 'busy' }, 'open:busy'],
    ['appointment', { ...rang, outcome: 'appointment', appointmentAt: now + 3_600_000 }, 'open:appointment'],
  ]
  test.each(table)('%s', (_, facts, expected) => {
    expect(propose(facts, rules).proposed).toBe(expected)
  })

  test('something fits every outcome, and no choice stands in two groups', () => {
    for (const outcome of outcomes) {
      for (const facts of [{ ...rang, outcome }, talked({ status: 'broken-off' }, { outcome })]) {
        const { fitting, other, impossible } = propose(facts, rules)
        expect(fitting.length).toBeGreaterThan(0)
        const keys = [...fitting, ...other].map((choice) => choice.choice)
        expect(new Set(keys).size).toBe(keys.length)
        for (const { code } of impossible) expect(keys).not.toContain(code)
      }
    }
  })

  test('once the person was reached, no final code says no answer or busy', () => {
    const facts = talked({ status: 'partial', disposition: '1.2', eligible: true, stoppedAt: 'N1' })
    const { fitting, other, impossible } = propose({ ...facts, attempts: 9 }, rules)
    expect([...fitting, ...other].map((choice) => choice.code)).not.toContain('3.13')
    expect(impossible).toContainEqual({ code: '3.13', outcome: 'no-answer', why: { type: 'person-reached' } })
    expect(impossible).toContainEqual({
      code: '1.1',
      outcome: 'interview-complete',
      why: { type: 'unanswered-from', item: 'N1' },
    })
    expect(impossible).toContainEqual({ code: '4.70', outcome: 'interview-ended', why: { type: 'eligible' } })
    const later = propose({ ...rang, attempts: 7, reachedBefore: true }, rules)
    expect(later.impossible.map((choice) => choice.code)).toContain('3.12')
  })

  test('a case that is worn out may be closed as of unknown eligibility', () => {
    const { other, fitting } = propose({ ...rang, attempts: 7 }, rules)
    expect([...fitting, ...other].map((choice) => choice.code)).toContain('3.20')
    expect(fitting[0]?.again).toEqual({ at: null, rule: 'no-answer' })
  })
})

describe('when a case comes again', () => {
  const again = (facts: Partial<CallFacts>) => propose({ ...rang, ...facts }, rules).fitting[0]?.again
  test('busy: 30 minutes; twice in a row counts as no answer', () => {
    expect(again({ outcome: 'busy' })).toEqual({ at: '2026-10-07T05:30:00.000Z', rule: 'busy' })
    expect(again({ outcome: 'busy', busyBefore: true })?.rule).toBe('no-answer')
  })
  test('no answer: 240 minutes later and in another day-part', () => {
    expect(again({})).toEqual({ at: '2026-10-07T09:00:00.000Z', rule: 'no-answer' })
    // 240 min after 20:00 is outside calling hours: the next morning.
    expect(again({ now: Date.parse('2026-10-07T11:00:00Z') })?.at).toBe('2026-10-08T01:00:00.000Z')
    // A morning's no answer at 10:00 comes at 14:00, not in the morning again.
    expect(again({ now: Date.parse('2026-10-07T01:00:00Z') })?.at).toBe('2026-10-07T05:00:00.000Z')
  })
  test('soft refusal: seven days', () => {
    expect(again({ outcome: 'refused-soft' })?.at).toBe('2026-10-14T05:00:00.000Z')
  })
  test('an appointment is kept to the minute and adds an attempt', () => {
    const appointmentAt = now + 86_400_000
    expect(again({ outcome: 'appointment', appointmentAt, attempts: 7, appointments: 1 })).toEqual({
      at: new Date(appointmentAt).toISOString(),
      rule: 'appointment',
    })
    expect(again({ attempts: 7, appointments: 1 })?.at).not.toBeNull()
  })
})

test('what was not dialled came to nothing that is heard', () => {
  const { proposed, other, rare, impossible } = propose({ ...rang, outcome: 'not-called' }, rules)
  expect(proposed).toBe('open:not-called')
  const offered = [...other, ...rare].map(({ choice }) => choice)
  for (const choice of ['open:busy', 'open:no-answer', 'open:answering-machine', '2.111', '2.331'])
    expect(offered).not.toContain(choice)
  expect(offered).toContain('open:technical')
  const busy = impossible.find(({ code, outcome }) => code === null && outcome === 'busy')
  expect(busy?.why).toEqual({ type: 'not-dialled' })
})
