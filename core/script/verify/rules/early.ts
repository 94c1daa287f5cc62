import { type Expression, namesIn } from '../../condition/expression.ts'
import { type Context, placeOf, report, reportShown, shownBefore, shownBy } from '../context.ts'
import type { ItemVariable } from '../values/variables.ts'
import type { Stage } from '../walk/stage.ts'
import { askedFirst, shownInOrder } from './rotated.ts'

/**
 * fill-before-value, of conditions: a name whose item is put only later, or in a rotated block maybe
 * later, has no value yet. True where there is such a name, so that nothing more is said of the condition.
 */
export function readsTooEarly(
  context: Context,
  variable: ItemVariable,
  expression: Expression,
  itself = false,
): boolean {
  const { walk, script } = context
  let found = false
  for (const name of namesIn(expression)) {
    for (const base of walk.conditions.basesOf(name)) {
      const other = walk.variables.items.get(base)
      if (other === undefined || (itself && other === variable)) continue
      const finding = {
        rule: 'fill-before-value' as const,
        item: variable.item.id,
        place: placeOf(context, name),
        found: name.name,
      }
      if (other.position >= variable.position) {
        found = true
        const stage = walk.stages[variable.position] as Stage
        reportShown(
          context,
          finding,
          itself
            ? shownBy(context, variable.position, stage.asked)
            : shownBefore(context, variable.position, stage.before),
        )
        continue
      }
      const seed = askedFirst(script, variable.item, other.item)
      if (seed === null) continue
      found = true
      const shown = shownInOrder(context, seed, variable.item.id, itself ? 'asked' : 'before')
      if (shown === null) report(context, { ...finding, rule: 'undecided', expected: [finding.rule] })
      else if (shown !== 'unreachable') report(context, { ...finding, ...shown })
    }
  }
  return found
}
