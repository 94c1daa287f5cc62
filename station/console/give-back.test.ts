import { afterEach, beforeEach, expect, test } from 'vitest'
import { type AtWork, atWork } from '../testing/at-work.ts'
import { type Bench, bench } from '../testing/bench.ts'
import { appointment } from './actions/appointment.ts'
import { close } from './actions/close.ts'
import { nextCase } from './actions/next-case.ts'
import { signOut } from './actions/sign-out.ts'

let on: Bench
let at: AtWork
const agreed = '2026-10-07T06:00:00.000Z'
/** A hard appointment an hour from now, at the end of a call. */
beforeEach(async () => {
  on = await bench()
  at = atWork(on)
  await at.signsIn()
  at.calls()
  at.does(appointment, { at: agreed, kind: 'hard', phone: 'mobile', note: null })
  at.does(close, { choice: at.screen('wrap-up').proposed })
})
afterEach(() => on.end())

test('an appointment that has come and that nobody is free for is given back, and not called here', async () => {
  at.does(signOut, {})
  expect(on.console.givesBack()).toEqual([])
  on.clock.now = Date.parse(agreed) + 1000
  expect(on.console.givesBack()).toEqual(['case-1'])
  await at.signsIn()
  at.does(nextCase, {})
  expect(at.screen('case').case.id).toBe('case-2')
})

test('one that is being kept is nobody else’s', () => {
  on.clock.now = Date.parse(agreed) + 1000
  at.does(nextCase, {})
  expect(at.screen('case')).toMatchObject({ case: { id: 'case-1' }, reason: { type: 'appointment' } })
  expect(on.console.givesBack()).toEqual([])
})
