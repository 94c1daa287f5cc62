import type { Conditions } from '../conditions.ts'
import { type Cost, type Costs, nowhere, plus } from '../diagram/costs.ts'
import type { Fn } from '../diagram/functions.ts'
import type { Terminal } from '../terminals.ts'
import type { ItemVariable } from '../values/variables.ts'
import { chosenSoundly, noneChosen } from './chosen.ts'
import type { Question } from './questions.ts'

/** One item on the way of all routes: who comes to it, who is asked, with which answers they go on. */
export interface Stage {
  question: Question
  before: Cost
  /** Who is asked; the answer is not counted yet. */
  asked: Cost
  /** What can become of the item for those who go on, the answer counted; the item's own variables are still open. */
  ways: readonly Way[]
  /** Those passed over, those asked, and both: with the item's variables, without those of no further use. */
  passed: Cost
  answered: Cost
  after: Cost
}

export interface Way {
  /** Index into what became of the item: 0 is passed over. */
  became: number
  cost: Cost
}

/** What cannot be told counts as possible either way. */
export const mayHold = (value: Terminal): boolean => value !== false
export const mayFail = (value: Terminal): boolean => value !== true

export interface Reckoning {
  conditions: Conditions
  costs: Costs
  /** Variables of which something is asked at a position, and nowhere after it. */
  lastUsedAt: (position: number) => readonly number[]
  /** Variables that are of use after a position. */
  isLive: (level: number, position: number) => boolean
}

/** Takes all routes past one item. */
export function stageOf(question: Question, before: Cost, reckoning: Reckoning): Stage {
  const { conditions, costs } = reckoning
  const { variable, guard } = question
  const { functions } = conditions
  const asked = costs.where(before, functions, guard, mayHold)
  const passedOver: Way = { became: 0, cost: costs.where(before, functions, guard, mayFail) }
  const answers: Way[] = variable.became.flatMap((became, index) => {
    if (became.state === 'not-asked' || became.ends) return []
    const cost =
      became.state === 'missing'
        ? asked
        : costs.where(asked, functions, takenAs(question, index, conditions, true), mayHold)
    return cost === nowhere ? [] : [{ became: index, cost: plus(cost, 1) }]
  })
  const close = (ways: readonly Way[]) => closed(ways, variable, reckoning)
  const passed = close([passedOver])
  const answered = close(answers)
  return {
    question,
    before,
    asked,
    ways: [passedOver, ...answers],
    passed,
    answered,
    after: costs.least(passed, answered),
  }
}

/**
 * Where an answer is taken: its hard checks may hold; of a multiple, its codes go together. A function
 * of what came before and of the codes. `onward`: answers that do not end the interview.
 */
export function takenAs(
  { variable, checks }: Question,
  became: number,
  conditions: Conditions,
  onward: boolean,
): Fn {
  const start =
    variable.item.kind === 'multiple'
      ? chosenSoundly(variable, conditions, onward)
      : conditions.functions.constant(true)
  return checks
    .filter(({ check }) => !check.soft)
    .reduce((all, { truth }) => conditions.and(all, conditions.at(truth, variable.level, became)), start)
}

/** The ways as one cost, with the item's variables where they are of use later, and no others that are not. */
function closed(
  ways: readonly Way[],
  variable: ItemVariable,
  { conditions, costs, isLive, lastUsedAt }: Reckoning,
): Cost {
  const { position, level, codes } = variable
  const none = codes.length === 0 ? null : noneChosen(variable, conditions)
  const spent = [
    ...new Set([
      ...lastUsedAt(position),
      ...codes.flatMap(({ level }) => (isLive(level, position) ? [] : [level])),
    ]),
    // Lowest first: what stands above then looks at less.
  ].sort((a, b) => a - b)
  const tidy = (way: Way): Cost => {
    const wasChosen = variable.became[way.became]?.state === 'answered'
    let cost = way.cost
    if (none !== null && !wasChosen)
      cost = costs.where(cost, conditions.functions, none, (value) => value === true)
    return spent.reduce((cost, used) => costs.without(cost, used), cost)
  }
  const done = new Map<string, Cost>()
  const once = (way: Way): Cost => {
    const key = `${way.cost} ${variable.became[way.became]?.state === 'answered'}`
    const known = done.get(key) ?? tidy(way)
    done.set(key, known)
    return known
  }
  const tidied = ways.map((way) => ({ became: way.became, cost: once(way) }))
  if (!isLive(level, position)) return tidied.reduce((least, { cost }) => costs.least(least, cost), nowhere)
  return costs.node(
    level,
    variable.became.map((_, index) => tidied.find(({ became }) => became === index)?.cost ?? nowhere),
  )
}
