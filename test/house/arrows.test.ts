import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { arrowProblems, readArrows } from './arrows.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folders = ['core', 'station', 'server', 'renderer', 'electron', 'cli', 'test']
const copies: string[] = []

afterEach(() => {
  for (const copy of copies.splice(0)) rmSync(copy, { recursive: true })
})

/** A file that breaks an arrow, and the rule that must tell of it. */
const breaks: [file: string, source: string, rule: string][] = [
  ['core/broken-a.ts', `import '#station/broken-target.ts'`, 'core-reaches-only-itself'],
  ['core/broken-b.ts', `import { readFile } from 'node:fs/promises'\nreadFile`, 'core-uses-no-node'],
  ['core/broken-c.ts', `import 'commander'`, 'core-uses-pure-libraries-only'],
  ['core/broken-d.ts', `import type { T } from '../station/broken-target.ts'`, 'core-reaches-only-itself'],
  ['core/broken-e.ts', `export type { T } from '#station/broken-target.ts'`, 'core-reaches-only-itself'],
  ['core/broken-f.ts', `export const t = () => import('../station/broken-target.ts')`, 'core-reaches'],
  ['core/broken-g.ts', `import type { Stats } from 'node:fs'`, 'core-uses-no-node'],
  ['core/broken-h.ts', `import { type T } from '#station/broken-target.ts'`, 'core-reaches-only-itself'],
  ['renderer/broken-a.ts', `import type { Interview } from '../core/interview/types.ts'`, 'renderer-reaches'],
  ['renderer/broken-b.tsx', `import type { T } from '../station/broken-target.ts'`, 'renderer-reaches'],
  ['renderer/broken-c.ts', `import 'node:path'`, 'renderer-uses-no-node'],
  ['station/broken-a.ts', `import type { T } from '#server/broken-target.ts'`, 'station-reaches-only-core'],
  ['station/broken-b.ts', `import { app } from 'electron'\napp`, 'electron-only-in-electron'],
  ['station/broken-c.ts', `import type { App } from 'electron'`, 'electron-only-in-electron'],
  ['server/broken-a.ts', `import '#station/broken-target.ts'`, 'server-reaches-only-core'],
  ['electron/broken-a.ts', `import type { T } from '../server/broken-target.ts'`, 'electron-reaches'],
  ['cli/broken-a.ts', `import '../renderer/broken-c.ts'`, 'cli-reaches-only-station-server-core'],
  ['server/broken-b.ts', `import '../test/house/arrows.ts'`, 'server-reaches-only-core'],
  ['server/broken-c.ts', `import 'no-such-package'`, 'everything-resolves'],
  ['server/broken-d.ts', `import 'fast-check'`, 'product-needs-no-development-package'],
]

describe('the arrows of the house', () => {
  it('tell of every kind of break, types included', () => {
    const tree = copyOfTheHouse()
    for (const folder of ['station', 'server'])
      writeFileSync(join(tree, folder, 'broken-target.ts'), 'export type T = 1\n')
    for (const [file, source] of breaks) writeFileSync(join(tree, file), `${source}\n`)
    const problems = arrowProblems(readArrows(tree))
    for (const [file, source, rule] of breaks) {
      const told = problems.filter((problem) => problem.startsWith(`${file} -> `) && problem.includes(rule))
      expect(told, `${file}: ${source}`).toHaveLength(1)
    }
  })

  it('have no way round by import types, which lint forbids', () => {
    const tree = emptyTree()
    cpSync(join(root, '.oxlintrc.json'), join(tree, '.oxlintrc.json'))
    const ways = [
      `export type A = import('../station/t.ts').T\n`,
      `export type B = typeof import('../station/t.ts')\n`,
      `/// <reference path="../station/t.ts" />\nexport const c = 1\n`,
    ]
    const files = ways.map((_source, index) => `way-${index}.ts`)
    for (const [index, file] of files.entries()) writeFileSync(join(tree, file), ways[index] ?? '')
    const oxlint = join(root, 'node_modules', 'oxlint', 'bin', 'oxlint')
    const run = spawnSync(process.execPath, [oxlint, '--format', 'unix', ...files], {
      cwd: tree,
      encoding: 'utf8',
    })
    for (const file of files) expect(run.stdout).toContain(`${file}:1:`)
  })

  it('are not believed when no module was read', () => {
    const tree = emptyTree()
    for (const folder of folders) mkdirSync(join(tree, folder))
    expect(arrowProblems(readArrows(tree))).toEqual(['no module was read: the rule looked at nothing'])
  })
})

function copyOfTheHouse(): string {
  const tree = emptyTree()
  for (const folder of folders) {
    cpSync(join(root, folder), join(tree, folder), {
      recursive: true,
      filter: (source) => !['node_modules', 'dist'].includes(basename(source)),
    })
  }
  return tree
}

function emptyTree(): string {
  const tree = mkdtempSync(join(tmpdir(), 'malgeum-house-'))
  copies.push(tree)
  for (const file of ['.dependency-cruiser.cjs', 'package.json', 'tsconfig.json'])
    cpSync(join(root, file), join(tree, file))
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'), 'junction')
  return tree
}
