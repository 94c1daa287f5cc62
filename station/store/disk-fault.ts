import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { SqliteError } from 'better-sqlite3'
import { damages } from './store-problem.ts'

/**
 * What a failed commit is told as. `gone`: the file was taken away while it was open; what is in it is
 * still held by this process, and sent from it.
 */
export type NotSaved = 'disk-full' | 'read-only' | 'damaged' | 'gone' | 'unknown'

/** A commit that the disk refused: nothing of it is in the file. */
export class DiskFault extends Error {
  readonly why: NotSaved
  readonly code: string
  constructor(why: NotSaved, code: string, cause?: unknown) {
    super(`not saved: ${why} (${code})`, { cause })
    this.name = 'DiskFault'
    this.why = why
    this.code = code
  }
}

/** What a failed commit, or a page that cannot be read, is told as; null for what is not the disk's doing. */
export function notSavedReason(error: unknown): NotSaved | null {
  if (error instanceof DiskFault) return error.why
  if (!(error instanceof SqliteError)) return null
  const { code } = error
  if (code === 'SQLITE_FULL') return 'disk-full'
  if (code.startsWith('SQLITE_READONLY')) return 'read-only'
  if (damages.some((one) => code.startsWith(one))) return 'damaged'
  // A constraint or a wrong statement is our own mistake, not the disk's: it must not look like one.
  return ['SQLITE_IOERR', 'SQLITE_CANTOPEN', 'SQLITE_BUSY', 'SQLITE_PERM'].some((one) => code.startsWith(one))
    ? 'unknown'
    : null
}

/** The error of a commit with what the disk itself says, where SQLite knows only that writing failed. */
export function asDiskFault(error: unknown, file: string): unknown {
  const why = notSavedReason(error)
  if (why === null || error instanceof DiskFault) return error
  const { code } = error as SqliteError
  return new DiskFault(why === 'unknown' ? whatTheDiskSays(file) : why, code, error)
}

/** The file as it was opened: whether the one of its name is still that one. */
export function openedFile(file: string): { isThere(): boolean } {
  const { ino, dev } = statSync(file)
  const log = `${file}-wal`
  return {
    isThere() {
      const now = statSync(file, { throwIfNoEntry: false })
      return now !== undefined && now.ino === ino && now.dev === dev && existsSync(log)
    },
  }
}

/** So little room that the log cannot grow by a commit. */
const tooLittle = 64 * 1024

function whatTheDiskSays(file: string): NotSaved {
  try {
    for (const path of [dirname(file), file, `${file}-wal`]) accessSync(path, constants.W_OK)
    const { bavail, bsize } = statfsSync(dirname(file))
    return bavail * bsize < tooLittle ? 'disk-full' : 'unknown'
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return code === 'ENOENT' ? 'gone' : 'read-only'
  }
}
