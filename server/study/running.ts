import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { StudyFolder } from './folder.ts'

/** A server that runs on a study folder, as it says itself. Only true while somebody holds the lock. */
export interface Running {
  address: string
  pid: number
}
const runningSchema = z.object({ address: z.url(), pid: z.int() })

export const writeRunning = (folder: StudyFolder, running: Running): Promise<void> =>
  writeFile(folder.running, JSON.stringify(running), { mode: 0o600 })

export const removeRunning = (folder: StudyFolder): Promise<void> => rm(folder.running, { force: true })

/** null: none says that it runs (or it is just coming up). */
export async function readRunning(folder: StudyFolder): Promise<Running | null> {
  const text = await textIfThere(folder.running)
  if (text === null) return null
  try {
    return runningSchema.parse(JSON.parse(text))
  } catch {
    // Half written: it is coming up.
    return null
  }
}

const portFile = (folder: StudyFolder) => join(folder.centre, 'port')

/** The port a study's server had last: stations look for it there again. */
export async function lastPort(folder: StudyFolder): Promise<number | null> {
  const port = Number(await textIfThere(portFile(folder)))
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : null
}

export const rememberPort = (folder: StudyFolder, port: number): Promise<void> =>
  writeFile(portFile(folder), String(port))

async function textIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
