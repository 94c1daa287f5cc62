import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { firstFault } from '#core/journal/chain.ts'
import { exportParadata } from '#server/export/paradata.ts'
import { exportRows } from '#server/export/rows.ts'
import { rebuild } from '#server/journal/rebuild.ts'
import { importRoster } from '#server/roster/import.ts'
import { type TestCentre, testCentre, testFile, testRoster } from '#server/testing/centre.ts'
import { close } from '#station/console/actions/close.ts'
import { dial } from '#station/console/actions/dial.ts'
import { jump } from '#station/console/actions/jump.ts'
import { nextCase } from '#station/console/actions/next-case.ts'
import { note } from '#station/console/actions/note.ts'
import { reached } from '#station/console/actions/reached.ts'
import { suspend } from '#station/console/actions/suspend.ts'
import { compareProjections } from '#station/journal/rebuild.ts'
import { seat } from './seat.ts'

let centre: TestCentre
beforeAll(async () => {
  centre = await testCentre()
  centre.clock.set('2026-10-07T05:00:00.000Z')
  await importRoster(centre, await testRoster(3))
}, 120_000)
afterAll(() => centre.close())

describe('a case that two stations worked on, one after the other', { timeout: 120_000 }, () => {
  it('is gone on with on the same question, with the same answers and notes, and comes out as one interview', async () => {
    const a = await seat(centre, '3108', 1)
    a.calls()
    a.answersOn('C3')
    a.keys('C3', { kind: 'direction', direction: 'no' })
    a.does(note, { text: '회의 중이라 잠시 멈춤' })
    const before = a.screen('interview')
    const { id } = before.case
    a.does(suspend, {})
    a.does(close, { choice: 'open:suspended' })
    await a.inStep(0)
    expect(a.on.store.reader.rows('SELECT * FROM lease')).toEqual([])

    const b = await seat(centre, '4209', 0)
    b.at('2026-10-07T05:20:00.000Z')
    await b.inStep()
    b.does(nextCase, {})
    expect(b.screen('case')).toMatchObject({
      reason: { type: 'resumed', item: 'C3', stopped: { by: '정다온' } },
      thisAttempt: 2,
      notes: [{ text: '회의 중이라 잠시 멈춤', item: 'C3', by: '정다온' }],
    })
    b.does(dial, { phone: 'mobile' })
    b.does(reached, {})
    const after = b.screen('interview')
    expect(after.prompt).toEqual(before.prompt)
    expect(after.earlier).toEqual(before.earlier)
    expect(after.notes.map(({ text }) => text)).toEqual(['회의 중이라 잠시 멈춤'])

    const resumed = b.journal().find((entry) => entry.type === 'InterviewResumed')
    const last = a.journal().findLast((entry) => entry.script !== null)
    expect(resumed?.payload).toEqual({ item: 'C3', after: { station: a.id, seq: last?.seq } })
    b.keys('C3', { kind: 'intensity', intensity: 1 })
    b.answersOn()
    b.does(close, { choice: '1.1' })
    // What came from A is source data beside B's own journal, whose chain knows nothing of it.
    expect(firstFault(b.journal())).toBeNull()
    expect(b.journal().every((entry) => entry.station === b.id)).toBe(true)
    expect(b.on.store.write(compareProjections)).toEqual([])
    await b.inStep(0)

    const row = await exported(centre, id)
    expect(row).toMatchObject({ disposition: '1.1', attempts: 2, problem: false, conflict: false })
    expect(row.responses.get('R1')).toMatchObject({ value: 6 })
    expect(row.responses.get('C3')).toMatchObject({ value: 3, direction: 'no' })
    await rebuild(centre)
    expect(await exported(centre, id)).toEqual(row)
    await expectParadata(centre, { id, a: a.id, b: b.id })
    a.on.end()
    b.on.end()
  })

  it('may come back to the first one, whose own part is not told twice', async () => {
    const a = await seat(centre, '3108', 1)
    a.calls()
    a.answersOn('R2')
    const { id } = a.screen('interview').case
    a.does(suspend, {})
    a.does(close, { choice: 'open:suspended' })
    await a.inStep(0)
    const b = await seat(centre, '4209', 0)
    b.at('2026-10-07T05:20:00.000Z')
    await b.inStep()
    b.calls()
    b.answersOn('C1')
    b.does(suspend, {})
    b.does(close, { choice: 'open:suspended' })
    await b.inStep(0)

    a.at('2026-10-07T05:40:00.000Z')
    await a.inStep()
    a.calls()
    expect(a.screen('interview').prompt.item).toBe('C1')
    a.on.restart()
    await a.signsIn()
    expect(a.screen('interview').prompt.item).toBe('C1')
    a.answersOn()
    a.does(close, { choice: '1.1' })
    expect(a.on.store.write(compareProjections)).toEqual([])
    await a.inStep(0)
    expect(await exported(centre, id)).toMatchObject({ disposition: '1.1', attempts: 3, problem: false })
    a.on.end()
    b.on.end()
  })
})

