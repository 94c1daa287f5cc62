import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const at = (path: string) => fileURLToPath(new URL(`../../renderer/${path}`, import.meta.url))

/** Builds the supervisor's page alone into a folder of its own; `remove` takes that away again. */
export async function buildPage(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'malgeum-supervisor-'))
  await build({
    configFile: at('vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: folder, rolldownOptions: { input: at('supervisor/index.html') } },
  })
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}
