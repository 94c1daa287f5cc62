import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const cruiser = fileURLToPath(
  new URL('../../node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', import.meta.url),
)
const folders = ['core', 'station', 'server', 'renderer', 'electron', 'cli', 'test']

export interface Arrows {
  /** Modules of ours that were read. */
  modules: number
  /** `from -> to (rule)`, sorted. */
  broken: string[]
}

/** Reads the imports of a tree by the rules of its `.dependency-cruiser.cjs`. */
export function readArrows(tree: string): Arrows {
  const run = spawnSync(
    process.execPath,
    [cruiser, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...folders],
    { cwd: tree, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
  )
  if (run.stdout === '') throw new Error(`dependency-cruiser said nothing: ${run.stderr}`)
  const { modules, summary } = JSON.parse(run.stdout) as Cruise
  return {
    modules: modules.filter(({ source }) => folders.some((folder) => source.startsWith(`${folder}/`))).length,
    broken: summary.violations.map(({ from, to, rule }) => `${from} -> ${to} (${rule.name})`).sort(),
  }
}

/** What is wrong with the arrows; empty when all is well. Nothing read is wrong too. */
export function arrowProblems({ modules, broken }: Arrows): string[] {
  return modules === 0 ? ['no module was read: the rule looked at nothing', ...broken] : broken
}

interface Cruise {
  modules: { source: string }[]
  summary: { violations: { from: string; to: string; rule: { name: string } }[] }
}

if (import.meta.main) {
  const arrows = readArrows(fileURLToPath(new URL('../../', import.meta.url)))
  const problems = arrowProblems(arrows)
  console.log([`${arrows.modules} modules read`, ...problems].join('\n'))
  process.exitCode = problems.length > 0 ? 1 : 0
}
