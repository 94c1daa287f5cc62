import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Draft } from '#core/journal/entry.ts'
import { judgeWaiting } from '../journal/judge.ts'
import { rebuild } from '../journal/rebuild.ts'
import { importRoster } from '../roster/import.ts'
import { type TestCentre, testCentre, testRoster } from '../testing/centre.ts'
import { noAnswer, refusal, type TestStation, testStation } from '../testing/station.ts'
import { examineCentre } from './examine.ts'

let centre: TestCentre
let station: TestStation
let cases: string[]
beforeAll(async () => {
  centre = await testCentre({ leaseHours: 2 })
  await importRoster(centre, await testRoster(40))
}, 60_000)
afterAll(() => centre.close())

const faults = async () => (await examineCentre(centre)).faults
const run = (statement: ReturnType<typeof sql>) => statement.execute(centre.db)
const id = (index: number) => cases[index] ?? ''

/** Greeting, S1: has not dealt with them, so not eligible. */
const interview = (of: string, attempt: number): Draft[] => [
  ...refusal(of, attempt).slice(0, 3),
  {
    type: 'InterviewStarted',
    case: of,
    payload: {
      language: 'ko',
      seed: 1,
      facts: { institution: '가온시청', task: '건축허가', official: '공무원' },
    },
  },
  { type: 'ResponseGiven', case: of, payload: { item: 'I0', answer: { kind: 'continue' }, shownAt: 1 } },
  { type: 'ResponseGiven', case: of, payload: { item: 'S1', answer: { kind: 'code', code: 1 }, shownAt: 2 } },
]

describe('the doctor of the centre', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    station = await testStation(centre)
    cases = (await station.pull(8)).leases.map((lease) => lease.case)
    station.write(
      ...interview(id(0), 1),
      ...refusal(id(1), 1),
      ...refusal(id(2), 1, '1.1'),
      ...noAnswer(id(3), 1, null),
      ...refusal('no-such-case', 1),
    )
    await station.sync()
  }, 60_000)

  it('finds nothing in a sound one, and leaves nothing behind', async () => {
    expect(await examineCentre(centre)).toMatchObject({
      type: 'examined',
      stations: 1,
      entries: station.journal.length,
      cases: 40,
      waiting: 0,
      projectionsCompared: true,
      faults: [],
      untold: 0,
    })
    const { rows } = await sql<{ n: number }>`
      select count(*) as n from pg_class where relpersistence = 't' and relkind = 'r'`.execute(centre.db)
    expect(rows).toEqual([{ n: 0 }])
    const { n } = await centre.db
      .selectFrom('response')
      .select((on) => on.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
    expect(n).toBeGreaterThan(0)
  })

  it('names an entry whose payload was altered', async () => {
    const dialled = station.journal.findIndex((entry) => entry.case === id(1)) + 1
    const entry = station.journal[dialled]
    await run(sql`
      update entry set body = replace(body, '"attempt":1', '"attempt":2')
      where station = ${station.station} and seq = ${entry?.seq}`)
    expect(await faults()).toContainEqual({
      type: 'chain',
      what: 'altered',
      cameSo: false,
      station: station.station,
      name: '1번 자리',
      seq: entry?.seq,
      id: entry?.id,
      entry: 'CallDialled',
      case: id(1),
    })
    expect((await faults()).filter((fault) => fault.type === 'chain' || fault.type === 'mark')).toHaveLength(
      1,
    )
    await run(sql`update entry set body = ${JSON.stringify(entry)} where seq = ${entry?.seq}`)
    expect(await faults()).toEqual([])
  })

  it('names an entry that is no JSON any more', async () => {
    const [first] = station.journal
    await run(sql`update entry set body = '{"x' where seq = 1`)
    expect(await examineCentre(centre)).toMatchObject({
      projectionsCompared: false,
      faults: [{ type: 'chain', what: 'altered', seq: 1, entry: 'CaseOpened', case: id(0) }],
    })
    await run(sql`update entry set body = ${JSON.stringify(first)} where seq = 1`)
  })

  it('names an entry whose row says another case than the entry itself', async () => {
    await run(sql`update entry set case_id = ${id(3)} where seq = 1`)
    expect(await faults()).toContainEqual(
      expect.objectContaining({ type: 'chain', what: 'altered', seq: 1, entry: 'CaseOpened', case: id(3) }),
    )
    await run(sql`update entry set case_id = ${id(0)} where seq = 1`)
  })

  it('names the entry after a deleted one, and the last when those behind it are gone', async () => {
    expect(station.journal).toHaveLength(28)
    for (const [seq, named] of [
      [3, { what: 'gap', seq: 4, entry: 'InterviewStarted' }],
      [28, { what: 'cut', seq: 27, entry: 'DispositionSet' }],
    ] as const) {
      const row = await centre.db
        .selectFrom('entry')
        .selectAll()
        .where('seq', '=', seq)
        .executeTakeFirstOrThrow()
      await centre.db.deleteFrom('entry').where('seq', '=', seq).execute()
      const chain = (await faults()).filter((fault) => fault.type === 'chain' || fault.type === 'mark')
      expect(chain).toMatchObject([{ type: 'chain', cameSo: false, ...named }])
      await run(sql`
        insert into entry (arrival, station, seq, hash, case_id, type, body, received_at, judged, why)
        overriding system value values (${row.arrival}, ${row.station}, ${row.seq}, ${row.hash}, ${row.case_id},
          ${row.type}, ${row.body}, ${row.received_at}, ${row.judged}, ${JSON.stringify(row.why)})`)
    }
    expect(await faults()).toEqual([])
  })

  it('names an entry whose mark was turned', async () => {
    const entry = station.journal.findLast((one) => one.case === id(3))
    await run(sql`update entry set judged = 'unsound', why = '{"type":"altered"}' where seq = ${entry?.seq}`)
    expect(await faults()).toContainEqual(
      expect.objectContaining({
        type: 'mark',
        marked: 'unsound',
        expected: 'sound',
        seq: entry?.seq,
        case: id(3),
      }),
    )
    await run(sql`update entry set judged = 'sound', why = null where seq = ${entry?.seq}`)
  })

  it.each([
    ['case_state', sql`update case_state set disposition = '4.70' where disposition = '2.112'`, 1],
    ['attempt', sql`update attempt set outcome = 'busy' where outcome = 'no-answer'`, 3],
    ['response', sql`update response set answer = '{"value":2}' where item = 'S1'`, 0],
    ['response', sql`delete from response`, 0],
  ] as const)('names the case of an altered row: %s', async (table, statement, of) => {
    await run(statement)
    expect(await faults()).toEqual([{ type: 'projection', table, case: id(of) }])
    await rebuild(centre)
    expect(await faults()).toEqual([])
  })

  it('names an altered counter and what it should be', async () => {
    await run(sql`update progress_cell set cases = cases + 5 where disposition = '1.1'`)
    await run(sql`update progress_day set completes = 7`)
    expect(await faults()).toEqual([
      expect.objectContaining({ type: 'counter', table: 'progress_cell', of: '1.1', kept: 6, expected: 1 }),
      expect.objectContaining({
        type: 'counter',
        table: 'progress_day',
        of: '2013-07-01',
        kept: 7,
        expected: 1,
      }),
    ])
    await rebuild(centre)
    expect(await faults()).toEqual([])
  })

  it('tells a chain that came broken from one that was changed here', async () => {
    const other = await testStation(centre, '2번 자리')
    other.write(...noAnswer(id(4), 1, null))
    const [, second] = other.journal
    if (!second) throw new Error('no entry')
    other.journal[1] = { ...second, payload: { attempt: 9, phone: 'mobile' } }
    await other.sync()
    expect(await faults()).toMatchObject([
      { type: 'chain', what: 'altered', cameSo: true, name: '2번 자리', seq: 2 },
    ])
  })
})

