import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { compareProjections } from '../journal/rebuild.ts'
import { atDesk } from '../testing/at-desk.ts'
import { type Bench, bench } from '../testing/bench.ts'
import { lease } from '../testing/fake-centre.ts'
import { answer } from './actions/answer.ts'
import { appointment } from './actions/appointment.ts'
import { backToInterview } from './actions/back.ts'
import { breakOff } from './actions/break-off.ts'
import { close } from './actions/close.ts'
import { dial } from './actions/dial.ts'
import { neverAgain } from './actions/never-again.ts'
import { nextCase } from './actions/next-case.ts'
import { notReached } from './actions/not-reached.ts'
import { numberTold } from './actions/number-told.ts'
import { reached } from './actions/reached.ts'
import { callBackRead, confidentialityRead, numberSourceRead } from './actions/read-aloud.ts'
import { refuse } from './actions/refuse.ts'
import { neverAgain as heldHere } from './never-again.ts'

let on: Bench
beforeEach(async () => {
  on = await bench()
})
afterEach(() => on.end())
const desk = atDesk(() => on)
const choices = () => {
  const { fitting, other, rare = [] } = desk.screen('wrap-up')
  return [...fitting, ...other, ...rare].map(({ choice }) => choice)
}

describe('a refusal', () => {
  test('by the person before anything was asked: softly it comes again, and the interview may begin after all', async () => {
    await desk.dialling()
    desk.does(refuse, { who: 'person', reason: 'no-time', hardness: 'soft' })
    expect(desk.screen('wrap-up')).toMatchObject({
      proposed: 'open:refused-soft',
      known: { personReached: true, refusal: { who: 'person', reason: 'no-time', hardness: 'soft' } },
      canReturn: true,
    })
    expect(desk.last('RefusalSaid')).toEqual({
      attempt: 1,
      who: 'person',
      reason: 'no-time',
      hardness: 'soft',
      item: null,
    })
    expect(choices()).not.toContain('3.20')
    desk.does(backToInterview, {})
    expect(desk.screen('interview').prompt.item).toBe('I0')
    on.restart()
    await desk.signIn()
    expect(desk.screen('interview').prompt.item).toBe('I0')
    desk.does(breakOff, { reason: 'hung-up' })
    expect(desk.screen('wrap-up').known.refusal).toBeNull()
  })

  test('for good is never left open', async () => {
    await desk.dialling()
    desk.does(refuse, { who: 'person', reason: 'not-interested', hardness: 'hard' })
    expect(desk.screen('wrap-up').proposed).toBe('2.112')
    expect(choices().filter((choice) => choice.startsWith('open:'))).toEqual([])
    expect(desk.tried(close, { choice: 'open:refused-soft' }).type).toBe('not-now')
    desk.does(close, { choice: '2.112' })
    expect(desk.last('DispositionSet')).toMatchObject({ code: '2.112' })
  })

  test('by somebody else', async () => {
    await desk.dialling()
    desk.does(refuse, { who: 'other', reason: 'distrust', hardness: 'soft' })
    expect(desk.screen('wrap-up').proposed).toBe('open:gatekeeper-refused')
    expect(desk.screen('wrap-up').known.personReached).toBe(false)
    desk.does(refuse, { who: 'other', reason: 'distrust', hardness: 'hard' })
    expect(desk.screen('wrap-up').proposed).toBe('2.111')
  })

  test('in the interview stops it at the item, with its words sealed', async () => {
    await desk.dialling()
    desk.does(reached, {})
    desk.does(answer, { item: 'I0', answer: { kind: 'continue' } })
    desk.does(answer, { item: 'S1', answer: { kind: 'code', code: 1 } })
    desk.does(refuse, { who: 'person', reason: 'other', hardness: 'hard', words: '바빠서 싫어요' })
    expect(desk.screen('wrap-up').proposed).toBe('2.12')
    expect(desk.last('InterviewBrokenOff')).toMatchObject({ item: 'R1', reason: 'other' })
    const said = desk.last('RefusalSaid')
    expect(said).toMatchObject({ item: 'R1', reason: 'other', hardness: 'hard' })
    expect(JSON.stringify(desk.journal())).not.toContain('바빠서')
    expect(compareFaults()).toEqual([])
  })

  test('at the wrap-up, after a time was agreed, is the last word; a time agreed after it is, too', async () => {
    await desk.dialling()
    desk.does(reached, {})
    const at = new Date(on.clock.now + 3_600_000).toISOString()
    desk.does(appointment, { at, kind: 'soft', phone: 'mobile', note: null })
    expect(desk.screen('wrap-up').proposed).toBe('open:appointment')
    desk.does(refuse, { who: 'person', reason: 'too-long', hardness: 'soft' })
    expect(desk.screen('wrap-up').proposed).toBe('open:refused-soft')
    desk.does(appointment, { at, kind: 'soft', phone: 'mobile', note: null })
    expect(desk.screen('wrap-up').proposed).toBe('open:appointment')
  })
})

