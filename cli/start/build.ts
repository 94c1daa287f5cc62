import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.ts'

/** What is built, from which folders and files, and the file that is newest when the build has ended. */
const builds = {
  renderer: {
    configs: ['renderer/vite.config.ts'],
    sources: ['renderer', 'core', 'package-lock.json'],
    built: 'dist/renderer/interviewer/index.html',
  },
  desktop: {
    configs: ['electron/vite.main.config.ts', 'electron/vite.preload.config.ts'],
    sources: ['electron', 'station', 'core', 'package-lock.json'],
    built: 'dist/electron/preload.cjs',
  },
} as const

/** Builds the pages or the desktop's bundles if they are missing or older than their sources. */
export function buildIfStale(what: keyof typeof builds): void {
  const { configs, sources, built } = builds[what]
  const file = join(root, built)
  if (existsSync(file) && statSync(file).mtimeMs > newest(sources.map((source) => join(root, source)))) return
  for (const config of configs) {
    const run = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn', '--config', config], {
      cwd: root,
      encoding: 'utf8',
      // A test runner's own would bring React's development build, with paths of this machine in it.
      env: { ...process.env, NODE_ENV: 'production' },
    })
    if (run.status !== 0) throw new Error(`vite build --config ${config} failed: ${run.stderr}${run.stdout}`)
  }
}

/** The latest change below the paths, folders included (a file that was taken away changes its folder). */
function newest(paths: string[]): number {
  return Math.max(
    ...paths.map((path) => {
      const stat = statSync(path)
      const below = stat.isDirectory() ? readdirSync(path).map((name) => join(path, name)) : []
      return below.length > 0 ? Math.max(stat.mtimeMs, newest(below)) : stat.mtimeMs
    }),
  )
}

const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
