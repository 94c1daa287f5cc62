import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Draft } from '#core/journal/entry.ts'
import { addInterviewer, renewPin } from '../interviewers/interviewers.ts'
import { type TestCentre, testCentre } from '../testing/centre.ts'
import { testStation } from '../testing/station.ts'
import { progressOf } from './progress.ts'

let centre: TestCentre
beforeAll(async () => {
  centre = await testCentre()
  await addInterviewer(centre, { number: '3108', name: '정다온' })
  await addInterviewer(centre, { number: '4209', name: '윤새봄' })
}, 60_000)
afterAll(() => centre.close())

const lock = (interviewer: string): Draft => ({ type: 'SignInLocked', case: null, payload: { interviewer } })
const locked = async () =>
  (await progressOf(centre)).locked?.map(({ number, name, station, at }) => [number, name, station, at])

it('a number is told as locked, where and since when, until it has a new PIN', async () => {
  const [a, b] = [await testStation(centre, '17번 자리'), await testStation(centre, '18번 자리')]
  expect(await locked()).toEqual([])
  await a.write(lock('3108')).sync()
  centre.clock.set('2013-07-01T02:00:00.000Z')
  await b.write(lock('4209'), lock('nobody')).sync()
  const theirs = ['4209', '윤새봄', '18번 자리', '2013-07-01T02:00:00.000Z']
  const hers = ['3108', '정다온', '17번 자리', '2013-07-01T01:00:00.000Z']
  expect(await locked()).toEqual([theirs, hers])

  await renewPin(centre, '3108')
  expect(await locked()).toEqual([theirs])
  // Locked once more, with the new one: once at each station, at its last time.
  centre.clock.set('2013-07-01T03:00:00.000Z')
  await a.write(lock('3108')).sync()
  centre.clock.set('2013-07-01T04:00:00.000Z')
  await a.write(lock('3108')).sync()
  expect(await locked()).toEqual([['3108', '정다온', '17번 자리', '2013-07-01T04:00:00.000Z'], theirs])
}, 60_000)
