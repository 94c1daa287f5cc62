import { type Expression, isLiteral, partsOf } from '../../condition/expression.ts'
import type { MultipleItem, Script } from '../../definition.ts'
import { expressionsOf } from './names.ts'

/** The codes of a multiple that some condition tells from the others. */
export function codesSpokenOf(item: MultipleItem, script: Script): ReadonlySet<number> {
  const spoken = new Set<number>()
  const all = item.options.map(({ code }) => code)
  const look = (expression: Expression): void => {
    if (expression.type === 'in' && meant(expression.left, script) === item.id)
      for (const { value } of expression.list) if (typeof value === 'number') spoken.add(value)
    if (expression.type === 'compare' && meant(expression.left, script) === item.id) {
      const { op, right } = expression
      if (op === '=' && isLiteral(right)) spoken.add(right.value as number)
      else for (const code of all) spoken.add(code)
    }
    partsOf(expression).forEach(look)
  }
  expressionsOf(script).forEach(look)
  return new Set(all.filter((code) => spoken.has(code)))
}

/** The item or value that an expression is, seen through computed values that only name another; null for what is more. */
export function meant(expression: Expression, script: Script): string | null {
  let at = expression
  for (let hops = 0; at.type === 'name'; hops++) {
    const computed = script.computed.get(at.name)
    if (computed === undefined) return at.name
    if (hops > script.computed.size) return null
    at = computed.value
  }
  return null
}