describe('an answer that the route has left', { timeout: 120_000 }, () => {
  it('stays in the journal and is left out of the data', async () => {
    const a = await seat(centre, '3108', 1)
    a.calls()
    a.answersOn('R3')
    const { id } = a.screen('interview').case
    a.does(jump, { item: 'S1' })
    a.keys('S1', { kind: 'code', code: 2 })
    a.does(close, { choice: '4.70' })
    await a.inStep(0)
    const left = await exported(centre, id)
    expect(left.disposition).toBe('4.70')
    expect([...left.responses.keys()]).toEqual(['S1'])
    const sent = await centre.db.selectFrom('entry').select('body').where('case_id', '=', id).execute()
    const given = sent.map(({ body }) => JSON.parse(body).payload.item)
    expect(given).toEqual(expect.arrayContaining(['R1', 'R2']))
    const folder = dirname(await testFile('here', ''))
    await exportParadata(centre, folder)
    const rows: Record<string, string>[] = parse(await readFile(join(folder, 'paradata-items.csv'), 'utf8'), {
      bom: true,
      columns: true,
    })
    const inData = rows.filter((row) => row['case'] === id).map((row) => [row['item'], row['in_data']])
    expect(inData).toEqual([
      ['I0', ''],
      ['S1', '1'],
      ['R1', '0'],
      ['R2', '0'],
      ['R3', '0'],
    ])
    a.on.end()
  })
})

async function exported(centre: TestCentre, id: string) {
  for await (const rows of exportRows(centre)) {
    const row = rows.find((one) => one.case === id)
    if (row) return row
  }
  throw new Error('the roster has no such case')
}

async function expectParadata(centre: TestCentre, { id, a, b }: { id: string; a: string; b: string }) {
  const folder = dirname(await testFile('here', ''))
  expect(await exportParadata(centre, folder)).toMatchObject({ type: 'exported' })
  const read = async (name: string): Promise<Record<string, string>[]> =>
    parse(await readFile(join(folder, name), 'utf8'), { bom: true, columns: true })
  const items = (await read('paradata-items.csv')).filter((row) => row['case'] === id)
  const itemRow = (item: string) => items.find((row) => row['item'] === item)
  expect(itemRow('R1')).toMatchObject({
    ...{ station: a, interviewer: '3108', language: 'ko', answers: '1', revisions: '0', in_data: '1' },
    ...{ spent_ms: '2000', to_first_answer_ms: '2000', visits: '1' },
  })
  expect(itemRow('C3')).toMatchObject({
    station: b,
    interviewer: '4209',
    visits: '2',
    notes: '1',
    in_data: '1',
  })
  expect(itemRow('I0')).toMatchObject({ in_data: '' })
  const phases = await read('paradata-phases.csv')
  expect(phases).toHaveLength(2 * 7)
  expect(phases.filter((row) => row['phase'] === 'interview')).toMatchObject([
    { attempt: '1', station: a, outcome: 'suspended', restarts: '0' },
    { attempt: '2', station: b, outcome: 'interview-complete' },
  ])
  expect(phases.find((row) => row['phase'] === 'waiting')).toMatchObject({ station: a, ms: '0' })
  const codebook = await read('paradata-codebook.csv')
  for (const [file, rows] of [
    ['paradata-items.csv', items],
    ['paradata-phases.csv', phases],
  ] as const)
    expect(codebook.filter((row) => row['file'] === file).map((row) => row['column'])).toEqual(
      Object.keys(rows[0] ?? {}),
    )
}
