import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const at = (path: string) => fileURLToPath(new URL(`../../renderer/${path}`, import.meta.url))

/** Builds the console alone into a folder of its own; `remove` takes that away again. */
export async function buildConsole(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'malgeum-console-'))
  await build({
    configFile: at('vite.config.ts'),
    logLevel: 'warn',
    // The test runner's own NODE_ENV would bring React's slower development build.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { outDir: folder, rolldownOptions: { input: at('interviewer/index.html') } },
  })
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}
