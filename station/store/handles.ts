import type Database from 'better-sqlite3'
import type { Statement } from 'better-sqlite3'

export type Param = string | number | null | Uint8Array

/** Reads. A statement that would write is refused when it is prepared. */
export interface Reader {
  row<T>(sql: string, ...params: Param[]): T | undefined
  rows<T>(sql: string, ...params: Param[]): T[]
  each<T>(sql: string, ...params: Param[]): IterableIterator<T>
}

/** Writes, and only exists inside a transaction (`Store.write`). */
export interface Writer extends Reader {
  run(sql: string, ...params: Param[]): number
}

/** Both handles over one connection; statements are prepared once. */
export function handlesOf(database: Database): { reader: Reader; writer: Writer } {
  const prepared = new Map<string, Statement>()
  const statement = (sql: string): Statement => {
    const known = prepared.get(sql)
    if (known !== undefined) return known
    const made = database.prepare(sql)
    prepared.set(sql, made)
    return made
  }
  const reading = (sql: string): Statement => {
    const made = statement(sql)
    if (!made.readonly) throw new Error(`a reader was given a statement that writes: ${sql}`)
    return made
  }
  const reader: Reader = {
    row: <T>(sql: string, ...params: Param[]) => reading(sql).get(...params) as T | undefined,
    rows: <T>(sql: string, ...params: Param[]) => reading(sql).all(...params) as T[],
    each: <T>(sql: string, ...params: Param[]) => reading(sql).iterate(...params) as IterableIterator<T>,
  }
  return { reader, writer: { ...reader, run: (sql, ...params) => statement(sql).run(...params).changes } }
}
