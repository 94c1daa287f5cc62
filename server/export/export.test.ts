import { createCipheriv, randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answer } from '#core/contract/answer.ts'
import type { Lease } from '#core/contract/centre.ts'
import type { Draft } from '#core/journal/entry.ts'
import { rebuild } from '../journal/rebuild.ts'
import { importRoster } from '../roster/import.ts'
import { type TestCentre, testCentre, testFile, testRoster } from '../testing/centre.ts'
import { type TestStation, testStation } from '../testing/station.ts'
import { exportCsv } from './export.ts'
import { stationThatCounts } from './rows.ts'

let centre: TestCentre
let station: TestStation
let leases: Lease[]
beforeAll(async () => {
  centre = await testCentre()
  await importRoster(centre, await testRoster(6))
  station = await testStation(centre)
  leases = (await station.pull(3)).leases
}, 60_000)
afterAll(() => centre.close())

const exported = async (): Promise<Record<string, string>[]> => {
  const path = await testFile('out.csv', '')
  expect(await exportCsv(centre, path)).toMatchObject({ type: 'exported', cases: 6 })
  const text = await readFile(path, 'utf8')
  expect(text.startsWith('\uFEFF')).toBe(true)
  return parse(text, { bom: true, columns: true })
}

const likert = (item: string, direction: 'yes' | 'no', intensity: 1 | 2 | 3): [string, Answer][] => [
  [item, { kind: 'direction', direction }],
  [item, { kind: 'intensity', intensity }],
]
const code = (item: string, number: number): [string, Answer][] => [[item, { kind: 'code', code: number }]]
const read = (item: string): [string, Answer][] => [[item, { kind: 'continue' }]]
const upToX3: [string, Answer][] = [
  ...[...read('I0'), ...code('S1', 1)],
  ...[...likert('R1', 'yes', 2), ...likert('R2', 'no', 3)],
  ['R3', { kind: 'direction', direction: 'yes' }],
  ['R3', { kind: 'missing', missing: 'refused' }],
  ['C1', { kind: 'direction', direction: 'neutral' }],
  ['C2', { kind: 'missing', missing: 'dont-know' }],
  ...[...likert('C3', 'no', 1), ...likert('C4', 'no', 1), ...likert('C5', 'no', 1)],
  ...[...code('K1', 2), ...code('D1', 3), ...code('D2', 1), ...read('M1'), ...code('N1', 2)],
  ['X1', { kind: 'missing', missing: 'refused' }],
  ...[...code('X2', 1), ...code('X3', 2)],
]

/** An interview with one kind of experience and a motive in the respondent's own words, as stations journal it. */
function interview(lease: Lease, words: string): Draft[] {
  const answers: [string, unknown][] = [
    ...upToX3,
    ...[...read('M2'), ...code('X2f', 2), ...code('X2a', 1)],
    ['X4', { kind: 'codes', codes: [2, 7], sealed: sealed(words, lease.key) }],
    ...read('Z0'),
  ]
  const payload = { language: 'ko' as const, seed: 1, facts: lease.facts as Record<string, string> }
  return [
    { type: 'CaseOpened', case: lease.case, payload: { interviewer: '3108', reason: 'fresh' } },
    { type: 'CallDialled', case: lease.case, payload: { attempt: 1, phone: 'mobile' } },
    { type: 'CallConnected', case: lease.case, payload: { attempt: 1 } },
    { type: 'InterviewStarted', case: lease.case, payload },
    ...answers.map(
      ([item, answer]) =>
        ({ type: 'ResponseGiven', case: lease.case, payload: { item, answer, shownAt: 1 } }) as Draft,
    ),
    { type: 'CallEnded', case: lease.case, payload: { attempt: 1, outcome: 'interview-complete' } },
    { type: 'DispositionSet', case: lease.case, payload: { attempt: 1, code: '1.1', proposed: '1.1' } },
  ]
}

function sealed(text: string, key: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(key, 'base64'), nonce)
  return Buffer.concat([nonce, cipher.update(text), cipher.final(), cipher.getAuthTag()]).toString('base64')
}

