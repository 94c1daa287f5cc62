import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importRoster } from '../roster/import.ts'
import { caseRows, conflictRows } from '../supervisor/case-rows.ts'
import { progressOf } from '../supervisor/progress.ts'
import { type TestCentre, testCentre, testRoster } from '../testing/centre.ts'
import { noAnswer, refusal, testStation } from '../testing/station.ts'

let centre: TestCentre
beforeAll(async () => {
  centre = await testCentre({ leaseHours: 2 })
  await importRoster(centre, await testRoster(12))
}, 60_000)
afterAll(() => centre.close())

const ids = (down: { leases: { case: string }[] }) => down.leases.map((lease) => lease.case)
const first = (down: { leases: { case: string }[] }) => {
  const [id] = ids(down)
  if (id === undefined) throw new Error('no case was leased')
  return id
}

describe('leases', { timeout: 30_000 }, () => {
  it('hand a case to one station, with all that a call needs, and put the look on record', async () => {
    const a = await testStation(centre)
    const b = await testStation(centre)
    const down = await a.pull(2)
    expect(down.leases).toHaveLength(2)
    expect(down.leases[0]).toMatchObject({
      script: 'external-integrity-2013@2013.1',
      respondentKind: '민원인',
      handledOn: '2013-03-02',
      history: [],
      identity: { name: expect.stringMatching(/^시험/), mobile: expect.stringMatching(/^0100000/) },
    })
    expect(Buffer.from(down.leases[0]?.key ?? '', 'base64')).toHaveLength(32)
    expect(down.scripts).toMatchObject([{ script: 'external-integrity-2013@2013.1' }])
    expect(down.targets.length).toBeGreaterThan(0)
    expect(down.study?.leaseHours).toBe(2)
    expect(down.totals).toEqual({ done: 0, of: 2 * centre.settings.defaultTarget })
    expect(ids(await b.pull(3)).filter((id) => ids(down).includes(id))).toEqual([])
    const looks = await centre.db
      .selectFrom('identity_look')
      .selectAll()
      .where('who', '=', a.station)
      .execute()
    expect(looks.map((look) => look.case_id).sort()).toEqual(ids(down).sort())
    await a.write(...ids(down).flatMap((id) => refusal(id, 1))).sync()
  })

  it('hand over again what was lost on its way, and nothing else twice', async () => {
    const a = await testStation(centre)
    const lost = await a.pull(2)
    expect(ids(await a.pull(2)).sort()).toEqual(ids(lost).sort())
    const again = await a.pull(2, ids(lost), lost.cursor)
    expect(again).toMatchObject({ leases: [], released: [], scripts: [], interviewers: [], study: null })
    await a.write(...ids(lost).flatMap((id) => refusal(id, 1))).sync()
    expect((await a.pull(0, ids(lost), lost.cursor)).released.sort()).toEqual(ids(lost).sort())
  })

  it('end with a disposition for good, and with a case left open until its time has come', async () => {
    const a = await testStation(centre)
    const b = await testStation(centre)
    const id = first(await a.pull(1))
    await a.write(...noAnswer(id, 1, '2013-07-01T03:00:00.000Z')).sync()
    expect(ids(await b.pull(50))).not.toContain(id)
    centre.clock.set('2013-07-01T03:00:01.000Z')
    const down = await a.pull(1)
    expect(first(down)).toBe(id)
    expect(down.leases[0]?.history.map((entry) => entry.type)).toEqual([
      'CaseOpened',
      'CallDialled',
      'CallEnded',
      'CaseLeftOpen',
    ])
    await a.write(...refusal(id, 2)).sync()
    const held = await b.pull(50)
    expect(ids(held)).not.toContain(id)
    await b
      .write(
        ...ids(held).map((id) => ({
          type: 'CaseLeftOpen' as const,
          case: id,
          payload: { attempt: 1, outcome: 'not-called' as const, again: '2013-07-01T03:00:01.000Z' },
        })),
      )
      .sync()
  })

  it('run out of a station that is not heard of; one that pulls keeps its cases', async () => {
    const a = await testStation(centre)
    const b = await testStation(centre)
    const held = ids(await a.pull(2))
    centre.clock.set('2013-07-01T04:30:00.000Z')
    expect(ids(await a.pull(2, held))).toEqual([])
    centre.clock.set('2013-07-01T06:00:00.000Z')
    expect(ids(await b.pull(50)).filter((id) => held.includes(id))).toEqual([])
    centre.clock.set('2013-07-01T06:30:01.000Z')
    expect(
      ids(await b.pull(50))
        .filter((id) => held.includes(id))
        .sort(),
    ).toEqual(held.sort())
    expect((await a.pull(0, held)).released.sort()).toEqual(held.sort())
  })

  it('make a conflict of two stations that worked on one case; the first disposition stays', async () => {
    centre.clock.set('2013-07-02T00:00:00.000Z')
    const a = await testStation(centre)
    const b = await testStation(centre)
    centre.clock.set('2013-07-02T09:00:00.000Z')
    const id = first(await a.pull(1))
    centre.clock.set('2013-07-02T12:00:00.000Z')
    expect(ids(await b.pull(50))).toContain(id)
    a.write(...refusal(id, 1, '2.112'))
    await b.write(...refusal(id, 1, '4.70')).sync()
    await a.sync()
    const state = await centre.db
      .selectFrom('case_state')
      .selectAll()
      .where('case_id', '=', id)
      .executeTakeFirstOrThrow()
    expect(state).toMatchObject({ conflict: true, disposition: '4.70', disposed_by: b.station })
    expect(await progressOf(centre)).toMatchObject({ conflicts: 1 })
    const { institution, task } = await centre.db
      .selectFrom('cases')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    expect(await conflictRows(centre.db)).toMatchObject([{ case: id, institution, task, conflict: true }])
    const rows = await caseRows(centre.db, { institution, task, disposition: null })
    expect(rows.filter((row) => row.conflict).map((row) => row.case)).toEqual([id])
    const kept = await centre.db.selectFrom('entry').select('station').where('case_id', '=', id).execute()
    for (const { station } of [a, b]) expect(kept.map((entry) => entry.station)).toContain(station)
    const attempts = await centre.db
      .selectFrom('attempt')
      .select('disposition')
      .where('case_id', '=', id)
      .execute()
    expect(attempts.map((attempt) => attempt.disposition)).toEqual(expect.arrayContaining(['2.112', '4.70']))
  })

  it('prefer tasks that are below their target', async () => {
    const other = await testCentre({ defaultTarget: 1 })
    try {
      await importRoster(other, await testRoster(8))
      const a = await testStation(other)
      const one = (await a.pull(1)).leases[0]
      if (!one) throw new Error('no case')
      await a.write(...refusal(one.case, 1, '1.1')).sync()
      const down = await a.pull(4)
      expect(down.totals).toEqual({ done: 1, of: 2 })
      const next = down.leases.map((lease) => lease.institution.code)
      expect(next).toHaveLength(4)
      expect(next).not.toContain(one.institution.code)
    } finally {
      await other.close()
    }
  })
})
