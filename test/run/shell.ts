import { spawnSync } from 'node:child_process'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))

export interface Run {
  ok: boolean
  /** Stdout and stderr, if collected. */
  output: string
  seconds: string
}

/** Runs a command line in the project's root with its own tools and this Node first in PATH. */
export function shell(
  command: string,
  output: 'collect' | 'show',
  environment: Record<string, string> = {},
): Run {
  const started = performance.now()
  const bin = join(root, 'node_modules', '.bin')
  const path = [dirname(process.execPath), bin, process.env['PATH'] ?? ''].join(delimiter)
  const result = spawnSync(command, {
    shell: true,
    cwd: root,
    env: { ...process.env, ...environment, PATH: path },
    stdio: output === 'show' ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    timeout: 15 * 60_000,
  })
  return {
    ok: result.status === 0,
    output: `${result.stdout ?? ''}${result.stderr ?? ''}${result.error?.message ?? ''}`,
    seconds: ((performance.now() - started) / 1000).toFixed(1),
  }
}
