import { describe, expect, test } from 'vitest'
import type { Refusal } from '../contract/refusal.ts'
import type { CallFacts, InterviewFacts } from './call-facts.ts'
import { rulesOf } from './call-rules.ts'
import { dispositions } from './disposition.ts'
import type { Outcome } from './outcome.ts'
import { propose } from './proposals.ts'

/** Every final code of the standard: in which call it is proposed first, or may be chosen. */
const rules = rulesOf({ timeZone: 'Asia/Seoul', training: false, maxAttempts: 7, ends: null })

const heard = (outcome: Outcome, more: Partial<CallFacts> = {}): CallFacts => ({
  now: Date.parse('2026-10-07T05:00:00Z'),
  attempts: 1,
  maxAttempts: 7,
  appointments: 0,
  busyBefore: false,
  appointmentAt: null,
  outcome,
  personReached: false,
  reachedBefore: false,
  confirmedBefore: false,
  refusedBefore: null,
  refusal: null,
  neverAgain: false,
  interview: null,
  otherNumber: false,
  ...more,
})
const interview = (status: InterviewFacts['status'], disposition: string | null, answered = 5) => ({
  status,
  disposition,
  answered,
  eligible: disposition === '4.70' ? false : disposition === '3.21' ? null : true,
  stoppedAt: status === 'complete' ? null : 'C1',
})
const talked = (facts: InterviewFacts, more: Partial<CallFacts> = {}): CallFacts =>
  heard('interview-broken-off', { personReached: true, interview: facts, ...more })
const refused = (who: Refusal['who'], hardness: Refusal['hardness']): Refusal => ({
  who,
  reason: 'not-interested',
  hardness,
})
const last = { attempts: 7 }

const codes = ({ fitting, other, rare }: ReturnType<typeof propose>) =>
  [...fitting, ...other, ...rare].map((choice) => choice.choice)

describe('what is proposed', () => {
  const table: [string, CallFacts, string][] = [
    ['complete', talked(interview('complete', '1.1')), '1.1'],
    ['partial', talked(interview('partial', '1.2')), '1.2'],
    ['hung up in the middle', talked(interview('broken-off', '2.12')), '2.12'],
    [
      'refused for good in the middle',
      talked(interview('broken-off', '2.12'), { refusal: refused('person', 'hard') }),
      '2.12',
    ],
    [
      'refused softly in the middle',
      talked(interview('broken-off', '2.12'), { refusal: refused('person', 'soft') }),
      'open:refused-soft',
    ],
    [
      'enough was answered before the soft refusal',
      talked(interview('partial', '1.2'), { refusal: refused('person', 'soft') }),
      '1.2',
    ],
    [
      'the person refuses at once',
      heard('refused-hard', { personReached: true, refusal: refused('person', 'hard') }),
      '2.112',
    ],
    [
      'the person refuses at once, softly',
      heard('refused-soft', { personReached: true, refusal: refused('person', 'soft') }),
      'open:refused-soft',
    ],
    ['somebody else refuses', heard('gatekeeper-refused'), 'open:gatekeeper-refused'],
    [
      'somebody else refuses for good',
      heard('gatekeeper-refused', { refusal: refused('other', 'hard') }),
      '2.111',
    ],
    [
      'never to be called again, after a soft refusal',
      heard('refused-soft', { personReached: true, neverAgain: true }),
      '2.112',
    ],
    [
      'a refusal after a time was agreed',
      heard('refused-hard', { personReached: true, refusal: refused('person', 'hard'), appointmentAt: 1 }),
      '2.112',
    ],
    ['away for all of the fieldwork', heard('away'), '2.21'],
    ['not there now', heard('unavailable'), 'open:unavailable'],
    ['deceased', heard('deceased'), '2.31'],
    ['unable', heard('unable'), '2.32'],
    ['language of whoever answered', heard('language'), '2.331'],
    ['language of the person', talked(interview('broken-off', '2.12', 0), { outcome: 'language' }), '2.332'],
    [
      'cannot be heard',
      talked(interview('broken-off', '2.12', 2), { outcome: 'inadequate-audio' }),
      'open:inadequate-audio',
    ],
    ['answering device', heard('answering-machine'), 'open:answering-machine'],
    ['answering device with the name', heard('device-confirmed'), 'open:device-confirmed'],
    ['fast busy', heard('fast-busy'), 'open:fast-busy'],
    ['fax', heard('fax'), '4.20'],
    ['not in service', heard('not-in-service'), '4.31'],
    ['disconnected', heard('disconnected'), '4.32'],
    ['number changed', heard('number-changed'), '4.41'],
    ['fax, another number is left', heard('fax', { otherNumber: true }), 'open:fax'],
    ['the person left', heard('person-left'), '3.30'],
    [
      'the person left, another number is left',
      heard('person-left', { otherNumber: true }),
      'open:person-left',
    ],
    ['the number of somebody reached before died', heard('disconnected', { reachedBefore: true }), '2.20'],
  ]
  test.each(table)('%s', (_, facts, expected) => {
    expect(propose(facts, rules).proposed).toBe(expected)
  })
})

