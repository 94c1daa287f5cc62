import type { Item } from '../../definition.ts'
import { type Context, reportShown, type Shown, shownAs, shownBy } from '../context.ts'
import { type Cost, leastOf, nowhere } from '../diagram/costs.ts'
import type { RouteLine } from '../finding.ts'
import { caseOf, lineOf, routeTo, spotOf, stepBack } from '../walk/route.ts'
import type { Stage } from '../walk/stage.ts'

/** Asked items in a row at most, from one confidentiality statement to the next. */
export const farthest = 12

const isStatement = (item: Item) => item.kind === 'statement' && item.confidentiality
/** Put to the respondent: a two-step item once, observed ones and statements not. */
const isPut = (item: Item) => item.kind !== 'statement' && !(item.kind === 'choice' && item.observed)

/**
 * no-confidentiality: a sensitive item is put on a route with no confidentiality statement before it;
 * of each route the first. A statement may be passed over: only those to whom one was read are safe.
 */
export function checkNoConfidentiality(context: Context): void {
  const { walk, script } = context
  const sensitive = new Set(script.sections.filter((section) => section.sensitive).map(({ id }) => id))
  const stages: Stage[] = []
  let silent: Cost = walk.stages[0]?.before ?? nowhere
  for (const { question } of walk.stages) {
    const { item, position } = question.variable
    const stage = walk.stage(position, silent)
    stages.push(stage)
    const isFirst = isPut(item) && sensitive.has(item.section)
    if (isFirst && stage.asked !== nowhere)
      reportShown(
        context,
        {
          rule: 'no-confidentiality',
          item: item.id,
          place: { line: item.line, column: item.column },
          found: item.id,
        },
        shownBy(context, position, stage.asked),
      )
    silent = isFirst || isStatement(item) ? stage.passed : stage.after
    if (silent === nowhere) return
  }
}

/**
 * confidentiality-too-far: more than twelve asked items follow one another with no statement between
 * them. Of each statement, and of the beginning, the first item that may come thirteenth after it.
 */
export function checkTooFar(context: Context): void {
  const { walk } = context
  const starts: { from: number; cost: Cost }[] = [{ from: 0, cost: walk.stages[0]?.before ?? nowhere }]
  for (const { question, answered } of walk.stages)
    if (isStatement(question.variable.item) && answered !== nowhere)
      starts.push({ from: question.variable.position + 1, cost: answered })
  for (const { from, cost } of starts) if (isLong(context, from)) follow(context, from, cost)
}

/** A row of more than twelve is possible at all, whatever the conditions. */
function isLong({ walk }: Context, from: number): boolean {
  let put = 0
  for (const { question } of walk.stages.slice(from)) {
    const { item } = question.variable
    if (isStatement(item) && question.guard === walk.conditions.functions.constant(true)) return false
    if (isPut(item) && ++put > farthest) return true
  }
  return false
}

/** Follows the routes on from a statement, told apart by how many items were put since. */
function follow(context: Context, from: number, cost: Cost): void {
  const { walk } = context
  let counted: Cost[] = [cost]
  const trail: (Stage | undefined)[][] = []
  for (const { question } of walk.stages.slice(from)) {
    const { item, position } = question.variable
    const stages = counted.map((cost) => (cost === nowhere ? undefined : walk.stage(position, cost)))
    trail.push(stages)
    const last = stages[farthest]
    if (isPut(item) && last !== undefined && last.asked !== nowhere) {
      const found = {
        rule: 'confidentiality-too-far' as const,
        item: item.id,
        place: { line: item.line, column: item.column },
        found: item.id,
      }
      reportShown(context, found, routeThrough(context, from, trail, last.asked))
      return
    }
    const next: Cost[] = []
    const put = (count: number, cost: Cost) => {
      next[count] = walk.costs.least(next[count] ?? nowhere, cost)
    }
    stages.forEach((stage, count) => {
      put(count, stage?.passed ?? nowhere)
      if (stage !== undefined && !isStatement(item)) put(count + (isPut(item) ? 1 : 0), stage.answered)
    })
    counted = next
    if (counted.every((cost) => leastOf(cost) === Infinity)) return
  }
}

/** A shortest route to those who stand before the last item of a trail with twelve put. */
function routeThrough(
  context: Context,
  from: number,
  trail: readonly (Stage | undefined)[][],
  there: Cost,
): Shown | null {
  const { walk } = context
  const spot = spotOf(walk, there)
  if (spot === null) return null
  let count = farthest
  const lines: RouteLine[] = []
  for (let back = trail.length - 2; back >= 0; back--) {
    const stages = trail[back] as (Stage | undefined)[]
    const { item } = (walk.questions[from + back] as Stage['question']).variable
    const passed = stages[count]
    const earlier = isPut(item) ? count - 1 : count
    const answered = isStatement(item) ? undefined : stages[earlier]
    const skipped = passed && stepBack(walk, passed, spot, ({ became }) => became === 0)
    const step = skipped ?? (answered && stepBack(walk, answered, spot, ({ became }) => became !== 0))
    if (step === null || step === undefined) return null
    if (step.became !== 0) {
      lines.push(
        lineOf(
          (passed ?? answered)?.question.variable as Stage['question']['variable'],
          step.became,
          step.own,
        ),
      )
      count = earlier
    }
  }
  const start = from === 0 ? { lines: [], case: caseOf(walk, spot.values) } : routeBefore(context, from, spot)
  return start === null
    ? null
    : shownAs(
        context,
        { ...start, lines: [...start.lines, ...lines.reverse()] },
        { position: from + trail.length - 1, isPut: true, lastFails: false },
      )
}

/** The way to just behind a statement that was read. */
function routeBefore({ walk }: Context, from: number, spot: NonNullable<ReturnType<typeof spotOf>>) {
  const stage = walk.stages[from - 1] as Stage
  const step = stepBack(walk, stage, spot, ({ became }) => became !== 0)
  if (step === null) return null
  const before = routeTo(walk, from - 1, spot)
  return (
    before && {
      ...before,
      lines: [...before.lines, lineOf(stage.question.variable, step.became, step.own)],
    }
  )
}
