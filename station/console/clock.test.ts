import { afterEach, beforeEach, expect, test } from 'vitest'
import { secondsBetween } from '#core/cases/moment.ts'
import type { StationView } from '#core/contract/station-view.ts'
import { allEntries } from '../journal/read.ts'
import { compareProjections } from '../journal/rebuild.ts'
import { type Bench, bench, pins } from '../testing/bench.ts'
import type { Action } from './action.ts'
import { answer } from './actions/answer.ts'
import { close } from './actions/close.ts'
import { dial } from './actions/dial.ts'
import { nextCase } from './actions/next-case.ts'
import { notReached } from './actions/not-reached.ts'
import { reached } from './actions/reached.ts'

let on: Bench
beforeEach(async () => {
  on = await bench()
})
afterEach(() => on.end())

const day = 86_400_000
const does = <Input>(action: Action<Input>, input: Input): StationView => {
  const shown = on.console.does(action, null, input)
  if (shown.type !== 'shows') throw new Error(JSON.stringify(shown))
  return shown.view
}
const signIn = () => on.console.signIn({ number: '3108', pin: pins['3108'], pledge: true })
const passes = (ms: number) => {
  on.clock.now += ms
  on.clock.mono += ms
}
const asked = () => {
  const { screen } = on.console.view()
  return screen.name === 'interview' ? screen : null
}

test.each([
  ['back by two days', -2 * day],
  ['ahead by three days', 3 * day],
])('a clock that is set %s in a call moves no question, no duration and no order', async (_, leap) => {
  await signIn()
  does(nextCase, {})
  does(dial, { phone: 'mobile' })
  passes(10_000)
  does(reached, {})
  passes(30_000)
  on.clock.now += leap
  const before = asked()
  expect(before?.talking).toBe(30)
  for (let n = 0; n < 3; n += 1) {
    passes(5000)
    does(answer, { item: asked()?.prompt.item ?? '', answer: { kind: 'continue' } })
    if (asked()?.prompt.kind !== 'statement') break
  }
  const shown = asked()?.prompt.item
  const entries = [...allEntries(on.store.reader)]
  expect(entries.map(({ mono }) => mono)).toEqual(entries.map(({ mono }) => mono).toSorted((a, b) => a - b))
  const moments = entries.map((entry) => ({ at: Date.parse(entry.at), mono: entry.mono, run: 1 }))
  for (const [n, moment] of moments.slice(1).entries()) {
    const gone = secondsBetween(moments[n] ?? moment, moment)
    expect(gone).toBeGreaterThanOrEqual(0)
    expect(gone).toBeLessThan(60)
  }
  on.restart()
  await signIn()
  expect(asked()).toMatchObject({ resumed: true, prompt: { item: shown } })
  expect(asked()?.talking).toBeGreaterThanOrEqual(0)
  expect(on.store.write(compareProjections)).toEqual([])
})

test('what is due comes once, after a clock that was wrong between two days was put right', async () => {
  await signIn()
  const first = does(nextCase, {}).screen
  does(dial, { phone: 'mobile' })
  does(notReached, { outcome: 'busy' })
  does(close, { choice: 'open:busy' })
  // Switched off, and on again with a clock of last year: nobody is called before what was said.
  on.clock.now -= 300 * day
  on.restart()
  await signIn()
  const other = does(nextCase, {}).screen
  if (first.name !== 'case' || other.name !== 'case') throw new Error(other.name)
  expect(other.case.id).not.toBe(first.case.id)
  does(dial, { phone: 'mobile' })
  does(notReached, { outcome: 'busy' })
  does(close, { choice: 'open:busy' })
  expect(does(nextCase, {}).screen).toMatchObject({ name: 'available', none: { why: 'waiting' } })
  // Put right, an hour later: both come, one after the other, each once.
  on.clock.now += 300 * day
  passes(3_600_000)
  on.restart()
  await signIn()
  const again: string[] = []
  for (let n = 0; n < 2; n += 1) {
    const { screen } = does(nextCase, {})
    if (screen.name !== 'case') throw new Error(JSON.stringify(screen))
    again.push(screen.case.id)
    does(dial, { phone: 'mobile' })
    does(notReached, { outcome: 'busy' })
    does(close, { choice: 'open:busy' })
  }
  expect(again.toSorted()).toEqual([first.case.id, other.case.id].toSorted())
  expect(does(nextCase, {}).screen).toMatchObject({ name: 'available' })
})
