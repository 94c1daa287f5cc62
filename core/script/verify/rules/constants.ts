import { type Expression, namesIn } from '../../condition/expression.ts'
import { printCondition } from '../../condition/print.ts'
import { type Context, report, reportShown, type Shown, shownBefore, shownBy } from '../context.ts'
import { type Cost, nowhere } from '../diagram/costs.ts'
import { mayFail, mayHold } from '../walk/stage.ts'
import { contradictionOf } from '../why.ts'
import { answeringAt } from './checks.ts'
import { hangsOnDead } from './conditions.ts'
import { isSaidAlready } from './terms.ts'

interface Use {
  item: string
  position: number
  /** Those who come to where it is used. */
  reach: Cost
  /** Those who are put the item after all, if anybody is. */
  asked: Cost
}

/**
 * always-true, always-false of computed truths: one that is the same wherever a condition uses it.
 * Adds the names of those reported, so that conditions made of them are not reported again.
 */
export function checkComputed(context: Context, constants: Set<string>): void {
  const { walk, script } = context
  const uses = usesOfTruths(context)
  for (const [name, places] of uses) {
    const computed = script.computed.get(name)
    const [first] = places
    if (computed === undefined || first === undefined) continue
    if (isSaidAlready(context, computed.value)) {
      constants.add(name)
      continue
    }
    const condition = walk.conditions.truth(computed.value)
    const at = (use: Use) => walk.settled(condition, use.position)
    const isLater = [...walk.conditions.basesOf(computed.value)].some((base) =>
      places.some(({ position }) => (walk.variables.items.get(base)?.position ?? -1) >= position),
    )
    const never = (kept: typeof mayHold) =>
      places.every(
        (use) =>
          walk.where(use.reach, at(use), kept) === nowhere && !hangsOnDead(context, use.reach, at(use), kept),
      )
    if (isLater) continue
    const found = {
      item: first.item,
      place: { line: computed.line, column: computed.column },
      found: `${name}: ${printCondition(computed.value)}`,
    }
    if (never(mayHold)) {
      constants.add(name)
      const itself = { item: null, line: computed.line, column: computed.column, condition: found.found }
      const why = contradictionOf(context, first.position, [{ truth: at(first), kept: mayHold }])
      report(context, { ...found, rule: 'always-false', conditions: [...why, itself] })
    } else if (never(mayFail)) {
      constants.add(name)
      reportShown(context, { ...found, rule: 'always-true' }, shownAtUse(context, first))
    }
  }
}

function usesOfTruths({ walk, script }: Context): Map<string, Use[]> {
  const uses = new Map<string, Use[]>()
  const use = (expression: Expression, found: Use) => {
    for (const { name } of namesIn(expression))
      if (script.computed.get(name)?.sort === 'truth') uses.set(name, [...(uses.get(name) ?? []), found])
  }
  for (const { question, before, asked } of walk.stages) {
    const { item, position } = question.variable
    let reach = before
    for (const { expression, truth } of question.parts) {
      if (reach !== nowhere) use(expression, { item: item.id, position, reach, asked })
      reach = walk.where(reach, truth, mayHold)
    }
    if (asked === nowhere) continue
    for (const { check } of question.checks)
      use(check.that, {
        item: item.id,
        position: position + 1,
        reach: answeringAt(walk, question, asked),
        asked,
      })
  }
  return uses
}

function shownAtUse(context: Context, { item, reach, asked }: Use): Shown | null {
  const position = context.walk.variables.items.get(item)?.position ?? 0
  return asked === nowhere ? shownBefore(context, position, reach) : shownBy(context, position, asked)
}
