import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { afterAll, describe, expect, test } from 'vitest'
import { firstFault } from '#core/journal/chain.ts'
import { allEntries } from '../../journal/read.ts'
import { compareProjections } from '../../journal/rebuild.ts'
import { handlesOf } from '../handles.ts'
import { migrate } from './migrate.ts'

const folder = mkdtempSync(join(tmpdir(), 'malgeum-old-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const here = fileURLToPath(new URL('.', import.meta.url))
const versions = globSync('fixtures/version-*.sql', { cwd: here })
  .map((name) => ({ version: Number(/\d+/.exec(name)?.[0]), text: readFileSync(join(here, name), 'utf8') }))
  .sort((a, b) => a.version - b.version)
const newest = (() => {
  const database = new Database(':memory:')
  migrate(database)
  return database.pragma('user_version', { simple: true }) as number
})()

type Row = Record<string, unknown>
const rowsOf = (database: Database, table: string): Row[] =>
  database.prepare(`SELECT * FROM ${table}`).all() as Row[]
const tablesOf = (database: Database): string[] =>
  (database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all() as { name: string }[]).map(
    ({ name }) => name,
  )
function old(text: string, path = ':memory:'): Database {
  const database = new Database(path)
  database.exec(text)
  return database
}
/** Columns of what is made from the journal, that a later version has no use for. */
const dropped: Record<string, readonly string[]> = { case_state: ['busy_run'] }
/** Every row that was there is there, with all it held; columns may have come to it. */
function expectKept(database: Database, before: Map<string, Row[]>): void {
  for (const [table, rows] of before) {
    const now = rowsOf(database, table)
    expect(now, table).toHaveLength(rows.length)
    for (const [n, row] of rows.entries()) {
      const kept = Object.entries(row).filter(([column]) => !dropped[table]?.includes(column))
      expect(now[n], table).toMatchObject(Object.fromEntries(kept))
    }
  }
}
const everythingIn = (database: Database) =>
  new Map(tablesOf(database).map((table) => [table, rowsOf(database, table)]))

test('there is an old file for every version before this one', () => {
  expect(versions.map(({ version }) => version)).toEqual(Array.from({ length: newest - 1 }, (_, n) => n + 1))
})

describe.each(versions)('a file of version $version, with weeks of work in it', ({ version, text }) => {
  test('is brought up to date and keeps all that was in it', () => {
    const database = old(text)
    expect(database.pragma('user_version', { simple: true })).toBe(version)
    const before = everythingIn(database)
    expect(before.get('journal')?.length).toBeGreaterThan(15)

    expect(migrate(database)).toBeNull()

    expect(database.pragma('user_version', { simple: true })).toBe(newest)
    expectKept(database, before)
    const { reader, writer } = handlesOf(database)
    expect(firstFault(allEntries(reader))).toBeNull()
    expect(compareProjections(writer)).toEqual([])
    expect(() => database.exec('DELETE FROM journal')).toThrow('append-only')
  })

  test('finds what is looked for often by an index', () => {
    const database = old(text)
    migrate(database)
    const planOf = (sql: string) =>
      (database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all() as { detail: string }[])
        .map(({ detail }) => detail)
        .join('\n')
    expect(planOf("SELECT seq FROM journal WHERE type = 'StationStarted' ORDER BY seq")).toContain(
      'journal_start',
    )
    expect(planOf("SELECT * FROM journal WHERE case_id = 'case-1' ORDER BY seq")).toContain('journal_case')
    expect(planOf('SELECT * FROM case_state WHERE appointment_at IS NOT NULL')).toContain('case_appointment')
  })
})

test('a step that cannot be taken leaves the file as the step before it left it', () => {
  const database = old(`${versions[0]?.text}; CREATE TABLE own_note (other TEXT);`)
  const journal = rowsOf(database, 'journal')
  expect(() => migrate(database)).toThrow('own_note')
  if (database.inTransaction) database.exec('ROLLBACK')
  expect(database.pragma('user_version', { simple: true })).toBe(3)
  expect(tablesOf(database)).not.toContain('case_number')
  expect(rowsOf(database, 'journal')).toEqual(journal)
})

test('killed in the middle, the file is an old one or a new one, and goes on from there', async () => {
  const path = join(folder, 'killed.db')
  const seen = new Set<number>()
  for (let kill = 0; kill < 4; kill += 1) {
    rmSync(path, { force: true })
    const made = old(`PRAGMA journal_mode=WAL; ${versions[0]?.text}`, path)
    const before = everythingIn(made)
    made.close()
    const child = spawn(process.execPath, ['--input-type=module', '-e', migrating, path], {
      cwd: here,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(createInterface(child.stdout), 'line')
    await new Promise((resolve) => setTimeout(resolve, kill * 2))
    child.kill('SIGKILL')
    await once(child, 'close')

    const database = new Database(path)
    seen.add(database.pragma('user_version', { simple: true }) as number)
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(migrate(database)).toBeNull()
    expectKept(database, before)
    database.close()
  }
  for (const version of seen) expect(version).toBeGreaterThanOrEqual(1)
}, 30_000)

/** Takes the steps, and stays until it is killed. */
const migrating = `
import Database from 'better-sqlite3'
const { migrate } = await import('./migrate.ts')
const database = new Database(process.argv[1])
console.log('now')
migrate(database)
setInterval(() => {}, 1000)
`
