import { randomBytes } from 'node:crypto'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import type { Centre } from './centre.ts'
import { studyFolder } from './folder.ts'

/**
 * Writes new keys over those that identities were encrypted and looked up under, in the very bytes of
 * their files and in the memory of this process: copies of the tables that lie elsewhere are lost with
 * them. (A disk that writes elsewhere than told may keep the old bytes; that is for its encryption.)
 */
export async function destroyKeys({ root, keys }: Pick<Centre, 'root' | 'keys'>): Promise<void> {
  const folder = studyFolder(root).keys
  for (const name of ['identity', 'lookup'] as const) {
    const key = randomBytes(32)
    const file = await open(join(folder, name), 'r+')
    try {
      await file.write(key, 0, key.length, 0)
      await file.sync()
    } finally {
      await file.close()
    }
    keys[name].set(key)
  }
}
