import { mkdir } from 'node:fs/promises'
import { Kysely, PostgresDialect, type Transaction } from 'kysely'
import { migrate } from './migrate.ts'
import { pglitePool } from './pglite-pool.ts'
import type { Tables } from './tables.ts'
import { parseInt8, parseTimestamp, sameText, typeIds } from './values.ts'

/** For looking only. What changes something takes a `Writing`, so it is always in a transaction. */
export type Reading = Pick<Kysely<Tables>, 'selectFrom' | 'getExecutor'>
export type Writing = Transaction<Tables>

export interface Database {
  db: Kysely<Tables>
  /** Calls back after every `notify` that was committed, by this process or another one. */
  listen(channel: string, heard: () => void): Promise<Unlisten>
  close(): Promise<void>
}
export type Unlisten = () => Promise<void>

export type Where = { pglite: string } | { memory: true } | { url: string }

/** Opens the database and brings its tables up to date. Who opens a PGlite folder holds its lock. */
export async function openDatabase(where: Where): Promise<Database> {
  const database = 'url' in where ? await openPostgres(where.url) : await openPglite(where)
  try {
    await migrate(database.db)
  } catch (error) {
    await database.close()
    throw error
  }
  return database
}

/**
 * PGlite asks the system for no fsync (counted by strace: none). A killed process loses nothing, a power
 * cut may: stations keep what was acknowledged and send it again. Who cannot live with that uses PostgreSQL.
 */
async function openPglite(where: { pglite: string } | { memory: true }): Promise<Database> {
  const { PGlite } = await import('@electric-sql/pglite')
  if ('pglite' in where) await mkdir(where.pglite, { recursive: true, mode: 0o700 })
  const parsers = {
    [typeIds.int8]: parseInt8,
    [typeIds.date]: sameText,
    [typeIds.timestamptz]: parseTimestamp,
  }
  const pglite = 'pglite' in where ? new PGlite(where.pglite, { parsers }) : new PGlite({ parsers })
  await pglite.waitReady
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: pglitePool(pglite) }) })
  return {
    db,
    listen: (channel, heard) => pglite.listen(channel, heard),
    close: () => db.destroy(),
  }
}

async function openPostgres(url: string): Promise<Database> {
  const { default: pg } = await import('pg')
  const parserOf = (id: number, format?: 'text' | 'binary') => {
    if (id === typeIds.int8) return parseInt8
    if (id === typeIds.date) return sameText
    if (id === typeIds.timestamptz) return parseTimestamp
    return pg.types.getTypeParser(id, format as 'text')
  }
  const types = { getTypeParser: parserOf as typeof pg.types.getTypeParser }
  const pool = new pg.Pool({ connectionString: url, types, max: 10 })
  // An idle connection that breaks is replaced by the pool; without a listener Node would end.
  pool.on('error', (error) => process.stderr.write(`database connection lost: ${error.message}\n`))
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return {
    db,
    async listen(channel, heard) {
      const client = await pool.connect()
      client.on('notification', heard)
      await client.query(`listen ${pg.escapeIdentifier(channel)}`)
      return async () => client.release(true)
    },
    close: () => db.destroy(),
  }
}