describe('"never call me again"', () => {
  test('in the interview: only final codes are left, no time can be agreed, and it is on record', async () => {
    await desk.dialling()
    desk.does(reached, {})
    desk.does(neverAgain, { who: 'person' })
    const { proposed, known, impossible } = desk.screen('wrap-up')
    expect([proposed, known.neverAgain]).toEqual(['2.112', true])
    expect(impossible.map(({ why }) => why.type)).toContain('never-again')
    expect(choices().filter((choice) => choice.startsWith('open:'))).toEqual([])
    const at = new Date(on.clock.now + 3_600_000).toISOString()
    expect(desk.tried(appointment, { at, kind: 'soft', phone: 'mobile', note: null }).type).toBe('not-now')
    expect(desk.last('NeverCallAgainAsked')).toEqual({
      attempt: 1,
      who: 'person',
      phone: 'mobile',
      item: 'I0',
    })
    // Asked is asked: a station that dies here knows it as well.
    on.restart()
    await desk.signIn('4209')
    expect(desk.screen('wrap-up').known.neverAgain).toBe(true)
    desk.does(close, { choice: '2.112' })
    on.clock.now += 30 * 86_400_000
    desk.does(nextCase, {})
    expect(desk.view().screen).not.toMatchObject({ case: { id: 'case-1' } })
  })

  test('holds the other cases with one of the numbers at once, before the centre knows', async () => {
    on.end()
    const one = lease(1)
    const same = {
      ...lease(2),
      identity: { ...lease(2).identity, mobile: null, landline: one.identity.landline },
    }
    on = await bench({ leases: [one, same, lease(3)] })
    await desk.dialling()
    desk.does(neverAgain, { who: 'person' })
    desk.does(close, { choice: '2.112' })
    desk.does(nextCase, {})
    expect(desk.screen('case').case.id).toBe('case-3')
  })

  test('counts a number that was told like those of the list, on either side', async () => {
    on.end()
    on = await bench({ leases: [lease(1), lease(2), lease(3), lease(4)] })
    await desk.dialling()
    // The first case is told the number of the second.
    desk.does(numberTold, { number: '010-0000-0002' })
    desk.does(notReached, { outcome: 'no-answer' })
    desk.does(close, { choice: 'open:no-answer' })
    desk.does(nextCase, {})
    expect(desk.screen('case').case.id).toBe('case-2')
    desk.does(dial, { phone: 'mobile' })
    desk.does(numberTold, { number: '02 000 0003' })
    desk.does(neverAgain, { who: 'person' })
    desk.does(close, { choice: '2.112' })
    desk.does(nextCase, {})
    expect(desk.screen('case').case.id).toBe('case-4')
    expect(heldHere(on.store.reader)).toEqual(new Set(['case-1', 'case-2', 'case-3']))
  })

  test('the respondent goes on after all: what is answered then counts, and they are not called again', async () => {
    await desk.dialling()
    desk.does(reached, {})
    desk.does(neverAgain, { who: 'person' })
    desk.does(backToInterview, {})
    desk.does(answer, { item: 'I0', answer: { kind: 'continue' } })
    desk.does(breakOff, { reason: 'hung-up' })
    expect(choices().filter((choice) => choice.startsWith('open:'))).toEqual([])
  })
})

test('texts are read while it rings, in the interview and at the wrap-up, each on record with its place', async () => {
  await desk.dialling()
  expect(desk.screen('case').confidentiality).not.toBe('')
  const read = () => {
    for (const one of [numberSourceRead, confidentialityRead, callBackRead]) desk.does(one, {})
  }
  read()
  desk.does(reached, {})
  read()
  desk.does(breakOff, { reason: 'other', outcome: 'language' })
  expect(desk.screen('wrap-up').proposed).toBe('2.332')
  expect(desk.screen('wrap-up').confidentiality).not.toBe('')
  read()
  const places = desk
    .journal()
    .filter(({ type }) => type.endsWith('Read'))
    .map(({ type, payload }) => [type, payload.phase, payload.item].join(' '))
  expect(places).toEqual(
    [
      ['dialling', null],
      ['interviewing', 'I0'],
      ['wrapping-up', null],
    ].flatMap(([phase, item]) =>
      ['NumberSourceRead', 'ConfidentialityRead', 'CallBackRead'].map((type) =>
        [type, phase, item].join(' '),
      ),
    ),
  )
})

test('a time that somebody else tells says so when the case comes', async () => {
  on.end()
  on = await bench({ leases: [lease(1)] })
  await desk.dialling()
  const at = new Date(on.clock.now + 3_600_000).toISOString()
  desk.does(appointment, { at, kind: 'hard', phone: 'mobile', note: null })
  desk.does(close, { choice: 'open:appointment' })
  on.clock.now += 3_600_000
  desk.does(nextCase, {})
  expect(desk.screen('case').reason).toMatchObject({ type: 'appointment', saidByOther: true })
})

test.each([
  ['device-confirmed-message', 'open:device-confirmed-message'],
  ['answering-machine', 'open:answering-machine'],
  ['unavailable', 'open:unavailable'],
  ['deceased', '2.31'],
  ['fax', 'open:fax'],
  ['call-blocked', 'open:call-blocked'],
])('what was heard in two levels: %s', async (outcome, proposed) => {
  await desk.dialling()
  desk.does(notReached, { outcome })
  expect(desk.screen('wrap-up').proposed).toBe(proposed)
})

test.each(['reached', 'appointment', 'interview-complete', 'refused-hard', 'nonsense'])(
  'nobody hears %s',
  async (outcome) => {
    await desk.dialling()
    expect(desk.tried(notReached, { outcome }).type).toBe('not-now')
  },
)

function compareFaults() {
  return on.store.write((writer) => compareProjections(writer))
}