describe('the export', { timeout: 30_000 }, () => {
  it('has the same columns before and after there are answers', async () => {
    const before = Object.keys((await exported())[0] ?? {})
    expect(before).toEqual(
      expect.arrayContaining(['number', 'disposition', 'S1', 'R1', 'R1_direction', 'X4_7', 'X4_text']),
    )
    const [first] = leases
    if (!first) throw new Error('no case')
    await station.write(...interview(first, '=SUM(1,2), 관행')).sync()
    expect(Object.keys((await exported())[0] ?? {})).toEqual(before)
  })

  it('tells each answer, what was missing and how, and the words without a formula', async () => {
    const row = (await exported()).find((one) => one['case'] === leases[0]?.case)
    expect(row).toMatchObject({
      ...{ disposition: '1.1', disposition_ko: '완료', disposition_en: 'Complete', attempts: '1' },
      ...{ interviewer: '3108', conflict: '0', interview_problem: '0' },
      ...{ S1: '1', R1: '6', R1_direction: 'yes', R2: '1', R2_direction: 'no' },
      ...{
        R3_direction: 'yes',
        R3_missing: 'refused',
        C1: '4',
        C1_direction: 'neutral',
        C2_missing: 'dont-know',
      },
      ...{ X1: '9', X1_missing: 'refused', X2: '1', X2_missing: '', X1f: '', X2f: '2', X2a: '1' },
      ...{ X4_1: '0', X4_2: '1', X4_7: '1', X4_text: "'=SUM(1,2), 관행" },
    })
  })

  it('holds no name and no number', async () => {
    const path = await testFile('out.csv', '')
    await exportCsv(centre, path)
    const text = await readFile(path, 'utf8')
    for (const { identity } of leases) expect(text).not.toContain(identity.name)
    expect(text).not.toMatch(/010-?0000/)
  })

  it('leaves the words sealed in the database', async () => {
    const kept = await centre.db.selectFrom('response').selectAll().execute()
    expect(JSON.stringify(kept)).not.toContain('관행')
    await rebuild(centre)
    expect(await centre.db.selectFrom('response').selectAll().execute()).toEqual(kept)
  })

  it('marks an interview whose journal does not fit its script, and leaves its answers out', async () => {
    const lease = leases[1]
    if (!lease) throw new Error('no case')
    const drafts = interview(lease, '')
    const given = drafts.findIndex((draft) => draft.type === 'ResponseGiven')
    await station.write(...drafts.toSpliced(given, 1)).sync()
    const row = (await exported()).find((one) => one['case'] === lease.case)
    expect(row).toMatchObject({ disposition: '1.1', interview_problem: '1', S1: '' })
  })

  it('tells who refused last, why and how firmly, and who is never to be called again', async () => {
    const id = leases[1]?.case ?? ''
    const said = { attempt: 2, who: 'other', reason: 'distrust', hardness: 'soft', item: null } as const
    await station
      .write(
        { type: 'RefusalSaid', case: id, payload: said },
        { type: 'RefusalSaid', case: id, payload: { ...said, who: 'person', hardness: 'hard' } },
        {
          type: 'NeverCallAgainAsked',
          case: id,
          payload: { attempt: 2, who: 'person', phone: 'mobile', item: null },
        },
      )
      .sync()
    const rows = await exported()
    expect(rows.find((one) => one['case'] === id)).toMatchObject({
      refused_by: 'person',
      refusal_reason: 'distrust',
      refusal_hardness: 'hard',
      never_again: '1',
    })
    expect(rows.find((one) => one['case'] === leases[0]?.case)).toMatchObject({
      refused_by: '',
      never_again: '0',
    })
  })

  it('says when it cannot write', async () => {
    expect(await exportCsv(centre, join('/no-such-folder', 'x.csv'))).toMatchObject({
      type: 'no-such-folder',
    })
  })
})

it('of two stations that interviewed, the one whose disposition stands counts, else the newest', () => {
  const both = [{ station: 'a' }, { station: 'a' }, { station: 'b' }]
  expect(stationThatCounts(both, 'a')).toBe('a')
  expect([stationThatCounts(both, null), stationThatCounts(both, 'c')]).toEqual(['b', 'b'])
  expect(stationThatCounts([], 'a')).toBeUndefined()
})
