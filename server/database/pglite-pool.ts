import type { PGliteInterface } from '@electric-sql/pglite'
import type { PostgresPool, PostgresPoolClient } from 'kysely'

/**
 * A pool of one over PGlite, in the shape of `pg`'s, so that Kysely's PostgreSQL dialect serves both.
 * PGlite has a single session: whoever holds the client has it alone until it is released, otherwise
 * two transactions would mix.
 */
export function pglitePool(pglite: PGliteInterface): PostgresPool {
  let free: Promise<void> = Promise.resolve()
  return {
    async connect() {
      const before = free
      let release = () => {}
      free = new Promise((resolve) => {
        release = resolve
      })
      await before
      return clientOf(pglite, release)
    },
    async end() {
      await free
      await pglite.close()
    },
  }
}

function clientOf(pglite: PGliteInterface, release: () => void): PostgresPoolClient {
  async function query(sql: string, parameters: readonly unknown[] = []) {
    const { rows, affectedRows } = await pglite.query(sql, [...parameters])
    return { command: commandOf(sql), rowCount: affectedRows ?? 0, rows }
  }
  return { query: query as PostgresPoolClient['query'], release }
}

type Command = 'INSERT' | 'UPDATE' | 'DELETE' | 'SELECT' | 'MERGE'

/** PGlite does not tell the command; a `with` that ends in a change is not told apart either. */
const commandOf = (sql: string) => (/^\s*(\w+)/.exec(sql)?.[1] ?? 'SELECT').toUpperCase() as Command
