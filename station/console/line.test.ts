import { afterEach, expect, test } from 'vitest'
import { atDesk } from '../testing/at-desk.ts'
import { type Bench, bench } from '../testing/bench.ts'
import { fakeDialler } from '../testing/fake-dialler.ts'
import { notReached } from './actions/not-reached.ts'
import { reached } from './actions/reached.ts'

let on: Bench
afterEach(() => on.end())
const desk = atDesk(() => on)

test('by hand when the study says nothing: the number is shown and nothing opens', async () => {
  on = await bench()
  await desk.dialling()
  expect(desk.screen('case').handOver).toEqual({ type: 'by-hand' })
})

test('a link for the page, which the journal does not know', async () => {
  on = await bench({ study: { dialler: { type: 'tel' } } })
  await desk.dialling()
  expect(desk.screen('case').handOver).toEqual({ type: 'link', address: 'tel:+821000000001' })
  expect(JSON.stringify(desk.journal())).not.toContain('0000001"')
  // After a restart nobody knows whether it rings still: the number is there to be dialled.
  on.restart()
  await desk.signIn()
  expect(desk.screen('case').handOver).toBeUndefined()
})

test('a dialler of its own is told to dial and to hang up, and its times are the call’s', async () => {
  const dialler = fakeDialler()
  on = await bench({ dialler })
  await desk.dialling()
  expect(dialler.dialling).toBe('010-0000-0001')
  const { revision } = desk.view()
  dialler.hears('ringing')
  expect(desk.screen('case')).toMatchObject({ phase: 'dialling', line: 'ringing' })
  on.clock.mono += 4000
  dialler.hears('answered')
  expect(desk.screen('case')).toMatchObject({ phase: 'dialling', line: 'answered' })
  on.clock.mono += 3000
  // A key that was pressed before the line answered still counts.
  expect(on.console.does(reached, revision, {}).type).toBe('shows')
  on.clock.mono += 20_000
  dialler.hears('ended')
  expect(desk.screen('interview').prompt.item).toBe('I0')
  expect(desk.journal().filter(({ type }) => type === 'LineTold')).toHaveLength(3)
})

test('ends with the attempt', async () => {
  const dialler = fakeDialler()
  on = await bench({ dialler })
  await desk.dialling()
  desk.does(notReached, { outcome: 'no-answer' })
  expect(dialler.dialling).toBeNull()
})

test('that it rang and fell is told after a restart too, and what it came to is keyed', async () => {
  const dialler = fakeDialler()
  on = await bench({ dialler })
  await desk.dialling()
  dialler.hears('ringing')
  dialler.hears('ended')
  on.restart()
  await desk.signIn()
  expect(desk.screen('case').line).toBe('ended')
  desk.does(notReached, { outcome: 'busy' })
  expect(desk.screen('wrap-up').proposed).toBe('open:busy')
})
