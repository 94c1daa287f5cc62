import { afterAll, beforeAll, expect, it } from 'vitest'
import { release } from '../leases/release.ts'
import { importRoster } from '../roster/import.ts'
import { type TestCentre, testCentre, testRoster } from '../testing/centre.ts'
import { type TestStation, testStation } from '../testing/station.ts'
import { handCounts } from './hands.ts'

let centre: TestCentre
let station: TestStation
let cases: string[]
beforeAll(async () => {
  centre = await testCentre()
  await importRoster(centre, await testRoster(6))
  station = await testStation(centre)
  cases = (await station.pull(2)).leases.map((lease) => lease.case)
}, 60_000)
afterAll(() => centre.close())

const hands = () => handCounts(centre.db, centre.settings, centre.clock.now())

it('a refusal that nobody may ask again is a supervisor’s, until somebody may', async () => {
  const [id = ''] = cases
  const left = { attempt: 1, outcome: 'refused-soft' as const }
  await station
    .write(
      { type: 'CallDialled', case: id, payload: { attempt: 1, phone: 'mobile' } },
      { type: 'CallEnded', case: id, payload: left },
      { type: 'CaseLeftOpen', case: id, payload: { ...left, again: '2013-07-01T02:00:00.000Z' } },
    )
    .sync()
  expect(await hands()).toMatchObject({ 'no-converter': 0 })
  centre.clock.set('2013-07-01T02:00:00.000Z')
  expect(await hands()).toMatchObject({ 'no-converter': 1 })
  const change = (part: { active?: boolean; converter?: boolean }) =>
    centre.db.updateTable('interviewer').set(part).execute()
  await centre.db
    .insertInto('interviewer')
    .values({ number: '3108', name: '정다온', pin_hash: '', converter: true })
    .execute()
  expect(await hands()).toMatchObject({ 'no-converter': 0 })
  await change({ active: false })
  expect(await hands()).toMatchObject({ 'no-converter': 1 })
})

it('a case that is open at a station is not sent out to another', async () => {
  const [, id = ''] = cases
  const released = () => centre.db.selectFrom('release').select('case_id').execute()
  const dialled = { type: 'CallDialled', case: id, payload: { attempt: 1, phone: 'mobile' } } as const
  await station
    .write({ type: 'CaseOpened', case: id, payload: { interviewer: '3108', reason: 'fresh' } }, dialled)
    .sync()
  await release(centre, id)
  expect(await released()).toEqual([])
  const left = { attempt: 1, outcome: 'no-answer', again: null } as const
  await station.write({ type: 'CaseLeftOpen', case: id, payload: left }).sync()
  await release(centre, id)
  expect(await released()).toEqual([{ case_id: id }])
})

it('a case that was only looked at is not open for ever', async () => {
  const [, id = ''] = cases
  const days = (count: number) =>
    new Date(Date.parse('2013-07-01T02:00:00Z') + count * 86_400_000).toISOString()
  await station
    .write({ type: 'CaseOpened', case: id, payload: { interviewer: '3108', reason: 'fresh' } })
    .sync()
  centre.clock.set(days(3))
  expect(await hands()).toMatchObject({ 'open-too-long': 1 })
  await station.write({ type: 'CaseClosed', case: id, payload: { interviewer: '3108' } }).sync()
  expect(await hands()).toMatchObject({ 'open-too-long': 0 })
})