describe('what a case without more attempts may be closed as', () => {
  const table: [string, CallFacts, string][] = [
    ['nobody answered', heard('no-answer', last), '3.20'],
    ['busy', heard('busy', last), '3.20'],
    ['answering device', heard('answering-machine', last), '3.14'],
    ['device with the name', heard('device-confirmed', last), '2.221'],
    ['device with the name, message left', heard('device-confirmed-message', last), '2.222'],
    ['blocked', heard('call-blocked', last), '3.15'],
    ['technical', heard('technical', last), '3.16'],
    ['temporarily out', heard('temporarily-out', last), '4.33'],
    ['never there', heard('unavailable', last), '2.21'],
    ['nobody answered, reached before', heard('no-answer', { ...last, reachedBefore: true }), '2.21'],
    ['busy, confirmed before', heard('busy', { ...last, confirmedBefore: true }), '2.21'],
    ['no answer, refused before', heard('no-answer', { ...last, refusedBefore: 'person' }), '2.112'],
    ['no answer, somebody refused before', heard('busy', { ...last, refusedBefore: 'other' }), '2.111'],
  ]
  test.each(table)('%s', (_, facts, code) => {
    const { fitting } = propose(facts, rules)
    // A supervisor decides first: the rule does not close it by itself.
    expect(fitting[0]?.again).toMatchObject({ at: null })
    expect(fitting[1]?.code).toBe(code)
  })
})

test('every final code can be reached, but those that a list of named persons has no use for', () => {
  const calls = [
    heard('no-answer'),
    heard('not-called', { attempts: 1 }),
    heard('no-answer', last),
    heard('not-in-service'),
    talked(interview('broken-off', '2.12')),
    talked({ ...interview('asking', null), eligible: null }),
    talked(interview('complete', '1.1')),
    talked(interview('partial', '1.2')),
    talked(interview('ended', '4.70')),
    talked(interview('ended', '3.21')),
  ]
  const reached = new Set(calls.flatMap((facts) => codes(propose(facts, rules))))
  const missing = Object.keys(dispositions).filter((code) => !reached.has(code))
  expect(missing).toEqual(['3.10', '3.12', '3.13'])
  const { impossible } = propose(heard('no-answer', { ...last, reachedBefore: true }), rules)
  expect(impossible).toContainEqual({ code: '3.13', outcome: 'no-answer', why: { type: 'person-reached' } })
})

test('once the person was reached no code says that nobody answered, in whatever way the call ended', () => {
  const nobody = ['3.10', '3.11', '3.12', '3.13', '3.14', '3.15', '3.16', '3.20', '3.30']
  for (const facts of [
    talked(interview('broken-off', '2.12')),
    talked({ ...interview('asking', null), eligible: null }, last),
    heard('no-answer', { ...last, reachedBefore: true }),
    heard('refused-soft', { ...last, personReached: true }),
  ]) {
    const offered = codes(propose(facts, rules))
    expect(offered.filter((code) => nobody.includes(code))).toEqual([])
  }
})

test('who refused for good, or asked never to be called again, is never left open', () => {
  for (const facts of [
    heard('refused-hard', { personReached: true, refusal: refused('person', 'hard') }),
    heard('gatekeeper-refused', { refusal: refused('other', 'hard') }),
    heard('technical', { neverAgain: true }),
    heard('appointment', { personReached: true, neverAgain: true, appointmentAt: 1 }),
    talked({ ...interview('asking', null), eligible: null }, { neverAgain: true }),
  ]) {
    const offered = codes(propose(facts, rules))
    expect(offered.length).toBeGreaterThan(0)
    expect(offered.filter((choice) => choice.startsWith('open:'))).toEqual([])
  }
})
