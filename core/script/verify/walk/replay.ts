import { agreement } from '../../../interview/likert-two-step.machine.ts'
import { type Answers, holds, type Value } from '../../condition/evaluate.ts'
import type { Item, Script } from '../../definition.ts'
import type { RouteLine } from '../finding.ts'
import { answersFrom } from '../values/alone.ts'
import { usualValue } from '../values/telling.ts'
import type { Route } from './route.ts'

/** Where a route is to lead: before the item at a position, to the item itself, to an answer it refuses. */
export interface Target {
  position: number
  isPut: boolean
  lastFails: boolean
}

/**
 * A route gone through answer by answer, as an interview would: soft checks that an answer fails are
 * overridden, but for one that is meant to be refused. null where it is no route: an item is not the one that is
 * put, or an answer fails a hard check. So a route that hangs on what could not be told is found out.
 */
export function replayed(
  script: Script,
  order: readonly Item[],
  route: Route,
  { position: target, isPut, lastFails }: Target,
): RouteLine[] | null {
  const given = new Map<string, Value>()
  const missing = new Set<string>()
  const answers = () =>
    answersFrom(
      script,
      (name) => (script.values.has(name) ? (factOf(name) as Value) : given.get(name)),
      (item) => missing.has(item),
    )
  const factOf = (name: string) => route.case[name] ?? usualValue(script, name)
  const lines: RouteLine[] = []
  let position = 0
  for (const [index, line] of route.lines.entries()) {
    const now = answers()
    while (position < order.length && !isAsked(order[position] as Item, now)) position++
    const item = order[position++]
    if (item?.id !== line.item) return null
    const value = valueOfLine(item, line)
    if (value === 'missing') missing.add(item.id)
    else given.set(item.id, value.value)
    const failed = value === 'missing' ? [] : item.checks.filter(({ that }) => !holds(that, answers()))
    const mayFail = lastFails && index === route.lines.length - 1
    if (failed.some(({ soft }) => !soft) && !mayFail) return null
    lines.push(failed.length > 0 && !mayFail ? { ...line, override: '…' } : line)
  }
  const now = answers()
  for (; position < target; position++) if (isAsked(order[position] as Item, now)) return null
  const item = order[target]
  return isPut && !lastFails && (item === undefined || !isAsked(item, now)) ? null : lines
}

const isAsked = (item: Item, answers: Answers) => item.when === null || holds(item.when, answers)

function valueOfLine(item: Item, { answer }: RouteLine): { value: Value } | 'missing' {
  if (answer === 'dont-know' || answer === 'refused') return 'missing'
  if (item.kind === 'statement') return { value: undefined }
  if (typeof answer === 'number' || typeof answer === 'string') return { value: answer }
  if ('direction' in answer) return { value: agreement(answer.direction, answer.intensity ?? null) }
  return { value: answer }
}
