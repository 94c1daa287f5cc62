import { afterEach, describe, expect, test } from 'vitest'
import { type AtWork, atWork } from '../testing/at-work.ts'
import { type Bench, bench } from '../testing/bench.ts'
import { lease } from '../testing/fake-centre.ts'
import { appointment } from './actions/appointment.ts'
import { close } from './actions/close.ts'
import { dial } from './actions/dial.ts'
import { nextCase } from './actions/next-case.ts'
import { notReached } from './actions/not-reached.ts'
import { refuse } from './actions/refuse.ts'
import { signOut } from './actions/sign-out.ts'
import { suspend } from './actions/suspend.ts'

let on: Bench
let she: AtWork
afterEach(() => on.end())
const begin = async () => {
  on = await bench({ leases: [lease(1)] })
  she = atWork(on)
  await she.signsIn()
}
const hours = (count: number) => {
  on.clock.now += count * 3_600_000
}
const called = (outcome: string) => {
  she.does(nextCase, {})
  she.does(dial, { phone: 'mobile' })
  she.does(notReached, { outcome })
  she.does(close, { choice: `open:${outcome}` })
}
const shown = () => she.screen('case')

describe('what a call is closed as', () => {
  test('is what its attempt is called from then on; its first end stays the time of it', async () => {
    await begin()
    she.does(nextCase, {})
    she.does(dial, { phone: 'mobile' })
    she.does(notReached, { outcome: 'busy' })
    const ended = she.journal().findLast(({ type }) => type === 'CallEnded')
    on.clock.now += 60_000
    const other = she.screen('wrap-up').other.find(({ code, outcome }) => code === null && outcome !== 'busy')
    she.does(close, { choice: other?.choice ?? '' })
    expect(on.store.reader.row('SELECT outcome, ended_at FROM attempt')).toEqual({
      outcome: other?.outcome,
      ended_at: ended?.at,
    })
  })
})

describe('a station that stopped while it rang', () => {
  test('still says why the case came, and counts the attempt once', async () => {
    await begin()
    called('no-answer')
    hours(5)
    she.does(nextCase, {})
    const { reason } = shown()
    expect(reason).toMatchObject({ type: 'callback', after: 'no-answer' })
    she.does(dial, { phone: 'mobile' })
    on.restart()
    await she.signsIn()
    expect(shown()).toMatchObject({ reason, thisAttempt: 2, attempts: [{ attempt: 1 }] })
    on.restart()
    await she.signsIn('4209')
    she.does(nextCase, {})
    expect(shown()).toMatchObject({ reason: { type: 'callback', after: 'technical' }, thisAttempt: 3 })
    expect(shown().attempts.map(({ outcome }) => outcome)).toEqual(['no-answer', 'technical'])
  })

  test('still has the appointment that is to be kept', async () => {
    await begin()
    const at = '2026-10-08T05:00:00.000Z'
    she.calls()
    she.does(appointment, { at, kind: 'hard', phone: 'mobile', note: '두 시' })
    she.does(close, { choice: 'open:appointment' })
    on.clock.now = Date.parse(at)
    she.does(nextCase, {})
    const before = shown()
    expect(before.reason).toEqual({ type: 'appointment', kind: 'hard', at, by: '정다온' })
    on.restart()
    await she.signsIn()
    expect([shown().reason, shown().appointmentNote]).toEqual([before.reason, before.appointmentNote])
  })
})

test('an interview that was begun goes on, whatever brings the case again', async () => {
  await begin()
  she.calls()
  she.answersOn('C3')
  she.does(suspend, {})
  she.does(close, { choice: 'open:suspended' })
  hours(1)
  called('no-answer')
  hours(24)
  she.does(nextCase, {})
  expect(shown().reason).toMatchObject({ type: 'callback', after: 'no-answer', goesOnFrom: 'C3' })
})

describe('somebody who refused softly', () => {
  test('stays a converter’s, whatever came of a call that met nobody', async () => {
    await begin()
    const converts = (yes: boolean) =>
      on.store.write((writer) =>
        writer.run("UPDATE interviewer SET converter = ? WHERE number = '3108'", +yes),
      )
    const isGiven = () => {
      she.tries(nextCase, {})
      return she.view().screen.name === 'case'
    }
    she.does(nextCase, {})
    she.does(dial, { phone: 'mobile' })
    she.does(refuse, { who: 'person', reason: 'no-time', hardness: 'soft' })
    she.does(close, { choice: 'open:refused-soft' })
    hours(7 * 24)
    expect(isGiven()).toBe(false)
    converts(true)
    expect(isGiven()).toBe(true)
    // Looked at, and not called.
    she.does(signOut, {})
    converts(false)
    await she.signsIn()
    expect(isGiven()).toBe(false)
    converts(true)
    called('no-answer')
    hours(24)
    converts(false)
    expect(isGiven()).toBe(false)
  })
})

test('busy twice in a row counts as no answer, also with a look at the case in between', async () => {
  await begin()
  called('busy')
  hours(1)
  she.does(nextCase, {})
  she.does(signOut, {})
  await she.signsIn()
  she.does(nextCase, {})
  she.does(dial, { phone: 'mobile' })
  she.does(notReached, { outcome: 'busy' })
  const [first] = she.screen('wrap-up').fitting
  expect(first?.again?.rule).toBe('no-answer')
})
