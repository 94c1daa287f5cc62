import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from './database.ts'
import { migrate } from './migrate.ts'
import { migrations } from './migrations/index.ts'

let database: Database
beforeAll(async () => {
  database = await openDatabase({ memory: true })
}, 60_000)
afterAll(() => database.close())

describe('the database', { timeout: 30_000 }, () => {
  it('gives counts as numbers, instants as ISO text, days as they are', async () => {
    const { rows } = await sql<{ n: unknown; t: unknown; d: unknown }>`
      select count(*) as n, timestamptz '2026-01-02 03:04:05+09' as t, date '2026-01-02' as d`.execute(
      database.db,
    )
    expect(rows).toEqual([{ n: 1, t: '2026-01-01T18:04:05.000Z', d: '2026-01-02' }])
  })

  it('is brought up to date only once', async () => {
    await migrate(database.db)
    const { rows } = await sql<{ n: number }>`select count(*) as n from kysely_migration`.execute(database.db)
    expect(rows[0]?.n).toBe(Object.keys(migrations).length)
  })

  it('keeps two transactions apart', async () => {
    const { db } = database
    const add = (number: string) =>
      db.transaction().execute(async (t) => {
        await t.insertInto('interviewer').values({ number, name: '가', pin_hash: '' }).execute()
        if (number === '2') throw new Error('undone')
        await new Promise((resolve) => setTimeout(resolve, 5))
      })
    const outcome = await Promise.allSettled([add('1'), add('2'), add('3')])
    expect(outcome.map((o) => o.status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    const kept = await db.selectFrom('interviewer').select('number').orderBy('number').execute()
    expect(kept.map((k) => k.number)).toEqual(['1', '3'])
  })

  it('is heard by who listens, after the commit', async () => {
    let heard = 0
    const stop = await database.listen('changed', () => heard++)
    await database.db.transaction().execute(async (t) => {
      await sql`select pg_notify('changed', '')`.execute(t)
      expect(heard).toBe(0)
    })
    await expect.poll(() => heard).toBe(1)
    await stop()
  })
})
