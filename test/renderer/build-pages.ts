import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/**
 * Builds the pages as they are delivered into a folder of their own; `remove` takes that away again.
 * In a process of its own, because the test runner's NODE_ENV would bring React's development build.
 */
export async function buildConsole(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'malgeum-console-'))
  const vite = at('node_modules/vite/bin/vite.js')
  const args = ['build', '--config', at('renderer/vite.config.ts'), '--outDir', folder, '--logLevel', 'warn']
  const env = { ...process.env, NODE_ENV: 'production' }
  await promisify(execFile)(process.execPath, [vite, ...args], { cwd: at('renderer'), env })
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}
