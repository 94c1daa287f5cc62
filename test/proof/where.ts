import { spawnSync } from 'node:child_process'
import { cpus, totalmem, type } from 'node:os'
import { root } from '../house/tree.ts'

/** What came of a proof, to be written down beside where it was. */
export type Proved = { holds: boolean } & Record<string, unknown>

/** The commit that was proved; with a `+` when the tree held more than it. null outside of a repository. */
export function commit(): string | null {
  const git = (...args: string[]) => spawnSync('git', args, { cwd: root, encoding: 'utf8' })
  const head = git('rev-parse', 'HEAD')
  if (head.status !== 0) return null
  const changed = git('status', '--porcelain', '--', 'core', 'station', 'server', 'cli').stdout.trim()
  return `${head.stdout.trim()}${changed === '' ? '' : '+'}`
}

/** The machine in plain words. */
export function machine(): string {
  const processors = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  const model = processors[0]?.model.trim() ?? 'unknown'
  return `${processors.length} processors (${model}), ${memory} GiB, ${type()}, Node ${process.versions.node}`
}
