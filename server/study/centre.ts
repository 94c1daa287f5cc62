import { mkdir } from 'node:fs/promises'
import type { StudySettings } from '#core/contract/study.ts'
import { type Database, openDatabase } from '../database/database.ts'
import { NewerDatabase } from '../database/migrate.ts'
import { rebuildIfDue } from '../journal/rebuild.ts'
import { type Clock, systemClock } from './clock.ts'
import { type CompiledScripts, compiledScripts } from './compiled.ts'
import { studyFolder } from './folder.ts'
import { type Keys, openKeys } from './keys.ts'
import { type Holder, lockCentre } from './lock.ts'
import { defaultScript, pinnedScript, pinScript, readScript, scriptsFolder } from './scripts.ts'
import { defaultSettings, readSettings, writeSettings } from './settings.ts'
import { databaseOf } from './where.ts'

/** A study's centre, open: what every operation of the server works on. */
export interface Centre extends Database {
  root: string
  keys: Keys
  settings: StudySettings
  compiled: CompiledScripts
  clock: Clock
  /** Whether this opening made the study. */
  created: boolean
}

export type Opening =
  | { type: 'opened'; centre: Centre }
  | { type: 'held'; by: Holder | null }
  | { type: 'bad-settings'; path: string; problems: string[] }
  | { type: 'no-such-script'; script: string }
  /** The last migration that this program does not know. */
  | { type: 'newer-database'; migration: string }

export interface OpenOptions {
  /** What the lock is taken for, told to others who want it. */
  what: string
  /** Address of a PostgreSQL; without one (now or earlier) PGlite in the study folder. */
  database?: string | undefined
  /** How long to wait for another command to be done, ms. */
  wait?: number
  clock?: Clock
  scripts?: string
  /** Settings for a study that is not there yet. */
  initial?: (defaults: StudySettings) => StudySettings
}

/** Opens the centre of a study folder, making what is missing. Close it: it holds the folder's lock. */
export async function openCentre(root: string, options: OpenOptions): Promise<Opening> {
  const folder = studyFolder(root)
  await mkdir(folder.centre, { recursive: true, mode: 0o700 })
  const lock = await lockCentre(folder, options.what, options.wait ?? 0)
  if (lock.type === 'held') return lock
  let database: Database | null = null
  try {
    const clock = options.clock ?? systemClock
    const known = await studyOf(folder, options, clock)
    if (known.type !== 'known') {
      await lock.release()
      return known
    }
    const keys = await openKeys(folder)
    database = await openDatabase(await databaseOf(folder, options.database))
    if (!(await keepStudy(database, known.settings, options.scripts ?? scriptsFolder))) {
      await database.close()
      await lock.release()
      return { type: 'no-such-script', script: known.settings.script }
    }
    const opened = database
    const compiled = compiledScripts()
    await rebuildIfDue({ ...opened, settings: known.settings, compiled })
    const close = async () => {
      await opened.close()
      await lock.release()
    }
    const { settings, created } = known
    return {
      type: 'opened',
      centre: { ...opened, root, keys, settings, compiled, clock, created, close },
    }
  } catch (error) {
    await database?.close()
    await lock.release()
    if (error instanceof NewerDatabase) return { type: 'newer-database', migration: error.migration }
    throw error
  }
}

type Known = { type: 'known'; settings: StudySettings; created: boolean }

async function studyOf(
  folder: ReturnType<typeof studyFolder>,
  options: OpenOptions,
  clock: Clock,
): Promise<Known | Exclude<Opening, { type: 'opened' }>> {
  const scripts = options.scripts ?? scriptsFolder
  const read = await readSettings(folder)
  if (read.type === 'bad-settings') return read
  if (read.type === 'read') return { type: 'known', settings: read.settings, created: false }
  const script = await readScript(defaultScript, scripts)
  if (!script) throw new Error(`the program's own script ${defaultScript} is missing in ${scripts}`)
  const defaults = defaultSettings(script.script, clock.now().getUTCFullYear())
  const settings = options.initial?.(defaults) ?? defaults
  await writeSettings(folder, settings)
  return { type: 'known', settings, created: true }
}

/**
 * The settings' file is the truth for what people edit; the database has it for its own questions.
 * False if the script that new cases are to be pinned to is neither there nor in the database.
 */
async function keepStudy({ db }: Database, settings: StudySettings, scripts: string): Promise<boolean> {
  const [id = ''] = settings.script.split('@')
  const script = await readScript(id, scripts)
  return db.transaction().execute(async (t) => {
    const text = JSON.stringify(settings)
    await t
      .insertInto('study')
      .values({ settings: text })
      .onConflict((c) => c.column('single').doUpdateSet({ settings: text }))
      .execute()
    if (script) await pinScript(t, script)
    return (await pinnedScript(t, settings.script)) !== null
  })
}
