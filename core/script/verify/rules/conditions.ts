import { type Expression, namesIn } from '../../condition/expression.ts'
import { printCondition } from '../../condition/print.ts'
import { type Context, contradictionAt, placeOf, report, reportShown, shownBefore } from '../context.ts'
import { type Cost, nowhere } from '../diagram/costs.ts'
import type { Fn } from '../diagram/functions.ts'
import type { Contradiction } from '../finding.ts'
import { type Terminal, unknown } from '../terminals.ts'
import type { Question } from '../walk/questions.ts'
import { mayFail, mayHold, type Stage } from '../walk/stage.ts'
import { contradictionOf } from '../why.ts'
import { readsTooEarly } from './early.ts'
import { isSaidAlready } from './terms.ts'

/** A condition where it is written, with what became of it wherever it is asked. */
interface Written {
  expression: Expression
  item: string
  position: number
  reach: Cost
  truth: Fn
  alwaysTrue: boolean
}

/**
 * always-true, always-false, unreachable, undecided: conditions of items, each part as it is written,
 * on the routes that reach it.
 */
export function checkConditions(context: Context, constants: ReadonlySet<string>): void {
  const written = new Map<string, Written>()
  for (const stage of context.walk.stages) {
    const { item } = stage.question.variable
    if (stage.before === nowhere) {
      reportUnreachable(context, stage)
      break
    }
    if (!checkParts(context, stage, written, constants)) context.dead.add(item.id)
  }
  for (const one of written.values()) if (one.alwaysTrue) reportAlwaysTrue(context, one)
}

/** The parts of one item's condition; false where nobody is asked the item. */
function checkParts(
  context: Context,
  stage: Stage,
  written: Map<string, Written>,
  constants: ReadonlySet<string>,
): boolean {
  const { walk } = context
  const { question } = stage
  const { item, position } = question.variable
  let reach = stage.before
  for (const [index, { expression, truth }] of question.parts.entries()) {
    const tooEarly = readsTooEarly(context, question.variable, expression)
    const hold = walk.where(reach, truth, mayHold)
    const fail = walk.where(reach, truth, mayFail)
    if (walk.where(reach, truth, (value) => value === unknown) !== nowhere)
      reportUndecided(context, item.id, expression)
    const isSaid = tooEarly || isSaidAlready(context, expression)
    const hangs = (kept: typeof mayHold) =>
      hangsOnConstant(context, question, expression, reach, constants, kept) ||
      hangsOnDead(context, reach, truth, kept)
    if (hold === nowhere) {
      if (!isSaid && !hangs(mayHold))
        report(context, {
          rule: 'always-false',
          item: item.id,
          place: placeOf(context, expression),
          found: printCondition(expression),
          conditions: [
            ...whyNever(context, question, index, mayHold),
            contradictionAt(context, item.id, expression),
          ],
        })
      return false
    }
    const alwaysTrue = fail === nowhere && !isSaid && !hangs(mayFail)
    const key = `${expression.start}-${expression.end}`
    const known = written.get(key)
    if (known === undefined)
      written.set(key, { expression, item: item.id, position, reach: hold, truth, alwaysTrue })
    else known.alwaysTrue &&= alwaysTrue
    reach = hold
  }
  return true
}

function whyNever(
  context: Context,
  question: Question,
  index: number,
  kept: (value: Terminal) => boolean,
): Contradiction[] {
  const before = question.parts.slice(0, index).map(({ truth }) => ({ truth, kept: mayHold }))
  const { truth } = question.parts[index] as Question['parts'][number]
  const { item, position } = question.variable
  return [
    ...contradictionOf(context, position, [...before, { truth, kept }]),
    ...question.parts.slice(0, index).map(({ expression }) => contradictionAt(context, item.id, expression)),
  ]
}

function reportAlwaysTrue(context: Context, { expression, item, position, reach }: Written): void {
  const found = {
    rule: 'always-true' as const,
    item,
    place: placeOf(context, expression),
    found: printCondition(expression),
  }
  reportShown(context, found, shownBefore(context, position, reach))
}

export function reportUndecided(context: Context, item: string, expression: Expression): void {
  report(context, {
    rule: 'undecided',
    item,
    place: placeOf(context, expression),
    found: printCondition(expression),
    conditions: [contradictionAt(context, item, expression)],
  })
}

function reportUnreachable(context: Context, { question }: Stage): void {
  const { item, position } = question.variable
  const last = context.walk.questions[position - 1]?.variable.item.id
  const isSaid = context.findings.some(({ rule, item }) => rule === 'dead-end' && item === last)
  if (isSaid) return
  report(context, {
    rule: 'unreachable',
    item: item.id,
    place: { line: item.line, column: item.column },
    found: item.id,
    conditions: contradictionOf(context, position, []),
  })
}

/** It would not be so if items that are never asked, as is said already, could be asked. */
export function hangsOnDead(
  { walk, dead }: Context,
  reach: Cost,
  truth: Fn,
  kept: (value: Terminal) => boolean,
): boolean {
  let freed = reach
  for (const level of walk.conditions.functions.support(truth)) {
    const owner = walk.variables.ownerOf(level)
    if (owner !== null && dead.has(owner.item.id)) freed = walk.costs.without(freed, level)
  }
  return freed !== reach && walk.where(freed, truth, kept) !== nowhere
}

/** It would not be so if computed values that never vary, as is said already, did. */
function hangsOnConstant(
  { walk }: Context,
  { variable }: Question,
  expression: Expression,
  reach: Cost,
  constants: ReadonlySet<string>,
  kept: typeof mayHold,
): boolean {
  if (!namesIn(expression).some(({ name }) => constants.has(name))) return false
  const loose = walk.settled(walk.conditions.truthWithout(expression, constants), variable.position)
  return walk.where(reach, loose, kept) !== nowhere
}
