import { printCondition } from '../condition/print.ts'
import { endingsOf } from '../section.machine.ts'
import type { Context } from './context.ts'
import { atOnce, type Cost, nowhere } from './diagram/costs.ts'
import type { Fn } from './diagram/functions.ts'
import { TooLarge } from './diagram/nodes.ts'
import type { Contradiction } from './finding.ts'
import { type Terminal, unknown } from './terminals.ts'
import type { Question } from './walk/questions.ts'
import { stageOf } from './walk/stage.ts'

/** What can be lifted from an item, to see whether a contradiction needs it. */
type Force = 'guard' | 'endings' | 'checks'
interface Candidate {
  position: number
  force: Force
}

/** More than so many are not sifted; they are all named. */
const mostSifted = 60

/**
 * Why nobody comes before the item at a position with `wanted`: a smallest set (none can be left out)
 * of conditions, endings and checks of earlier items that together leave no way. Found by lifting one
 * after the other and keeping what cannot be lifted.
 */
export function contradictionOf(
  context: Context,
  position: number,
  wanted: readonly { truth: Fn; kept: (value: Terminal) => boolean }[],
): Contradiction[] {
  const { walk } = context
  const cone = coneOf(
    context,
    position,
    wanted.map(({ truth }) => truth),
  )
  const candidates = cone.flatMap((at): Candidate[] => forcesOf(walk.questions[at] as Question, at, context))
  if (candidates.length > mostSifted) return candidates.flatMap((one) => inWords(context, one))
  const lifted = new Set<Candidate>()
  for (const candidate of candidates) {
    lifted.add(candidate)
    if (isPossible(context, cone, lifted, wanted)) lifted.delete(candidate)
  }
  return candidates.filter((one) => !lifted.has(one)).flatMap((one) => inWords(context, one))
}

function forcesOf(question: Question, position: number, { walk }: Context): Candidate[] {
  const { variable, guard, checks } = question
  const forces: Force[] = []
  if (guard !== walk.conditions.functions.constant(true)) forces.push('guard')
  if (endingsOf(variable.item).length > 0) forces.push('endings')
  if (checks.some(({ check }) => !check.soft)) forces.push('checks')
  return forces.map((force) => ({ position, force }))
}

/** Items before a position that may bear on some conditions, by whatever way. */
function coneOf({ walk }: Context, position: number, wanted: readonly Fn[]): number[] {
  const { functions } = walk.conditions
  const levels = new Set(wanted.flatMap((f) => [...functions.support(f)]))
  const anyone = levels.size === 0
  const cone = new Set<number>()
  for (let size = -1; size < cone.size; ) {
    size = cone.size
    for (let at = 0; at < position; at++) {
      if (cone.has(at)) continue
      const question = walk.questions[at] as Question
      const { variable, guard, checks } = question
      const own = [variable.level, ...variable.codes.map(({ level }) => level)]
      const bears = [guard, ...checks.map(({ truth }) => truth)].flatMap((f) => [...functions.support(f)])
      const stops = endingsOf(variable.item).length > 0 || checks.length > 0 || variable.became.length === 1
      if (
        !own.some((level) => levels.has(level)) &&
        !(stops && (anyone || bears.some((level) => levels.has(level))))
      )
        continue
      cone.add(at)
      for (const level of [...own, ...bears]) levels.add(level)
    }
  }
  return [...cone].sort((a, b) => a - b)
}

function isPossible(
  { walk }: Context,
  cone: readonly number[],
  lifted: ReadonlySet<Candidate>,
  wanted: readonly { truth: Fn; kept: (value: Terminal) => boolean }[],
): boolean {
  const isLifted = (position: number, force: Force) =>
    [...lifted].some((one) => one.position === position && one.force === force)
  try {
    let now: Cost = atOnce
    for (const at of cone)
      now = stageOf(
        liftedFrom(
          walk.questions[at] as Question,
          (force) => isLifted(at, force),
          walk.conditions.functions.constant(unknown),
        ),
        now,
        walk.reckoning,
      ).after
    return wanted.reduce((cost, { truth, kept }) => walk.where(cost, truth, kept), now) !== nowhere
  } catch (error) {
    if (error instanceof TooLarge) return true
    throw error
  }
}

function liftedFrom(question: Question, isLifted: (force: Force) => boolean, either: Fn): Question {
  const { variable } = question
  return {
    ...question,
    guard: isLifted('guard') ? either : question.guard,
    checks: isLifted('checks') ? [] : question.checks,
    variable: isLifted('endings')
      ? {
          ...variable,
          became: variable.became.map((became) =>
            became.state === 'not-asked' ? became : { ...became, ends: false },
          ),
          codes: variable.codes.map((code) => ({ ...code, ends: false })),
        }
      : variable,
  }
}

function inWords({ walk, source }: Context, { position, force }: Candidate): Contradiction[] {
  const { variable, parts, checks } = walk.questions[position] as Question
  const { item } = variable
  switch (force) {
    case 'guard':
      return parts.map(({ expression }) => ({
        item: item.id,
        ...source.at(expression.start),
        condition: printCondition(expression),
      }))
    case 'checks':
      return checks
        .filter(({ check }) => !check.soft)
        .map(({ check: { that, line, column } }) => ({
          item: item.id,
          line,
          column,
          condition: printCondition(that),
        }))
    case 'endings':
      return endingsOf(item).map(({ guard, disposition }) => ({
        item: item.id,
        line: item.line,
        column: item.column,
        condition: `${item.id} = ${guard.type === 'isCode' ? guard.params.code : guard.params.missing} → ${disposition}`,
      }))
    default:
      return force satisfies never
  }
}
