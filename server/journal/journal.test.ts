import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { seal } from '#core/journal/chain.ts'
import type { Entry } from '#core/journal/entry.ts'
import { importRoster } from '../roster/import.ts'
import { type TestCentre, testCentre, testRoster } from '../testing/centre.ts'
import { noAnswer, refusal, signed, type TestStation, testStation } from '../testing/station.ts'
import { judgeWaiting } from './judge.ts'
import { rebuild } from './rebuild.ts'
import { receiveBatch } from './receive.ts'

let centre: TestCentre
let station: TestStation
let cases: string[]
beforeAll(async () => {
  centre = await testCentre()
  await importRoster(centre, await testRoster(60))
}, 60_000)
beforeEach(async () => {
  station = await testStation(centre)
  cases = (await station.pull(4)).leases.map((lease) => lease.case)
})
afterAll(() => centre.close())

const id = (index: number) => {
  const found = cases[index]
  if (found === undefined) throw new Error(`no case ${index}`)
  return found
}
const standing = (case_id: string) =>
  centre.db.selectFrom('case_state').selectAll().where('case_id', '=', case_id).executeTakeFirstOrThrow()
const entries = () =>
  centre.db.selectFrom('entry').selectAll().where('station', '=', station.station).orderBy('seq').execute()
const whys = async () =>
  (await entries()).map(({ judged, why }) => (judged === 'unsound' ? (why as { type: string }).type : judged))

describe('receipt', { timeout: 30_000 }, () => {
  it('stores each entry once, whatever is sent twice or in another order', async () => {
    station.write(...refusal(id(0), 1), ...refusal(id(1), 1))
    expect(await station.push(5, 8)).toEqual({ type: 'resend', from: 1 })
    expect(await station.push(1, 4)).toEqual({ type: 'received', upTo: 4 })
    expect(await station.push(2, 6)).toEqual({ type: 'received', upTo: 6 })
    expect(await station.push(2, 6)).toEqual({ type: 'received', upTo: 6 })
    expect(await station.push()).toEqual({ type: 'received', upTo: 12 })
    const stored = (await entries()).map(({ body }) => JSON.parse(body) as Entry)
    expect(stored).toEqual(station.journal)
  })

  it('refuses a batch that another key signed, or that names another station', async () => {
    const other = await testStation(centre)
    station.write(...refusal(id(0), 1))
    expect(await receiveBatch(centre, station.station, signed(station.journal, other.privateKey))).toEqual({
      type: 'bad-signature',
    })
    expect(await receiveBatch(centre, other.station, signed(station.journal, other.privateKey))).toEqual({
      type: 'malformed',
    })
    expect(await entries()).toEqual([])
  })

  it('keeps both sides of a fork and says where it is', async () => {
    station.write(...noAnswer(id(0), 1, null))
    await station.push()
    const ours = await entries()
    const kept = station.journal.splice(2)
    station.write(...refusal(id(1), 1))
    expect(await station.push(3)).toEqual({ type: 'forked', at: 3 })
    expect(await entries()).toEqual(ours)
    const beside = await centre.db
      .selectFrom('forked_entry')
      .select('seq')
      .where('station', '=', station.station)
      .orderBy('seq')
      .execute()
    expect(beside.map(({ seq }) => seq)).toEqual([3, 4, 5, 6, 7, 8])
    expect(kept).toHaveLength(2)
  })
})

