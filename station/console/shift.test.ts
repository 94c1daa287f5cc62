import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { BreakKind } from '#core/cases/break-kind.ts'
import type { Screen } from '#core/contract/station-view.ts'
import { entriesAfter } from '../journal/read.ts'
import { applyDown } from '../sync/apply-down.ts'
import { type Bench, bench, pins } from '../testing/bench.ts'
import type { Action } from './action.ts'
import { dial } from './actions/dial.ts'
import { nextCase } from './actions/next-case.ts'
import { pledge } from './actions/pledge.ts'
import { reached } from './actions/reached.ts'
import { signOut } from './actions/sign-out.ts'
import { beginBreak, endBreak } from './actions/take-break.ts'
import type { Shown } from './console.ts'

let on: Bench
beforeEach(async () => {
  on = await bench()
})
afterEach(() => on.end())

function screen<N extends Screen['name']>(name: N): Screen & { name: N } {
  const { screen } = on.console.view()
  if (screen.name !== name) throw new Error(`the screen is ${screen.name}, not ${name}`)
  return screen as Screen & { name: N }
}
const tried = <I>(action: Action<I>, input: I): Shown =>
  on.console.does(action, on.console.view().revision, input)
function does<I>(action: Action<I>, input: I): void {
  expect(tried(action, input).type).toBe('shows')
}
const signIn = (number: keyof typeof pins = '3108', pledge = false) =>
  on.console.signIn({ number, pin: pins[number], pledge })
const minutesPass = (minutes: number): void => {
  on.clock.now += minutes * 60_000
  on.clock.mono += minutes * 60_000
}
const hoursPass = (hours: number): void => minutesPass(hours * 60)
const types = () => entriesAfter(on.store.reader, 0, 1000).map(({ type }) => type)
const rest = (kind: BreakKind = 'lunch') => does(beginBreak, { kind })

describe('the pledge', () => {
  test('is made once a day, before the first case, and journalled', async () => {
    await signIn()
    expect(screen('pledge').promises.length).toBeGreaterThan(0)
    expect(tried(nextCase, {}).type).toBe('not-now')
    does(pledge, {})
    expect(screen('available').today.pledgedAt).toBe('2026-10-07T05:00:00.000Z')
    minutesPass(30)
    does(signOut, {})
    await signIn()
    expect(screen('available').today.pledgedAt).toBe('2026-10-07T05:00:00.000Z')
    expect(types().filter((type) => type === 'PledgeMade')).toHaveLength(1)
  })

  test('is each interviewer’s own', async () => {
    await signIn('3108', true)
    does(signOut, {})
    await signIn('4209')
    expect(screen('pledge').name).toBe('pledge')
  })

  test('is due again when the day changes in the study’s time zone', async () => {
    await signIn('3108', true)
    does(signOut, {})
    // 14:00 to 23:59 in Seoul, which is the same day; then past its midnight.
    minutesPass(9 * 60 + 59)
    await signIn()
    expect(screen('available').name).toBe('available')
    does(signOut, {})
    minutesPass(2)
    await signIn()
    expect(screen('pledge').name).toBe('pledge')
  })

  test('who does not make it may leave, and owes it still', async () => {
    await signIn()
    does(signOut, {})
    expect(screen('sign-in').name).toBe('sign-in')
    await signIn()
    expect(screen('pledge').name).toBe('pledge')
  })

  test('comes before the call that a stop of the station had interrupted the day before', async () => {
    await signIn('3108', true)
    does(nextCase, {})
    does(dial, { phone: 'mobile' })
    on.restart()
    hoursPass(20)
    await signIn()
    expect(screen('pledge').name).toBe('pledge')
    does(pledge, {})
    expect(screen('case').phase).toBe('dialling')
  })
})

