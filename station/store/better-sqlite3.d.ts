/** The part of better-sqlite3 (here with ciphers) that a station uses; its package brings no types. */
declare module 'better-sqlite3' {
  export interface Statement {
    readonly readonly: boolean
    run(...params: unknown[]): { changes: number }
    get(...params: unknown[]): unknown
    all(...params: unknown[]): unknown[]
    iterate(...params: unknown[]): IterableIterator<unknown>
  }

  export default class Database {
    constructor(path: string, options?: { timeout?: number; readonly?: boolean; fileMustExist?: boolean })
    readonly inTransaction: boolean
    prepare(sql: string): Statement
    exec(sql: string): this
    pragma(source: string, options?: { simple?: boolean }): unknown
    close(): this
  }

  export class SqliteError extends Error {
    readonly code: string
  }
}
