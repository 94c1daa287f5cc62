import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ReplayScreen } from '#core/contract/replay.ts'
import { allEntries } from '../journal/read.ts'
import { applyDown } from '../sync/apply-down.ts'
import { type AtWork, atWork } from '../testing/at-work.ts'
import { type Bench, bench } from '../testing/bench.ts'
import { back, backToInterview } from './actions/back.ts'
import { close } from './actions/close.ts'
import { dial } from './actions/dial.ts'
import { nextCase } from './actions/next-case.ts'
import { leaveReplay, replay, replayStep } from './actions/replay.ts'
import { signOut } from './actions/sign-out.ts'
import { suspend } from './actions/suspend.ts'

let on: Bench
let at: AtWork
beforeEach(async () => {
  on = await bench()
  at = atWork(on)
})
afterEach(() => on.end())

async function interviewed(): Promise<void> {
  await at.signsIn()
  at.calls()
  at.answersOn()
  at.does(close, { choice: at.screen('wrap-up').proposed })
}

/** Every step of the replay that is open, from the first. */
function steps(): ReplayScreen['shown'][] {
  const seen = [at.screen('replay').shown]
  while (at.screen('replay').step < at.screen('replay').steps - 1) {
    at.does(replayStep, { by: 1 })
    seen.push(at.screen('replay').shown)
  }
  return seen
}
const askedIn = (shown: ReplayScreen['shown'][]) =>
  shown.map((one) => (one.type === 'asked' ? `${one.prompt.item} ${one.prompt.step ?? ''}`.trim() : '—'))

describe('replay of an interview of one’s own', () => {
  test('shows what was asked in its order with what was answered, and writes nothing', async () => {
    await interviewed()
    const before = [...allEntries(on.store.reader)]
    at.does(replay, { case: 'case-1' })
    const seen = steps()
    expect(askedIn(seen).slice(0, 4)).toEqual(['I0', 'S1', 'R1 direction', 'R1 intensity'])
    expect(seen[1]).toMatchObject({ type: 'asked', given: { codes: [1] }, took: 1 })
    expect(seen[3]).toMatchObject({ given: { codes: [2] } })
    at.does(replayStep, { by: -1 })
    expect(at.screen('replay').step).toBe(at.screen('replay').steps - 2)
    at.does(leaveReplay, {})
    expect([...allEntries(on.store.reader)]).toEqual(before)
    at.screen('available')
  })

  test('a sensitive section is one step: neither its answers nor its questions, nor how many', async () => {
    await interviewed()
    const sensitive = [...allEntries(on.store.reader)].filter(
      ({ type, payload }) => type === 'ResponseGiven' && /^[NX]\d/.test(String(payload.item)),
    )
    expect(sensitive.length).toBeGreaterThan(1)
    at.does(replay, { case: 'case-1' })
    const seen = askedIn(steps())
    expect(seen.filter((one) => one === '—')).toHaveLength(1)
    expect(seen.filter((one) => /^[NX]\d/.test(one))).toEqual([])
    // The interview goes on behind it.
    expect(seen.indexOf('—')).toBeLessThan(seen.length - 1)
  })

  test('nothing of who it was is in it', async () => {
    await interviewed()
    at.does(replay, { case: 'case-1' })
    const told = JSON.stringify([at.view(), ...steps()])
    expect(told).not.toMatch(/김가람|010-0000|02-000-0001/)
  })

  test('is not of what somebody else answered who took the call over', async () => {
    await at.signsIn()
    at.calls()
    at.answersOn('C1')
    at.does(suspend, {})
    on.restart()
    await at.signsIn('4209')
    at.does(backToInterview, {})
    at.answersOn()
    at.does(close, { choice: at.screen('wrap-up').proposed })
    at.does(replay, { case: 'case-1' })
    const theirs = askedIn(steps())
    expect(theirs[0]).toMatch(/^C1/)
    at.does(leaveReplay, {})
    at.does(signOut, {})
    await at.signsIn()
    at.does(replay, { case: 'case-1' })
    expect(askedIn(steps()).filter((item) => theirs.includes(item))).toEqual([])
  })

  test('is gone with who looked at it: the next one has nothing of it to do once more', async () => {
    await interviewed()
    at.does(replay, { case: 'case-1' })
    at.does(signOut, {})
    await at.signsIn('4209')
    expect(on.console.redo(at.view().revision).type).toBe('not-now')
  })

  test('is offered in my day, today and later, also after the case went back', async () => {
    await interviewed()
    on.store.write((writer) =>
      applyDown(
        writer,
        {
          cursor: 'c2',
          leases: [],
          released: ['case-1'],
          scripts: [],
          interviewers: [],
          targets: [],
          study: null,
        },
        { station: 'st-1', now: on.clock.now },
      ),
    )
    const day = () => {
      const found = on.console.myDay(at.view().revision)
      if (found.type !== 'my-day') throw new Error(found.type)
      return found.day
    }
    expect(day().attempts).toMatchObject([{ case: 'case-1', replay: true }])
    at.does(signOut, {})
    on.clock.now += 24 * 3_600_000
    await at.signsIn()
    expect(day().attempts).toEqual([])
    expect(day().earlier).toMatchObject([{ case: 'case-1', number: '10-00001' }])
    at.does(replay, { case: 'case-1' })
    expect(at.screen('replay').number).toBe('10-00001')
  })

  test('is one’s own only', async () => {
    await interviewed()
    at.does(signOut, {})
    await at.signsIn('4209')
    expect(at.tries(replay, { case: 'case-1' }).type).toBe('not-now')
    expect(at.tries(replay, { case: 'no-such-case' }).type).toBe('not-now')
  })

  test('a call without an answer has none; in a call there is none', async () => {
    await at.signsIn()
    at.does(nextCase, {})
    at.does(dial, { phone: 'mobile' })
    expect(at.tries(replay, { case: 'case-1' }).type).toBe('not-now')
  })

  test('an answer that was gone back to is shown again as it was changed', async () => {
    await at.signsIn()
    at.calls()
    at.keys('I0', { kind: 'continue' })
    at.keys('S1', { kind: 'code', code: 1 })
    at.does(back, {})
    at.keys('S1', { kind: 'code', code: 2 })
    at.does(close, { choice: at.screen('wrap-up').proposed })
    at.does(replay, { case: 'case-1' })
    expect(steps()).toMatchObject([
      { prompt: { item: 'I0' } },
      { prompt: { item: 'S1' }, given: { codes: [1] }, again: false },
      { prompt: { item: 'S1' }, given: { codes: [2] }, again: true },
    ])
  })

  test('leaving the station leaves the replay', async () => {
    await interviewed()
    at.does(replay, { case: 'case-1' })
    at.does(signOut, {})
    expect(at.view().screen.name).toBe('sign-in')
    await at.signsIn('4209')
    at.screen('available')
  })
})
