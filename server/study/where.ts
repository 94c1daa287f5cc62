import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Where } from '../database/database.ts'
import type { StudyFolder } from './folder.ts'

/**
 * Which database a study is in. A PostgreSQL address that was given once is kept with the keys (it may
 * hold a password), so that every later command finds the same data.
 */
export async function databaseOf(folder: StudyFolder, given: string | undefined): Promise<Where> {
  const path = join(folder.keys, 'database')
  if (given !== undefined) {
    await writeFile(path, given, { mode: 0o600 })
    return { url: given }
  }
  try {
    return { url: (await readFile(path, 'utf8')).trim() }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { pglite: folder.data }
    throw error
  }
}
