import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { destroyKeys } from './destroy-keys.ts'
import { studyFolder } from './folder.ts'

it('the old keys are neither on disk nor in memory, and the new ones are the same in both', async () => {
  const root = mkdtempSync(join(tmpdir(), 'malgeum-keys-'))
  const folder = studyFolder(root).keys
  mkdirSync(folder, { recursive: true })
  const old = { identity: Buffer.alloc(32, 1), lookup: Buffer.alloc(32, 2) }
  for (const name of ['identity', 'lookup'] as const) writeFileSync(join(folder, name), old[name])
  const keys = { identity: Buffer.from(old.identity), lookup: Buffer.from(old.lookup), admin: 'admin' }
  await destroyKeys({ root, keys })
  for (const name of ['identity', 'lookup'] as const) {
    expect(keys[name]).not.toEqual(old[name])
    expect(readFileSync(join(folder, name))).toEqual(keys[name])
  }
  expect(keys.admin).toBe('admin')
  rmSync(root, { recursive: true })
})
