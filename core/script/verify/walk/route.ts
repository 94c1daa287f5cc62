import type { Facts } from '../../../interview/interview.ts'
import type { Assignment, Cost } from '../diagram/costs.ts'
import type { RouteLine } from '../finding.ts'
import { usualValue } from '../values/telling.ts'
import type { ItemVariable } from '../values/variables.ts'
import { answerTo } from './answer.ts'
import type { Stage, Way } from './stage.ts'
import type { Walk } from './walk.ts'

/** A way of answering, from the first item on. */
export interface Route {
  lines: RouteLine[]
  /** Values that the usual case has not. */
  case: Facts
}

/** Somewhere on a route: how the variables must be, and how many answers lead there. */
export interface Spot {
  values: Map<number, number>
  cost: number
}

/** A cheapest spot of a cost; null for nowhere. */
export function spotOf(walk: Walk, cost: Cost, fixed: Assignment = new Map()): Spot | null {
  return walk.costs.cheapest(cost, fixed, usualOf(walk))
}

/** A step back: what became of an item, and its own variables as they then were. */
export interface StepBack {
  became: number
  own: Assignment
}

/**
 * Takes a spot one item back, by a way of the item that leads to it at its cost: the spot is then the
 * one before the item. null, the spot as it was, where no way that is allowed does.
 */
export function stepBack(
  walk: Walk,
  { question, ways }: Pick<Stage, 'question' | 'ways'>,
  spot: Spot,
  allowed: (way: Way) => boolean = () => true,
): StepBack | null {
  const { variable } = question
  const set = spot.values.get(variable.level)
  for (const way of ways) {
    if (!allowed(way) || (set !== undefined && set !== way.became)) continue
    const chosen = variable.became[way.became]?.state === 'answered'
    if (!chosen && variable.codes.some(({ level }) => spot.values.get(level) === 1)) continue
    const found = walk.costs.cheapest(way.cost, spot.values, usualOf(walk), spot.cost)
    if (found === null || found.cost !== spot.cost) continue
    for (const [level, value] of found.values) spot.values.set(level, value)
    if (way.became !== 0) spot.cost--
    return { became: way.became, own: takeOwn(variable, spot.values) }
  }
  return null
}

/** Takes an item's own variables out of some values. */
export function takeOwn({ level, codes }: ItemVariable, values: Map<number, number>): Assignment {
  const own = new Map<number, number>()
  for (const one of [level, ...codes.map(({ level }) => level)]) {
    const value = values.get(one)
    if (value !== undefined) own.set(one, value)
    values.delete(one)
  }
  return own
}

/** The whole route to a spot before the item at a position; null where the diagrams no longer hold it. */
export function routeTo(walk: Walk, position: number, spot: Spot): Route | null {
  const lines: RouteLine[] = []
  for (let p = position - 1; p >= 0; p--) {
    const stage = walk.stages[p] as Stage
    const step = stepBack(walk, stage, spot)
    if (step === null) return null
    if (step.became !== 0) lines.push(lineOf(stage.question.variable, step.became, step.own))
  }
  return { lines: lines.reverse(), case: caseOf(walk, spot.values) }
}

export const lineOf = (variable: ItemVariable, became: number, values: Assignment): RouteLine => ({
  item: variable.item.id,
  answer: answerTo(variable, became, values),
})

/** The values of the case that a route needs and the usual one has not. */
export function caseOf(walk: Walk, values: Assignment): Facts {
  const facts: Record<string, Facts[string]> = {}
  for (const { name, level, telling } of walk.variables.given.values()) {
    const value = values.get(level)
    if (value === undefined || telling.values[value] === usualValue(walk.script, name)) continue
    facts[name] = telling.values[value] as number | string | boolean
  }
  return facts
}

const usuals = new WeakMap<Walk, Assignment>()

function usualOf(walk: Walk): Assignment {
  const known = usuals.get(walk)
  if (known !== undefined) return known
  const usual = new Map<number, number>()
  for (const { name, level, telling } of walk.variables.given.values())
    usual.set(level, telling.values.indexOf(usualValue(walk.script, name)))
  usuals.set(walk, usual)
  return usual
}
