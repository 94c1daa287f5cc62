import { readFile, rm, writeFile } from 'node:fs/promises'
import BetterSqlite from 'better-sqlite3'
import type { StudyFolder } from './folder.ts'

export interface Holder {
  pid: number
  /** The command that holds it: 'server', 'roster import' ... */
  what: string
  since: string
}

export type Locking = { type: 'locked'; release: () => Promise<void> } | { type: 'held'; by: Holder | null }

/**
 * Takes the centre's folder for this process, waiting up to `wait` ms: PGlite loses data when a folder
 * is opened twice. The lock is SQLite's on an empty database, which the system itself drops when a
 * process dies, however it dies; so nobody has to guess whether a process number is still the same.
 */
export function lockCentre(folder: StudyFolder, what: string, wait: number): Promise<Locking> {
  const database = new BetterSqlite(folder.lock, { timeout: 0 })
  return tryUntil(Date.now() + wait)

  async function tryUntil(deadline: number): Promise<Locking> {
    if (take(database)) return locked()
    if (Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 100))
      return tryUntil(deadline)
    }
    database.close()
    return { type: 'held', by: await readHolder(folder) }
  }

  async function locked(): Promise<Locking> {
    const holder: Holder = { pid: process.pid, what, since: new Date().toISOString() }
    await writeFile(folder.holder, JSON.stringify(holder), { mode: 0o600 })
    return {
      type: 'locked',
      async release() {
        await rm(folder.holder, { force: true })
        database.exec('rollback')
        database.close()
      },
    }
  }
}

function take(database: { exec(sql: string): unknown }): boolean {
  try {
    database.exec('begin exclusive')
    return true
  } catch (error) {
    if ((error as { code?: string }).code?.startsWith('SQLITE_BUSY')) return false
    throw error
  }
}

async function readHolder(folder: StudyFolder): Promise<Holder | null> {
  try {
    return JSON.parse(await readFile(folder.holder, 'utf8')) as Holder
  } catch {
    // Taken this moment and not yet signed, or signed and already left: held by somebody all the same.
    return null
  }
}
