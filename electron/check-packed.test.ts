import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { afterPack } from './check-packed.ts'

const appOutDir = mkdtempSync(join(tmpdir(), 'malgeum-packed-'))
afterAll(() => rmSync(appOutDir, { recursive: true }))
const packed = (electronPlatformName: string, arch: number) => () =>
  afterPack({ appOutDir, electronPlatformName, arch, packager: { getResourcesDir: () => appOutDir } })

it('an installer without its system’s native parts is not made', () => {
  mkdirSync(join(appOutDir, 'app.asar.unpacked/node_modules/better-sqlite3/prebuilds/win32-x64.node'), {
    recursive: true,
  })
  expect(packed('win32', 1)).toThrow('not packed for win32-x64: @node-rs/argon2-win32-x64-msvc')
  mkdirSync(join(appOutDir, 'app.asar.unpacked/node_modules/@node-rs/argon2-win32-x64-msvc'), {
    recursive: true,
  })
  expect(packed('win32', 1)).not.toThrow()
  expect(packed('darwin', 3)).toThrow('not packed for darwin-arm64')
  expect(packed('win32', 0)).toThrow('win32-0')
})
