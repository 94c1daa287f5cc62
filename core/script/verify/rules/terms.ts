import { compares } from '../../condition/evaluate.ts'
import { type Comparison, type Expression, isLiteral, type Literal } from '../../condition/expression.ts'
import { printCondition } from '../../condition/print.ts'
import { type Context, contradictionAt, placeOf, report } from '../context.ts'
import { meant } from '../values/codes.ts'
import { atomsOf } from '../values/names.ts'

/**
 * always-false (and for ≠ always-true) of single comparisons: with a code that is not there, a number
 * or day out of range, a value that no case can bring. Whatever the routes are. */
export function checkTerms(context: Context): void {
  const { script } = context
  for (const { value } of script.computed.values()) checkIn(context, value, null)
  for (const item of script.items.values()) {
    if (item.when !== null) checkIn(context, item.when, item.id)
    for (const { that } of item.checks) checkIn(context, that, item.id)
  }
}

/** A comparison in it was reported, whatever the routes are. */
export function isSaidAlready(context: Context, expression: Expression): boolean {
  const parts = atomsOf(expression).flatMap((atom) => [atom, ...(atom.type === 'in' ? atom.list : [])])
  return parts.some((part) => {
    const { line, column } = placeOf(context, part)
    return context.findings.some(
      (one) => isConstant.has(one.rule) && one.line === line && one.column === column,
    )
  })
}

const isConstant: ReadonlySet<string> = new Set(['always-true', 'always-false'])

function checkIn(context: Context, expression: Expression, item: string | null): void {
  for (const atom of atomsOf(expression)) {
    // Turns of a block over a multiple: put together, with codes that are there.
    if (atom.start === atom.end) continue
    const { left } = atom
    if (atom.type === 'in') {
      const name = meant(left, context.script)
      for (const literal of atom.list)
        if (name !== null && !isPossible(context, name, '=', literal))
          tell(context, literal, item, `${printCondition(left)} = ${printCondition(literal)}`, 'always-false')
      continue
    }
    const [name, literal, op] = sides(context, atom)
    if (name === null || literal === null) continue
    if (op === '!=') {
      if (!isPossible(context, name, '=', literal))
        tell(context, atom, item, printCondition(atom), 'always-true')
    } else if (!isPossible(context, name, op, literal))
      tell(context, atom, item, printCondition(atom), 'always-false')
  }
}

function sides(
  { script }: Context,
  { left, right, op }: Expression & { type: 'compare' },
): [string | null, Literal | null, Comparison] {
  if (isLiteral(right)) return [meant(left, script), right, op]
  if (isLiteral(left)) return [meant(right, script), left, turned[op]]
  return [null, null, op]
}

const turned: Record<Comparison, Comparison> = {
  '=': '=',
  '!=': '!=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
}

/** Whether any answer or value at all compares so with a literal. */
function isPossible({ walk, script }: Context, name: string, op: Comparison, { value }: Literal): boolean {
  const item = script.items.get(name)
  if (item?.kind === 'statement') return true
  const values =
    item !== undefined && 'options' in item
      ? item.options.map(({ code }) => code)
      : (walk.variables.items.get(name)?.telling ?? walk.variables.given.get(name)?.telling)?.values
  return values === undefined || values.some((one) => typeof one !== 'object' && compares(op, one, value))
}

function tell(
  context: Context,
  at: Expression,
  item: string | null,
  found: string,
  rule: 'always-true' | 'always-false',
): void {
  report(context, {
    rule,
    item,
    place: placeOf(context, at),
    found,
    conditions: [{ ...contradictionAt(context, item, at), condition: found }],
  })
}
