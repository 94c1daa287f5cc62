import { namesIn } from '../script/condition/expression.ts'
import type { Item, Quota, Script } from '../script/definition.ts'
import { plausibleFacts } from '../script/plausible.ts'
import type { Facts } from './interview.ts'
import { conditionsOf } from './ways.ts'

/** A way an interview can begin, as far as its route depends on it. */
export interface Start {
  /** 「group=학부모」, 「full(residents)」: what is told apart, in words of the script. */
  names: string[]
  facts: Facts
  full: string[]
}

/** One start for each combination of the values that conditions ask about, and one more per quota, all its cells full. */
export function startsThatMatter(script: Script): Start[] {
  const plain: Start[] = factsThatMatter(script)
  const full = script.quotas.flatMap((quota) =>
    plain.map(({ names, facts }) => ({
      names: [...names, `full(${quota.name})`],
      facts,
      full: cellsOf(quota, script),
    })),
  )
  return [...plain, ...full]
}

function factsThatMatter(script: Script): Start[] {
  const asked = new Set(
    conditionsOf(script).flatMap((condition) => namesIn(condition).map(({ name }) => name)),
  )
  let starts: Start[] = [{ names: [], facts: plausibleFacts(script), full: [] }]
  for (const [name, value] of script.values) {
    if (!asked.has(name)) continue
    const values =
      value.type === 'one-of'
        ? value.values.map(({ value }) => value)
        : value.type === 'yes-no'
          ? [true, false]
          : []
    if (values.length === 0) continue
    starts = starts.flatMap((start) =>
      values.map((value) => ({
        ...start,
        names: [...start.names, `${name}=${value}`],
        facts: { ...start.facts, [name]: value },
      })),
    )
  }
  return starts
}

/** More cells than this a quota cannot sensibly have. */
const mostCells = 100_000

/** Every cell of a quota: 「age_sex:3:1」. Items without codes make none. */
function cellsOf({ name, cell }: Quota, { items }: Script): string[] {
  let cells = [name]
  for (const id of cell) {
    const codes = codesOf(items.get(id))
    cells = cells.flatMap((cell) => codes.map((code) => `${cell}:${code}`))
    if (cells.length > mostCells) throw new Error(`the quota ${name} has more than ${mostCells} cells`)
  }
  return cells
}

function codesOf(item: Item | undefined): number[] {
  if (item === undefined) return []
  if ('options' in item) return item.options.map(({ code }) => code)
  return item.kind === 'brackets' ? item.brackets.map(({ code }) => code) : []
}
