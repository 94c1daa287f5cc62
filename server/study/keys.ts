import { randomBytes } from 'node:crypto'
import { chmod, mkdir, open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { StudyFolder } from './folder.ts'

export interface Keys {
  /** AES-256-GCM, identity columns and case keys. */
  identity: Buffer
  /** HMAC-SHA-256: telephone numbers and roster rows are looked up by it. */
  lookup: Buffer
  /** What the command line shows to the server that runs on the same folder. */
  admin: string
}

/** Reads the keys of a study, making those that are not there. Each is a file of mode 0600. */
export async function openKeys(folder: StudyFolder): Promise<Keys> {
  await mkdir(folder.keys, { recursive: true, mode: 0o700 })
  await chmod(folder.keys, 0o700)
  return {
    identity: await keyAt(join(folder.keys, 'identity')),
    lookup: await keyAt(join(folder.keys, 'lookup')),
    admin: (await keyAt(join(folder.keys, 'admin'))).toString('base64url'),
  }
}

async function keyAt(path: string): Promise<Buffer> {
  const key = (await readIfThere(path)) ?? (await create(path))
  if (key.length !== 32) throw new Error(`${path} is not a key of 32 bytes`)
  return key
}

async function create(path: string): Promise<Buffer> {
  const key = randomBytes(32)
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(key)
    await file.sync()
  } finally {
    await file.close()
  }
  return key
}

async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** The admin key of a folder whose server runs; null when the study has none yet. */
export async function adminKey(folder: StudyFolder): Promise<string | null> {
  return (await readIfThere(join(folder.keys, 'admin')))?.toString('base64url') ?? null
}
