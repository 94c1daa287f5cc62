import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PGlite } from '@electric-sql/pglite'
import { Kysely, PostgresDialect, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { examineCentre } from '../../doctor/examine.ts'
import { rebuildIfDue } from '../../journal/rebuild.ts'
import { compiledScripts } from '../../study/compiled.ts'
import { migrate, NewerDatabase } from '../migrate.ts'
import { pglitePool } from '../pglite-pool.ts'
import type { Tables } from '../tables.ts'
import { parseInt8, parseTimestamp, sameText, typeIds } from '../values.ts'
import { migrations } from './index.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const fixtures = globSync('fixtures/*.sql', { cwd: here }).sort()
const projections = ['case_state', 'attempt', 'response', 'progress_cell', 'progress_day']

let pglite: PGlite
let db: Kysely<Tables>
beforeAll(async () => {
  pglite = new PGlite({
    parsers: {
      [typeIds.int8]: parseInt8,
      [typeIds.date]: sameText,
      [typeIds.timestamptz]: parseTimestamp,
    },
  })
  db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: pglitePool(pglite) }) })
  await pglite.waitReady
}, 60_000)
afterAll(() => db.destroy())

const old = async (fixture: string) => {
  await pglite.exec('drop schema public cascade; create schema public;')
  await pglite.exec(readFileSync(join(here, fixture), 'utf8'))
}
const tablesOf = async () => {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_name not like 'kysely%' order by table_name`.execute(db)
  return rows.map(({ name }) => name)
}
const rowsOf = async (table: string): Promise<Record<string, unknown>[]> =>
  (
    await sql<{ row: Record<string, unknown> }>`
      select to_jsonb(t) as row from ${sql.table(table)} as t order by to_jsonb(t)::text`.execute(db)
  ).rows.map(({ row }) => row)

it('there are old tables of what was released', () => {
  expect(fixtures.map((path) => basename(path, '.sql'))).toEqual(
    expect.arrayContaining(['003-journal', '006-conflicts', '007-appointments', '008-identity-destroyed']),
  )
})

describe.each(fixtures)('the tables of %s, with fieldwork in them', { timeout: 60_000 }, (fixture) => {
  it('are brought up to date and keep all that was in them; the journal gives the rest', async () => {
    await old(fixture)
    const before = new Map<string, Record<string, unknown>[]>()
    for (const table of await tablesOf()) before.set(table, await rowsOf(table))
    expect(before.get('entry')?.length).toBeGreaterThan(5)

    await migrate(db)

    for (const [table, rows] of before) {
      const now = await rowsOf(table)
      expect(now, table).toHaveLength(rows.length)
      for (const row of rows) expect(now, table).toContainEqual(expect.objectContaining(row))
    }
    const { settings } = await db.selectFrom('study').select('settings').executeTakeFirstOrThrow()
    const centre = { db, settings, compiled: compiledScripts() }
    // What was made before there were tables for it is made from the journal.
    if (projections.some((table) => !before.has(table)))
      await sql`insert into rebuild_due (single) values (true) on conflict do nothing`.execute(db)
    await rebuildIfDue(centre)
    expect(await examineCentre(centre)).toMatchObject({ faults: [], projectionsCompared: true })
  })
})

it('fresh cases are found by an index, and due ones', { timeout: 60_000 }, async () => {
  await old(fixtures[0] ?? '')
  await migrate(db)
  const planOf = async (query: string) => {
    // So few rows would be read without it.
    await pglite.exec('set enable_seqscan = off')
    const { rows } = await pglite.query<Record<string, string>>(`explain ${query}`)
    return rows.map((row) => row['QUERY PLAN']).join('\n')
  }
  expect(
    await planOf("select case_id from case_state where status = 'fresh' order by position limit 20"),
  ).toContain('case_state_fresh')
  expect(await planOf("select case_id from entry where case_id = 'c' order by arrival")).toContain(
    'entry_by_case',
  )
  expect(await planOf('select case_id from case_state where conflict order by position')).toContain(
    'case_state_conflict',
  )
})

it('a step that cannot be taken leaves everything as it was', { timeout: 60_000 }, async () => {
  await old('fixtures/006-conflicts.sql')
  // What a later step makes is in the way.
  await pglite.exec('create table identity_destroyed (other text)')
  const tables = await tablesOf()
  await expect(migrate(db)).rejects.toThrow('identity_destroyed')
  expect(await tablesOf()).toEqual(tables)
  const { rows } = await pglite.query<{ name: string }>(
    'select name from kysely_migration order by name desc',
  )
  expect(rows[0]?.name).toBe('006-conflicts')
})

it('those of a newer program are left alone, and it says so', { timeout: 60_000 }, async () => {
  await old('fixtures/008-identity-destroyed.sql')
  await pglite.exec(`insert into kysely_migration values ('999-later', '2030-01-01T00:00:00.000Z')`)
  await expect(migrate(db)).rejects.toBeInstanceOf(NewerDatabase)
  const { rows } = await pglite.query('select name from kysely_migration')
  expect(rows.length).toBeLessThan(Object.keys(migrations).length + 1)
})
