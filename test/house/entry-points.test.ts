import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { root } from './tree.ts'

const folder = mkdtempSync(join(tmpdir(), 'malgeum-old-node-'))
const oldNode = join(folder, 'old-node.cjs')
writeFileSync(oldNode, `Object.defineProperty(process, 'versions', { value: { napi: '9' } })`)
afterAll(() => rmSync(folder, { recursive: true }))

/** What people start: the bin, and the scripts that are no check. */
function entryPoints(): string[] {
  const { bin, scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    bin: Record<string, string>
    scripts: Record<string, string>
  }
  const started = Object.entries(scripts)
    .filter(([name]) => !name.startsWith('check:'))
    .flatMap(([, command]) => /^node (\S+)/.exec(command)?.[1] ?? [])
  return [...new Set([...Object.values(bin), ...started])]
}

it.each(entryPoints())('%s says in one line that this Node is too old', (file) => {
  const run = spawnSync(process.execPath, ['--require', oldNode, file], { cwd: root, encoding: 'utf8' })
  expect(run).toMatchObject({ status: 2, stdout: '' })
  expect(run.stderr.trim().split('\n')).toEqual([expect.stringMatching(/Node 24가 필요.*needs Node 24/)])
})