describe('judgement', { timeout: 30_000 }, () => {
  it('projects what is sound', async () => {
    const again = '2013-07-01T05:00:00.000Z'
    station.write(...noAnswer(id(0), 1, again), ...refusal(id(1), 1))
    await station.sync()
    expect(await whys()).toEqual(Array(10).fill('sound'))
    expect(await standing(id(0))).toMatchObject({
      status: 'open',
      attempts: 1,
      last_outcome: 'no-answer',
      due_at: again,
      disposition: null,
      opened_by: '3108',
    })
    expect(await standing(id(1))).toMatchObject({
      status: 'closed',
      disposition: '2.112',
      disposed_on: '2013-07-01',
    })
  })

  it('holds back what is unsound and what follows of that case, and goes on with other cases', async () => {
    station.write(...refusal(id(0), 1), ...refusal(id(1), 1), ...refusal('no-such-case', 1))
    const dialled = station.journal[1]
    if (!dialled) throw new Error('no entry')
    station.journal[1] = { ...dialled, payload: { attempt: 7, phone: 'mobile' } }
    await station.sync()
    expect(await whys()).toEqual([
      ...['sound', 'altered', 'after-unsound', 'after-unsound', 'after-unsound', 'after-unsound'],
      ...Array(6).fill('sound'),
      ...Array(6).fill('unknown-case'),
    ])
    expect(await standing(id(0))).toMatchObject({ status: 'fresh', disposition: null })
    expect(await standing(id(1))).toMatchObject({ disposition: '2.112' })
  })

  it('finds a broken link and a payload that is none', async () => {
    station.write(...refusal(id(0), 1), ...refusal(id(1), 1))
    const [at3, at8] = [station.journal[3], station.journal[8]]
    if (!at3 || !at8) throw new Error('no entry')
    station.journal[3] = seal({ ...at3, previous: 'a'.repeat(64) })
    const relinked = seal({ ...at8, payload: { attempt: 'x' } })
    station.journal[8] = relinked
    await station.sync()
    const found = await whys()
    expect(found[3]).toBe('unlinked')
    expect(found[4]).toBe('unlinked')
    expect(found[8]).toBe('bad-payload')
  })

  it('counts dispositions and completes as they change', async () => {
    const cells = async () => {
      const rows = await centre.db.selectFrom('progress_cell').selectAll().execute()
      return Object.fromEntries(
        Object.entries(Object.groupBy(rows, (row) => row.disposition)).map(([d, its]) => [
          d,
          its?.reduce((sum, row) => sum + row.cases, 0) ?? 0,
        ]),
      )
    }
    const before = await cells()
    station.write(...refusal(id(0), 1, '1.1'), ...refusal(id(1), 1, '1.1'), ...refusal(id(1), 1, '1.2'))
    await station.sync()
    const after = await cells()
    expect((after['1.1'] ?? 0) - (before['1.1'] ?? 0)).toBe(1)
    expect((after['1.2'] ?? 0) - (before['1.2'] ?? 0)).toBe(1)
    expect((after[''] ?? 0) - (before[''] ?? 0)).toBe(-2)
    const days = await sql<{ n: number }>`select sum(completes) as n from progress_day`.execute(centre.db)
    expect(Number(days.rows[0]?.n)).toBe(after['1.1'])
  })

  it('gives the same when all projections are rebuilt', async () => {
    station.write(...noAnswer(id(0), 1, null), ...refusal(id(1), 1, '1.1'))
    await station.sync()
    const tables = async () => ({
      state: await centre.db.selectFrom('case_state').selectAll().orderBy('case_id').execute(),
      attempt: await centre.db
        .selectFrom('attempt')
        .selectAll()
        .orderBy('case_id')
        .orderBy('station')
        .execute(),
      cells: await centre.db
        .selectFrom('progress_cell')
        .selectAll()
        .where('cases', '<>', 0)
        .orderBy('institution')
        .orderBy('task')
        .orderBy('disposition')
        .execute(),
      days: await centre.db
        .selectFrom('progress_day')
        .selectAll()
        .where('completes', '<>', 0)
        .orderBy('day')
        .orderBy('institution')
        .orderBy('task')
        .execute(),
    })
    const before = await tables()
    await rebuild(centre)
    expect(await tables()).toEqual(before)
  })

  it('judges nothing twice', async () => {
    station.write(...refusal(id(0), 1))
    await station.sync()
    expect(await judgeWaiting(centre)).toBe(0)
  })
})
