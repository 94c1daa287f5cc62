import type Database from 'better-sqlite3'
import { firstTables } from './0001-first-tables.ts'
import { scriptDefinition } from './0002-script-definition.ts'
import { appointments } from './0003-appointments.ts'
import { ownDay } from './0004-own-day.ts'
import { starts } from './0005-starts.ts'
import { noBusyRun } from './0006-no-busy-run.ts'

/** In order; the file's `user_version` says how many have run. Never edit one that was released. */
const migrations: readonly string[] = [firstTables, scriptDefinition, appointments, ownDay, starts, noBusyRun]

/** Brings the file up to date. Returns the versions when the file is newer than this program. */
export function migrate(database: Database): { version: number; known: number } | null {
  const version = database.pragma('user_version', { simple: true }) as number
  const known = migrations.length
  if (version > known) return { version, known }
  for (const [index, sql] of migrations.entries()) {
    if (index < version) continue
    database.exec(`BEGIN IMMEDIATE; ${sql}; PRAGMA user_version = ${index + 1}; COMMIT`)
  }
  return null
}
