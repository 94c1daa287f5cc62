import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Entry } from '#core/journal/entry.ts'
import { compareProjections } from '../journal/rebuild.ts'
import { type AtWork, atWork } from '../testing/at-work.ts'
import { type Bench, bench } from '../testing/bench.ts'
import { backToInterview } from './actions/back.ts'
import { close } from './actions/close.ts'
import { dial } from './actions/dial.ts'
import { nextCase } from './actions/next-case.ts'
import { reached } from './actions/reached.ts'
import { signOut } from './actions/sign-out.ts'
import { suspend } from './actions/suspend.ts'

let on: Bench
let she: AtWork
beforeEach(async () => {
  on = await bench()
  she = atWork(on)
  await she.signsIn()
  she.calls()
  she.answersOn('C3')
})
afterEach(() => on.end())
const minutes = (count: number) => {
  on.clock.now += count * 60_000
}

describe('an interview that was suspended', () => {
  test('goes on at once from the wrap-up, on the same question', () => {
    const before = she.screen('interview').prompt
    she.does(suspend, {})
    expect(she.screen('wrap-up')).toMatchObject({ proposed: 'open:suspended', known: { stoppedAt: 'C3' } })
    she.does(backToInterview, {})
    expect(she.screen('interview').prompt).toEqual(before)
    she.answersOn()
    expect(she.screen('wrap-up').proposed).toBe('1.1')
  })

  test('is left open, and another interviewer goes on with its question and answers', async () => {
    const before = she.screen('interview')
    she.does(suspend, {})
    const suspended = she.journal().at(-1) as Entry
    she.does(close, { choice: 'open:suspended' })
    she.does(signOut, {})
    minutes(6)
    on.restart()
    await she.signsIn('4209')
    she.does(nextCase, {})
    expect(she.screen('case')).toMatchObject({
      case: { id: 'case-1' },
      reason: { type: 'resumed', item: 'C3', stopped: { at: suspended.at, by: '정다온' } },
      thisAttempt: 2,
    })
    she.does(dial, { phone: 'mobile' })
    she.does(reached, {})
    const after = she.screen('interview')
    expect([after.prompt, after.earlier]).toEqual([before.prompt, before.earlier])
    she.answersOn()
    she.does(close, { choice: '1.1' })
    expect(she.journal().filter(({ type }) => type === 'InterviewBrokenOff')).toEqual([])
    expect(on.store.write(compareProjections)).toEqual([])
  })

  test('is not handed out again before the centre had time to take it', () => {
    she.does(suspend, {})
    she.does(close, { choice: 'open:suspended' })
    she.does(nextCase, {})
    expect(she.screen('case').case.id).toBe('case-2')
  })

  test('may be taken over at the wrap-up; from then on the call is theirs, also after a restart', async () => {
    she.does(suspend, {})
    on.restart()
    await she.signsIn('4209')
    expect(she.screen('wrap-up').proposed).toBe('open:suspended')
    she.does(backToInterview, {})
    const { prompt } = she.screen('interview')
    on.restart()
    await she.signsIn('4209')
    expect(she.screen('interview').prompt).toEqual(prompt)
    expect(on.store.write(compareProjections)).toEqual([])
  })
})
