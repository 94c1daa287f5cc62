import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './shell.ts'

/** The checks are the `check:…` scripts of package.json, in their order. */
export function checks(): { name: string; command: string }[] {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  const found = Object.entries(scripts)
    .filter(([name]) => name.startsWith('check:'))
    .map(([name, command]) => ({ name, command }))
  if (found.length === 0) throw new Error('package.json has no check: scripts')
  return found
}
