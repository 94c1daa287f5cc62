import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The native parts without which an installed station does not open, by `<platform>-<architecture>`. */
const natives: Record<string, string[]> = {
  'win32-x64': ['better-sqlite3/prebuilds/win32-x64.node', '@node-rs/argon2-win32-x64-msvc'],
  'linux-x64': ['better-sqlite3/prebuilds/linux-x64.node', '@node-rs/argon2-linux-x64-gnu'],
  'darwin-arm64': ['better-sqlite3/prebuilds/darwin-arm64.node', '@node-rs/argon2-darwin-arm64'],
}

/** As electron-builder numbers them. */
const architectures: Record<number, string> = { 1: 'x64', 3: 'arm64' }

interface Packed {
  appOutDir: string
  electronPlatformName: string
  arch: number
  packager: { getResourcesDir(appOutDir: string): string }
}

/**
 * Called by electron-builder: what was packed for another system than this one has none of that system's
 * native parts, and would only be noticed where it is installed.
 */
export function afterPack({ appOutDir, electronPlatformName, arch, packager }: Packed): void {
  const target = `${electronPlatformName}-${architectures[arch] ?? arch}`
  const wanted = natives[target]
  if (wanted === undefined) throw new Error(`no native parts are known for ${target}`)
  const unpacked = join(packager.getResourcesDir(appOutDir), 'app.asar.unpacked', 'node_modules')
  const missing = wanted.filter((part) => !existsSync(join(unpacked, part)))
  if (missing.length > 0)
    throw new Error(`not packed for ${target}: ${missing.join(', ')}. Make the installer on that system.`)
}
