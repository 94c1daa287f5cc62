import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { examineCentre } from '../doctor/examine.ts'
import { exportRows } from '../export/rows.ts'
import { importRoster } from '../roster/import.ts'
import { type TestCentre, testCentre, testRoster } from '../testing/centre.ts'
import { noAnswer, refusal, type TestStation, testStation } from '../testing/station.ts'
import { destroyRows } from './destroy.ts'

let centre: TestCentre
let station: TestStation
beforeAll(async () => {
  centre = await testCentre()
  await importRoster(centre, await testRoster(30))
  station = await testStation(centre)
  const { leases } = await station.pull(5)
  const [first, second] = leases.map((lease) => lease.case)
  station.write(...refusal(first ?? '', 1), ...noAnswer(second ?? '', 1, null))
  await station.sync()
}, 120_000)
afterAll(() => centre.close())

const exported = async () => {
  const rows = []
  for await (const chunk of exportRows(centre)) rows.push(...chunk)
  return rows
}

describe('at the end of a study', { timeout: 60_000 }, () => {
  it('a station that says that it is over gives its cases back, for others to call', async () => {
    const [ending, going] = [await testStation(centre, '2번 자리'), await testStation(centre, '3번 자리')]
    const held = (await ending.pull(20)).leases.length
    expect(held).toBeGreaterThan(10)
    const first = (await going.pull(100)).leases.length
    expect((await ending.end()).leases).toEqual([])
    expect((await going.pull(100)).leases.length - first).toBe(held)
  })

  it('who the cases were goes from every table; what happened stays, and its chain verifies', async () => {
    const { db } = centre
    const before = await exported()
    const lookups = await db.selectFrom('cases').select('row_identity').execute()
    const destroyed = await destroyRows(centre)
    expect(destroyed).toMatchObject({ cases: 30, stations: ['1번 자리', '3번 자리'] })

    expect(await db.selectFrom('identity').selectAll().execute()).toEqual([])
    const left = await db.selectFrom('cases').select(['id', 'row_identity']).execute()
    expect(left.filter((row) => lookups.some((old) => old.row_identity === row.row_identity))).toEqual([])
    expect(await exported()).toEqual(before)
    expect(await examineCentre(centre)).toMatchObject({ faults: [], projectionsCompared: true })
  })

  it('nobody is handed out any more: a station gives back what it holds and is told', async () => {
    const down = await station.pull(20, ['any-case'])
    expect(down).toMatchObject({ leases: [], released: ['any-case'], identityDestroyed: expect.any(String) })
  })

  it('done again it changes nothing of what was recorded, and no roster is taken in', async () => {
    const first = await destroyRows(centre)
    centre.clock.set('2014-01-01T00:00:00.000Z')
    expect(await destroyRows(centre)).toEqual({ ...first, stations: [] })
    expect(await importRoster(centre, await testRoster(31))).toMatchObject({ type: 'identity-destroyed' })
  })
})
