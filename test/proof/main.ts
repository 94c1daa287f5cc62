import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../house/tree.ts'
import { kills } from './kills.ts'
import { soak } from './soak.ts'
import { commit, machine, type Proved } from './where.ts'

const proofs: Record<string, () => Promise<Proved>> = { kills, soak: () => soak(2000, 5) }

/**
 * `npm run proof`: the full counts of what `npm test` runs reduced; one of them alone with its name behind
 * it, as in `npm run proof -- soak`. The dated results are written to docs/proof to be committed; ends
 * with 1 if one does not hold.
 */
export async function main(): Promise<void> {
  const wanted = process.argv.slice(2)
  const unknown = wanted.filter((name) => proofs[name] === undefined)
  if (unknown.length > 0)
    throw new Error(`${unknown.join(', ')}: the proofs are ${Object.keys(proofs).join(', ')}`)
  mkdirSync(join(root, 'docs', 'proof'), { recursive: true })
  for (const [name, prove] of Object.entries(proofs)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    const began = performance.now()
    const at = { date: new Date().toISOString(), commit: commit(), machine: machine() }
    const { holds, ...proved } = await prove()
    const seconds = Math.round((performance.now() - began) / 1000)
    const result = JSON.stringify({ holds, ...at, seconds, ...proved }, null, 2)
    writeFileSync(join(root, 'docs', 'proof', `${name}.json`), `${result}\n`)
    console.log(result)
    if (!holds) process.exitCode = 1
  }
}
