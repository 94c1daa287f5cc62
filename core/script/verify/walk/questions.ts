import type { Expression } from '../../condition/expression.ts'
import type { Check } from '../../definition.ts'
import type { Conditions } from '../conditions.ts'
import type { Fn } from '../diagram/functions.ts'
import { partsOfWhen } from '../parts.ts'
import { type Fill, fillsIn, shownOf } from '../shown.ts'
import type { ItemVariable, Variables } from '../values/variables.ts'

/** What is asked of the answers so far at one item. What comes later counts as not asked. */
export interface Question {
  variable: ItemVariable
  /** The conditions written for it and for the blocks round it, outermost first, and all of them together. */
  parts: readonly { expression: Expression; truth: Fn }[]
  guard: Fn
  checks: readonly { check: Check; truth: Fn }[]
  /** Every name its texts fill in, with where it has a value. */
  fills: readonly { fill: Fill; hasValue: Fn }[]
}

/** The questions of a script in the order of its items. */
export function questionsOf({
  variables,
  conditions,
}: {
  variables: Variables
  conditions: Conditions
}): Question[] {
  return variables.order.map((variable): Question => {
    const { item, position } = variable
    const now = (f: Fn) => settled(f, position, variables, conditions)
    const answered = (f: Fn) => settled(f, position + 1, variables, conditions)
    const parts = partsOfWhen(item.when).map((expression) => ({
      expression,
      truth: now(conditions.truth(expression)),
    }))
    const checks = item.checks.map((check) => ({ check, truth: answered(conditions.truth(check.that)) }))
    const names = new Map<string, Fill>()
    for (const fill of shownOf(item).flatMap(({ fills }) => fills))
      if (!names.has(fill.name)) names.set(fill.name, fill)
    const said = item.checks.flatMap(({ say }) => fillsIn(say))
    return {
      variable,
      parts,
      guard: parts.reduce(
        (all, { truth }) => conditions.and(all, truth),
        conditions.functions.constant(true),
      ),
      checks,
      fills: [
        ...[...names.values()].map((fill) => ({ fill, hasValue: now(conditions.hasValue(fill.name)) })),
        ...said.map((fill) => ({ fill, hasValue: answered(conditions.hasValue(fill.name)) })),
      ],
    }
  })
}

/** A function as things are before the item at a position: whatever comes from there on was not asked. */
export function settled(f: Fn, position: number, variables: Variables, conditions: Conditions): Fn {
  let now = f
  for (const level of conditions.functions.support(f)) {
    const owner = variables.ownerOf(level)
    if (owner !== null && owner.position >= position) now = conditions.at(now, level, 0)
  }
  return now
}
