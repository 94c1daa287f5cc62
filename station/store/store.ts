import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database, { SqliteError } from 'better-sqlite3'
import type { Randomness } from '../ports.ts'
import { asDiskFault, DiskFault, openedFile } from './disk-fault.ts'
import { handlesOf, type Reader, type Writer } from './handles.ts'
import { besideKey } from './key/beside.ts'
import { migrate } from './migrations/migrate.ts'
import { damages, refusedBySystem, type StoreProblem } from './store-problem.ts'

/** A station's file: everything it knows, encrypted as a whole, held by one process alone. */
export interface Store {
  readonly reader: Reader
  /** Runs `work` in one transaction: it is on disk when this returns, or nothing of it is when it throws. */
  write<T>(work: (writer: Writer) => T): T
  /** What was deleted is nowhere in the file or its log any more, not even for who has the key. */
  wipe(): void
  close(): void
}

export type Opened = { type: 'opened'; store: Store } | { type: 'refused'; problem: StoreProblem }

export interface StoreFiles {
  file: string
  keyFile: string
  /** The file's key as its keeper gave it (`key/find-key.ts`); without it the one that lies beside the file. */
  key?: string
}

/** Opens the file, or makes it and the key beside it; `create: false` never makes anything. */
export function openStore(files: StoreFiles, options: { random: Randomness; create: boolean }): Opened {
  const { file } = files
  try {
    return open(files, options)
  } catch (error) {
    return refused(refusedBySystem(file, error))
  }
}

function open(
  { file, keyFile, key: given }: StoreFiles,
  options: { random: Randomness; create: boolean },
): Opened {
  const exists = existsSync(file)
  if (!exists && !options.create) return refused({ type: 'unreadable', file, code: 'ENOENT' })
  if (!exists) mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const found = given ?? besideKey({ file, keyFile }, options.random)
  if (typeof found !== 'string') return found
  const unwritable = exists ? whyUnwritable(file) : null
  if (unwritable !== null) return refused({ type: 'unwritable', file, code: unwritable })
  let database: Database | null = null
  try {
    database = new Database(file, { timeout: 500 })
    unlock(database, found)
    const newer = migrate(database)
    if (newer !== null) {
      database.close()
      return refused({ type: 'newer', file, ...newer })
    }
    return { type: 'opened', store: storeOver(database, file) }
  } catch (error) {
    database?.close()
    if (!(error instanceof SqliteError)) throw error
    // A keeper knows its key again: then it is the file that is wrong.
    if (error.code === 'SQLITE_NOTADB' && given === undefined)
      return refused({ type: 'wrong-key', file, keyFile })
    if (damages.some((code) => error.code.startsWith(code)))
      return refused({ type: 'damaged', file, code: error.code })
    if (error.code.startsWith('SQLITE_BUSY')) return refused({ type: 'in-use', file })
    return refused({ type: 'unreadable', file, code: error.code })
  }
}

/** The file and, for its log, the folder; null when both may be written. */
function whyUnwritable(file: string): string | null {
  try {
    for (const path of [dirname(file), file]) accessSync(path, constants.W_OK)
    return null
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'EACCES'
  }
}

const refused = (problem: StoreProblem): Opened => ({ type: 'refused', problem })

/**
 * SQLCipher 4 scheme; WAL with FULL, so each commit is one fsync of the log. The exclusive lock keeps a second
 * station off the file (two would fork the journal) and shared memory out of the commit. Checkpoints are
 * not left to the commit that happens to fill the log (see `tidying`), unless much is written at once.
 */
export function unlock(database: Database, key: string): void {
  database.pragma("cipher='sqlcipher'")
  database.pragma('legacy=4')
  database.pragma(`key="x'${key}'"`)
  database.pragma('locking_mode=EXCLUSIVE')
  database.pragma('journal_mode=WAL')
  database.pragma('synchronous=FULL')
  database.pragma('wal_autocheckpoint=2048')
  // What a released case leaves is written over at once.
  database.pragma('secure_delete=ON')
  database.pragma('trusted_schema=OFF')
  database.pragma('temp_store=MEMORY')
}

function storeOver(database: Database, file: string): Store {
  const opened = openedFile(file)
  const { reader, writer } = handlesOf(database)
  const begin = database.prepare('BEGIN IMMEDIATE')
  const commit = database.prepare('COMMIT')
  const rollback = database.prepare('ROLLBACK')
  const tidy = tidying(database)
  return {
    reader,
    write(work) {
      // A file that was deleted would take every commit and keep none.
      if (!opened.isThere()) throw new DiskFault('gone', 'ENOENT')
      try {
        begin.run()
        const done = work(writer)
        commit.run()
        tidy.soon()
        return done
      } catch (error) {
        // A full disk may have rolled back already.
        if (database.inTransaction) rollback.run()
        throw asDiskFault(error, file)
      }
    },
    wipe() {
      // Made anew without free pages; then the log, which held the old ones, is emptied.
      database.exec('VACUUM')
      database.pragma('wal_checkpoint(TRUNCATE)')
    },
    close: () => {
      tidy.stop()
      database.close()
    },
  }
}

/** Commits between two checkpoints: a log that only grows makes each commit twice as slow. */
const commitsKept = 24
/** What was committed is on its way to the screen, and the next key is not there yet. ms. */
const afterCommit = 60

/** Moves the log's pages into the file between two answers, so that no answer waits for it. */
function tidying(database: Database): { soon(): void; stop(): void } {
  let commits = 0
  let timer: NodeJS.Timeout | null = null
  const tidy = () => {
    timer = null
    commits = 0
    try {
      database.pragma('wal_checkpoint(PASSIVE)')
    } catch (error) {
      // Nothing is lost: all of it is in the log. A disk that stays at fault refuses the next commit.
      if (!(error instanceof SqliteError)) throw error
    }
  }
  return {
    soon() {
      commits++
      if (commits >= commitsKept) timer ??= setTimeout(tidy, afterCommit).unref()
    },
    stop() {
      if (timer !== null) clearTimeout(timer)
    },
  }
}