describe('what is made of a case two stations worked on', { timeout: 60_000 }, () => {
  let mine: TestCentre
  beforeAll(async () => {
    mine = await testCentre({ leaseHours: 2 })
    await importRoster(mine, await testRoster(4))
  }, 60_000)
  afterAll(() => mine.close())

  it('goes by arrival, whichever was judged first, and by the lease that was held then', async () => {
    const a = await testStation(mine, 'a')
    const b = await testStation(mine, 'b')
    const shared = (await a.pull(4)).leases.map((lease) => lease.case)
    mine.clock.set('2013-07-01T09:00:00.000Z')
    await b.pull(4)
    const [one = '', two = '', three = ''] = shared
    // In turns, so that whoever is judged first, something of the other came before it.
    a.write(...interview(one, 1), ...refusal(three, 1, '4.70'))
    await a.push()
    b.write(...refusal(one, 1), ...refusal(two, 1), ...refusal(three, 1))
    await b.push()
    a.write(...refusal(one, 1, '4.70').slice(3), ...refusal(two, 1, '4.70'))
    await a.push()
    await judgeWaiting(mine)
    mine.clock.set('2013-07-01T15:00:00.000Z')
    await a.pull(4)
    const { faults } = await examineCentre(mine)
    expect(faults).toEqual([])
    const states = await mine.db.selectFrom('case_state').selectAll().where('conflict', '=', true).execute()
    expect(states.map((row) => [row.case_id, row.disposition, row.disposed_by].join(' ')).toSorted()).toEqual(
      [`${one} 2.112 ${b.station}`, `${two} 2.112 ${b.station}`, `${three} 4.70 ${a.station}`].toSorted(),
    )
  })
})
