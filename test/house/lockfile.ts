import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './tree.ts'

interface Lockfile {
  packages: Record<
    string,
    { resolved?: string; integrity?: string; link?: boolean; optionalDependencies?: Record<string, string> }
  >
}

/**
 * The lockfile serves every platform and every registry: the packages of other platforms are in it too,
 * and no download address is.
 */
export function lockfileProblems({ packages }: Lockfile): string[] {
  const problems: string[] = []
  for (const [path, entry] of Object.entries(packages)) {
    if (entry.resolved?.startsWith('http')) problems.push(`${path}: has a download address`)
    for (const name of Object.keys(entry.optionalDependencies ?? {}))
      if (!isFound(packages, path, name)) problems.push(`${path || 'package.json'}: ${name} is not in it`)
  }
  return problems
}

/** As Node looks for it: beside, then in every folder above. */
function isFound(packages: Lockfile['packages'], from: string, name: string): boolean {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    if (packages[at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`]) return true
    if (at === '') return false
  }
}

if (import.meta.main) {
  const lockfile = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lockfile
  const problems = lockfileProblems(lockfile)
  console.log([`${Object.keys(lockfile.packages).length} packages`, ...problems].join('\n'))
  process.exitCode = problems.length > 0 ? 1 : 0
}
