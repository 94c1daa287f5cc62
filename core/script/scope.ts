import { type Expression, type FunctionName, mapParts, namesIn } from './condition/expression.ts'
import type { Template } from './template.ts'

/** Where a name is read: inside the turns of repeated blocks it may mean this turn's item or label. */
export interface Scope {
  /** An item's name in the script, to its name in this turn. */
  items: ReadonlyMap<string, string>
  /** The names under which texts may name the turn. */
  labels: ReadonlyMap<string, Template>
}

export const outermost: Scope = { items: new Map(), labels: new Map() }

/** All turns of a repeated item: its name in the script, to the turns' keys (「2」, 「2_1」) and names. */
export type Turns = ReadonlyMap<string, ReadonlyMap<string, string>>

const overAllTurns: readonly FunctionName[] = ['sum', 'min', 'max', 'count']

/**
 * An expression with its names as they are in its scope: this turn's inside a repeated block; outside,
 * `sum(V2)`, `count(V1 = 1)`, `min` and `max` go over all turns.
 */
export function resolve(expression: Expression, scope: Scope, turns: Turns): Expression {
  const recur = (part: Expression): Expression => resolve(part, scope, turns)
  if (expression.type === 'name')
    return { ...expression, name: scope.items.get(expression.name) ?? expression.name }
  if (expression.type === 'call' && overAllTurns.includes(expression.fn))
    return { ...expression, of: expression.of.flatMap((part) => perTurn(part, scope, turns)).map(recur) }
  return mapParts(expression, recur)
}

/** One part for each turn of the repeated items in it; the part itself where there are none. */
function perTurn(part: Expression, scope: Scope, turns: Turns): Expression[] {
  const bases = namesIn(part)
    .map(({ name }) => name)
    .filter((name) => turns.has(name) && !scope.items.has(name))
  const first = bases[0] === undefined ? undefined : turns.get(bases[0])
  if (first === undefined) return [part]
  return [...first.keys()].map((key) =>
    rename(part, (name) => (bases.includes(name) ? (turns.get(name)?.get(key) ?? name) : name)),
  )
}

function rename(expression: Expression, to: (name: string) => string): Expression {
  if (expression.type === 'name') return { ...expression, name: to(expression.name) }
  return mapParts(expression, (part) => rename(part, to))
}
