import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Draft } from '#core/journal/entry.ts'
import { stationFiles } from '../files.ts'
import { append } from '../journal/append.ts'
import { systemClock, systemRandomness } from '../ports.ts'
import { openStore, unlock } from '../store/store.ts'
import { examineStation, type StationFault } from './examine.ts'

let study: string
beforeEach(() => {
  study = mkdtempSync(join(tmpdir(), 'malgeum-doctor-'))
})
afterEach(() => rmSync(study, { recursive: true, force: true }))

const call: Draft[] = [
  { type: 'CaseOpened', case: 'case-1', payload: { interviewer: '3108', reason: 'fresh' } },
  { type: 'CallDialled', case: 'case-1', payload: { attempt: 1, phone: 'mobile' } },
  { type: 'CallEnded', case: 'case-1', payload: { attempt: 1, outcome: 'busy' } },
  { type: 'CaseClosed', case: 'case-1', payload: { interviewer: '3108' } },
]

function work(): void {
  const opened = openStore(stationFiles(study), { random: systemRandomness, create: true })
  if (opened.type === 'refused') throw new Error(opened.problem.type)
  const context = { station: 'st-1', script: null, clock: systemClock, random: systemRandomness }
  opened.store.write((writer) => append(writer, call, context))
  opened.store.close()
}

/** What somebody with the key and a database tool could do. */
function tamper(sql: string): void {
  const { file, keyFile } = stationFiles(study)
  const database = new Database(file)
  unlock(database, readFileSync(keyFile, 'utf8').trim())
  database.exec(sql)
  database.close()
}
const faults = async () => {
  const examined = await examineStation(study)
  return examined.type === 'examined' ? examined.faults : []
}
const withoutGuards = (sql: string) => `
  CREATE TEMP TABLE guards AS SELECT name, sql FROM sqlite_schema WHERE type = 'trigger';
  DROP TRIGGER journal_never_updated; DROP TRIGGER journal_never_deleted; ${sql}`

test('a folder without a station, and a sound one', async () => {
  expect((await examineStation(study)).type).toBe('no-station')
  work()
  expect(await examineStation(study)).toMatchObject({
    type: 'examined',
    entries: 4,
    cases: 1,
    projectionsCompared: true,
    faults: [],
  })
})

test('the first altered entry is named', async () => {
  work()
  tamper(withoutGuards(`UPDATE journal SET payload = '{"attempt":1,"outcome":"no-answer"}' WHERE seq = 3`))
  expect(await faults()).toEqual([
    { type: 'unguarded', missing: ['journal_never_updated', 'journal_never_deleted'] },
    expect.objectContaining({ type: 'chain', what: 'altered', seq: 3, entry: 'CallEnded', case: 'case-1' }),
  ])
})

test('a payload that is no JSON any more, and a deleted entry', async () => {
  work()
  tamper(withoutGuards(`UPDATE journal SET payload = 'x' WHERE seq = 4`))
  expect(await faults()).toContainEqual(expect.objectContaining({ what: 'altered', seq: 4 }))
  tamper('DELETE FROM journal WHERE seq = 2')
  expect(await faults()).toContainEqual(expect.objectContaining({ type: 'chain', what: 'gap', seq: 3 }))
})

test('a table that the journal does not give', async () => {
  work()
  tamper(`UPDATE case_state SET disposition = '1.1'`)
  expect(await faults()).toEqual([{ type: 'projection', table: 'case_state', case: 'case-1' }])
  tamper(`UPDATE case_state SET disposition = NULL; DELETE FROM attempt`)
  expect(await faults()).toEqual([{ type: 'projection', table: 'attempt', case: 'case-1' }])
})

test('a file that is no station file, and another key', async () => {
  mkdirSync(join(study, 'station'))
  work()
  writeFileSync(stationFiles(study).keyFile, 'ab'.repeat(32))
  expect(await faults()).toMatchObject([{ type: 'not-opened', problem: { type: 'wrong-key' } }])
})

test('a page that was overwritten, whichever it is: damage is what is told, never a failure of the doctor', async () => {
  work()
  const { file } = stationFiles(study)
  const bytes = readFileSync(file)
  const told = new Set<string>()
  for (let page = 0; page * 4096 < bytes.length; page += 1) {
    writeFileSync(file, Buffer.from(bytes).fill(0, page * 4096, (page + 1) * 4096))
    const [fault] = (await faults()) as StationFault[]
    told.add(fault?.type === 'not-opened' ? fault.problem.type : (fault?.type ?? 'nothing'))
  }
  expect([...told].sort()).toEqual(['damaged', 'wrong-key'])
})
