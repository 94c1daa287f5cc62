import type { Facts } from '../../interview/interview.ts'
import type { Expression } from '../condition/expression.ts'
import { printCondition } from '../condition/print.ts'
import type { Item, Script } from '../definition.ts'
import type { Place, Source } from '../source.ts'
import type { Cost } from './diagram/costs.ts'
import type { Contradiction, Finding, RouteLine, Rule } from './finding.ts'
import type { Spoken } from './values/spoken.ts'
import { replayed, type Target } from './walk/replay.ts'
import { lineOf, type Route, routeTo, type Spot, spotOf, takeOwn } from './walk/route.ts'
import type { Walk } from './walk/walk.ts'

/** What the rules about routes look at, and where they say what they find. */
export interface Context {
  script: Script
  source: Source
  spoken: Spoken
  walk: Walk
  /** The order in which the items are asked. */
  order: readonly Item[]
  /** The seed that draws that order; null where nothing is rotated. */
  seed: number | null
  findings: Finding[]
  /** Items of which it is said already, or follows from what is said, that they are never asked. */
  dead: Set<string>
}

/** What shows a finding. */
export type Shown = Pick<Finding, 'route' | 'conditions' | 'case' | 'seed'>

export interface Found extends Partial<Shown> {
  rule: Rule
  item: string | null
  place: Place
  found: string
  expected?: readonly string[]
}

/** Adds a finding, unless the same is said of the same place. */
export function report({ findings }: Pick<Context, 'findings'>, { place, ...found }: Found): void {
  const said = findings.some(
    ({ rule, line, column }) => rule === found.rule && line === place.line && column === place.column,
  )
  if (said) return
  const { line, column } = place
  findings.push({ nearest: null, expected: [], route: null, ...found, line, column })
}

export const placeOf = ({ source }: Pick<Context, 'source'>, expression: Expression): Place =>
  source.at(expression.start)

/** A shortest route to some of those who are put the item at a position. */
export function shownBy(context: Context, position: number, cost: Cost): Shown | null {
  const spot = spotOf(context.walk, cost)
  return spot === null ? null : shownAt(context, { position, isPut: true, lastFails: false }, spot)
}

/** The same for those who come before it, whether they are put it or not. */
export function shownBefore(context: Context, position: number, cost: Cost): Shown | null {
  const spot = spotOf(context.walk, cost)
  return spot === null ? null : shownAt(context, { position, isPut: false, lastFails: false }, spot)
}

/** The same for those who are just answering it: the last line is that answer. */
export function shownByAnswer(context: Context, position: number, cost: Cost): Shown | null {
  const { walk } = context
  const spot = spotOf(walk, cost)
  const variable = walk.questions[position]?.variable
  if (spot === null || variable === undefined) return null
  const became = spot.values.get(variable.level) ?? 1
  const line = lineOf(variable, became, takeOwn(variable, spot.values))
  return shownAt(context, { position, isPut: true, lastFails: true }, spot, [line])
}

function shownAt(context: Context, target: Target, spot: Spot, last: RouteLine[] = []): Shown | null {
  const route = routeTo(context.walk, target.position, spot)
  return route === null ? null : shownAs(context, { ...route, lines: [...route.lines, ...last] }, target)
}

/** A route as it is handed out, gone through once more; null where it hangs on what could not be told. */
export function shownAs(
  { script, order, seed }: Pick<Context, 'script' | 'order' | 'seed'>,
  route: Route,
  target: Target,
): Shown | null {
  const lines = replayed(script, order, route, target)
  return lines === null
    ? null
    : { route: lines, ...caseIfAny(route.case), ...(seed === null ? {} : { seed }) }
}

const caseIfAny = (facts: Facts) => (Object.keys(facts).length === 0 ? {} : { case: facts })

/**
 * Reports what a route shows. Where none can be given although there should be one, what it hangs on
 * could not be told: that is said instead, and nothing is passed over.
 */
export function reportShown(context: Context, found: Found, shown: Shown | null): void {
  if (shown !== null) report(context, { ...found, ...shown })
  else report(context, { ...found, rule: 'undecided', expected: [found.rule] })
}

/** A condition as it takes part in a contradiction. */
export const contradictionAt = (
  context: Pick<Context, 'source'>,
  item: string | null,
  expression: Expression,
): Contradiction => ({ item, ...placeOf(context, expression), condition: printCondition(expression) })
