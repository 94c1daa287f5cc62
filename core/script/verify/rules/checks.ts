import { printCondition } from '../../condition/print.ts'
import type { Check } from '../../definition.ts'
import { type Context, report, reportShown, shownBy } from '../context.ts'
import { type Cost, nowhere } from '../diagram/costs.ts'
import { unknown } from '../terminals.ts'
import { chosenSoundly } from '../walk/chosen.ts'
import type { Question } from '../walk/questions.ts'
import { mayFail, mayHold, type Stage, takenAs } from '../walk/stage.ts'
import type { Walk } from '../walk/walk.ts'
import { contradictionOf } from '../why.ts'
import { hangsOnDead } from './conditions.ts'
import { readsTooEarly } from './early.ts'
import { isSaidAlready } from './terms.ts'

/** always-true, always-false, undecided of checks. */
export function checkChecks(context: Context): void {
  for (const stage of context.walk.stages)
    if (stage.asked !== nowhere)
      for (const [index] of stage.question.checks.entries()) checkCheck(context, stage, index)
}

/** dead-end: an item that on some route takes no answer at all. */
export function checkDeadEnds(context: Context): void {
  for (const stage of context.walk.stages) if (stage.asked !== nowhere) checkDeadEnd(context, stage)
}

function checkCheck(context: Context, { question, asked }: Stage, index: number): void {
  const { walk } = context
  const { variable, checks } = question
  const { check, truth } = checks[index] as Question['checks'][number]
  const { item, position } = variable
  const answering = answeringAt(walk, question, asked)
  if (answering === nowhere || readsTooEarly(context, variable, check.that, true)) return
  if (isSaidAlready(context, check.that)) return
  const found = {
    item: item.id,
    place: { line: check.line, column: check.column },
    found: printCondition(check.that),
  }
  const itself = { item: item.id, line: check.line, column: check.column, condition: found.found }
  if (walk.where(answering, truth, (value) => value === unknown) !== nowhere)
    report(context, { ...found, rule: 'undecided', conditions: [itself] })
  if (walk.where(answering, truth, mayHold) === nowhere) {
    if (!hangsOnDead(context, answering, truth, mayHold))
      report(context, {
        ...found,
        rule: 'always-false',
        conditions: [...whyNever(context, question, index), itself],
      })
  } else if (
    walk.where(answering, truth, mayFail) === nowhere &&
    !hangsOnDead(context, answering, truth, mayFail)
  )
    reportShown(context, { ...found, rule: 'always-true' }, shownBy(context, position, asked))
}

function whyNever(context: Context, { variable, parts, checks }: Question, index: number) {
  const { conditions } = context.walk
  const { truth } = checks[index] as Question['checks'][number]
  const answered = variable.became.flatMap(({ state }, became) =>
    state === 'answered' ? [conditions.at(truth, variable.level, became)] : [],
  )
  const any = answered.reduce((any, one) => conditions.or(any, one), conditions.functions.constant(false))
  return contradictionOf(context, variable.position, [
    ...parts.map(({ truth }) => ({ truth, kept: mayHold })),
    { truth: any, kept: mayHold },
  ])
}

/** Those who are just giving an answer that is not don't know or refused, its codes as they can be chosen. */
export function answeringAt(walk: Walk, { variable }: Question, asked: Cost): Cost {
  const { conditions, costs } = walk
  const sound =
    variable.item.kind === 'multiple'
      ? walk.where(asked, chosenSoundly(variable, conditions, false), mayHold)
      : asked
  return costs.node(
    variable.level,
    variable.became.map(({ state }) => (state === 'answered' ? sound : nowhere)),
  )
}

/** A number or a day out of an empty range is a dead end whatever else can be keyed. */
function checkDeadEnd(context: Context, { question, asked }: Stage): void {
  const { walk } = context
  const { item, position, became } = question.variable
  const found = { rule: 'dead-end' as const, item: item.id, place: { line: item.line, column: item.column } }
  if (became.every(({ state }) => state !== 'answered')) {
    reportShown(context, { ...found, found: rangeOf(question) }, shownBy(context, position, asked))
    return
  }
  if (became.some(({ state }) => state === 'missing')) return
  const stuck = walk.where(asked, canAnswer(walk, question), (value) => value === false)
  if (stuck === nowhere) return
  const hard = question.checks.filter(({ check }) => !check.soft)
  reportShown(
    context,
    { ...found, found: hard.map(({ check }) => said(check)).join('; ') },
    shownBy(context, position, stuck),
  )
}

const said = ({ that }: Check) => printCondition(that)

const rangeOf = ({ variable: { item } }: Question) =>
  item.kind === 'number' || item.kind === 'date' ? `${item.min ?? ''} … ${item.max ?? ''}` : item.id

/** Where some answer is taken. */
function canAnswer({ conditions }: Walk, question: Question) {
  const { variable } = question
  let any = conditions.functions.constant(false)
  variable.became.forEach(({ state }, became) => {
    if (state !== 'answered') return
    let taken = takenAs(question, became, conditions, false)
    for (const { level } of variable.codes)
      taken = conditions.or(conditions.at(taken, level, 0), conditions.at(taken, level, 1))
    any = conditions.or(any, taken)
  })
  return any
}