describe('a break', () => {
  test('takes no case, stands in the journal, and is no time at work', async () => {
    await signIn('3108', true)
    hoursPass(2)
    rest('lunch')
    expect(tried(nextCase, {}).type).toBe('not-now')
    minutesPass(45)
    expect(screen('break')).toMatchObject({ kind: 'lunch', elapsed: 45 * 60 })
    expect(screen('break').today).toMatchObject({ worked: 120, onBreak: 45 })
    does(endBreak, {})
    minutesPass(15)
    expect(screen('available').today).toMatchObject({ worked: 135, onBreak: 45 })
    expect(types().slice(-2)).toEqual(['BreakBegun', 'BreakEnded'])
  })

  test('is measured by the monotonic clock, whatever the wall clock does', async () => {
    await signIn('3108', true)
    rest()
    on.clock.mono += 10 * 60_000
    on.clock.now -= 3 * 60_000
    expect(screen('break').elapsed).toBe(600)
  })

  test('goes on after the station was stopped in it; the time it was off is no time at all', async () => {
    await signIn('3108', true)
    hoursPass(1)
    rest('short')
    minutesPass(5)
    on.restart()
    on.clock.now += 10 * 60_000
    await signIn()
    minutesPass(5)
    expect(screen('break')).toMatchObject({ kind: 'short', elapsed: 20 * 60 })
    does(endBreak, {})
    expect(screen('available').today.worked).toBe(60)
  })

  test('ends with the sign-out, and is not there the next time', async () => {
    await signIn('3108', true)
    rest()
    minutesPass(10)
    does(signOut, {})
    expect(types().slice(-2)).toEqual(['BreakEnded', 'SignedOut'])
    hoursPass(1)
    await signIn()
    expect(screen('available').today).toMatchObject({ worked: 0, onBreak: 10 })
  })

  test('of one interviewer is nothing of the next', async () => {
    await signIn('3108', true)
    rest()
    on.restart()
    await signIn('4209', true)
    expect(screen('available').today).toMatchObject({ worked: 0, onBreak: 0 })
  })
})

describe('the language', () => {
  test('that somebody switched to goes with them; the station greets the next one in its own', async () => {
    await signIn('3108', true)
    on.console.setLanguage('en')
    does(signOut, {})
    expect(on.console.view().language).toBe('ko')
    on.console.setLanguage('en')
    on.restart()
    expect(on.console.view().language).toBe('en')
  })

  test('of an interview is that of the screen when the station was stopped in it', async () => {
    await signIn('3108', true)
    does(nextCase, {})
    does(dial, { phone: 'mobile' })
    does(reached, {})
    on.console.setLanguage('en')
    on.restart()
    expect(on.console.view().language).toBe('ko')
    await signIn()
    expect(on.console.view().language).toBe('en')
  })
})

describe('a number that was tried ten times', () => {
  const wrong = (number = '3108') => on.console.signIn({ number, pin: '000000', pledge: false })
  async function lockOut(): Promise<void> {
    for (let tries = 0; tries < 10; tries++) {
      await wrong()
      minutesPass(5)
    }
  }

  test('is locked, also after a restart and for the right PIN; others are not', async () => {
    await lockOut()
    expect(types().at(-1)).toBe('SignInLocked')
    on.restart()
    minutesPass(5)
    expect(await signIn()).toMatchObject({ type: 'wrong-pin', locked: true, left: 0 })
    expect(await signIn('4209', true)).toMatchObject({ type: 'shows' })
    does(signOut, {})
    expect(await signIn()).toMatchObject({ type: 'wrong-pin', locked: true })
  })

  test('says how many tries are left, also after somebody else was let in', async () => {
    await wrong()
    await wrong()
    await signIn('4209', true)
    does(signOut, {})
    expect(await wrong()).toMatchObject({ left: 7, locked: false })
  })

  test('is unlocked by a new PIN from the centre', async () => {
    await lockOut()
    const { pin } = on.store.reader.row<{ pin: string }>(
      "SELECT pin FROM interviewer WHERE number = '4209'",
    ) ?? { pin: '' }
    on.store.write((writer) =>
      applyDown(
        writer,
        {
          cursor: 'c2',
          leases: [],
          released: [],
          scripts: [],
          interviewers: [{ number: '3108', name: '정다온', pin, active: true }],
          targets: [],
          study: null,
        },
        { station: 'st-1', now: on.clock.now },
      ),
    )
    on.restart()
    minutesPass(5)
    const shown = await on.console.signIn({ number: '3108', pin: pins['4209'], pledge: true })
    expect(shown.type).toBe('shows')
  })
})
