import type { Answer } from '../contract/answer.ts'
import { comparedIn, type Expression, namesIn, partsOf } from '../script/condition/expression.ts'
import type { Item, MultipleItem, Script } from '../script/definition.ts'
import { endingsOf } from '../script/section.machine.ts'

/** Every condition that routes depend on: of items, and the computed values those need. */
export function conditionsOf({ items, computed }: Script): Expression[] {
  const conditions = [...items.values()].flatMap(({ when }) => (when === null ? [] : [when]))
  const seen = new Set<string>()
  for (let i = 0; i < conditions.length; i++)
    for (const { name } of namesIn(conditions[i] as Expression)) {
      const value = seen.has(name) ? undefined : computed.get(name)?.value
      seen.add(name)
      if (value !== undefined) conditions.push(value)
    }
  return conditions
}

/** Which values of which items the conditions ask about; 「dont-know」 where they ask whether there is an answer. */
export function valuesThatMatter(script: Script): Map<string, Set<number | string>> {
  const matters = new Map<string, Set<number | string>>()
  const add = (name: string, value: number | string) =>
    matters.set(name, (matters.get(name) ?? new Set()).add(value))
  for (const condition of conditionsOf(script)) {
    for (const { name, values } of comparedIn(condition))
      for (const { value } of values) add(name.name, value)
    for (const name of asksWhetherAnswered(condition)) add(name, 'dont-know')
  }
  return matters
}

function asksWhetherAnswered(expression: Expression): string[] {
  const [first] = partsOf(expression)
  if (expression.type === 'call' && ['answered', 'missing'].includes(expression.fn) && first?.type === 'name')
    return [first.name]
  return partsOf(expression).flatMap(asksWhetherAnswered)
}

/** An answer by its name in a list of routes, and the keys that give it. */
export type Way = { name: string; answers: Answer[] }

/** The answers to an item that may lead on differently: those asked about, those that end, and one of the others. */
export function answersThatMatter(item: Item, matters: ReadonlyMap<string, Set<number | string>>): Way[] {
  const ways: Way[] = []
  const codes =
    'options' in item
      ? item.options.map(({ code }) => code)
      : item.kind === 'brackets'
        ? item.brackets.map(({ code }) => code)
        : []
  const ending = new Set(
    endingsOf(item).map(({ guard }) => (guard.type === 'isCode' ? guard.params.code : guard.params.missing)),
  )
  const asked = matters.get(item.id) ?? new Set()
  const told = codes.filter((code) => asked.has(code) || ending.has(code))
  const other = codes.find((code) => !told.includes(code))
  for (const code of other === undefined ? told : [...told, other])
    ways.push({ name: String(code), answers: [keyed(item, code)] })
  const together = item.kind === 'multiple' ? togetherIn(item, told) : []
  if (together.length > 1)
    ways.unshift({ name: together.join('+'), answers: [{ kind: 'codes', codes: together }] })
  if (codes.length === 0) ways.push(...plainWays(item, asked))
  for (const missing of ['dont-know', 'refused'] as const)
    if (ending.has(missing) || (asked.has(missing) && item.missing[missing].on))
      ways.push({ name: missing, answers: [{ kind: 'missing', missing }] })
  return ways
}

/** All the codes told apart that can be chosen together. */
const togetherIn = (item: MultipleItem, told: readonly number[]) =>
  item.options.flatMap(({ code, exclusive, end }) =>
    told.includes(code) && !exclusive && end === null ? [code] : [],
  )

/** Answers about which the item's own checks speak. */
export function waysInChecks(item: Item): Way[] {
  const asked = new Set(
    item.checks.flatMap(({ that }) =>
      comparedIn(that).flatMap(({ name, values }) =>
        name.name === item.id ? values.map(({ value }) => value) : [],
      ),
    ),
  )
  return plainWays(item, asked)
}

const keyed = (item: Item, code: number): Answer =>
  item.kind === 'multiple' ? { kind: 'codes', codes: [code] } : { kind: 'code', code }

function plainWays(item: Item, asked: ReadonlySet<number | string>): Way[] {
  switch (item.kind) {
    case 'statement':
      return [{ name: 'continue', answers: [{ kind: 'continue' }] }]
    case 'likert-two-step':
      return (asked.size > 0 ? ([1, 2, 3, 4, 5, 6, 7] as const) : ([6] as const)).map((value) => ({
        name: String(value),
        answers: agreementKeys(value),
      }))
    case 'number': {
      const numbers = [...asked]
        .filter((value) => typeof value === 'number')
        .flatMap((value) => [value - 1, value, value + 1])
      const inside = numbers.filter((value) => value >= (item.min ?? value) && value <= (item.max ?? value))
      return [...new Set([...inside, item.min ?? 0])].map((number) => ({
        name: String(number),
        answers: [{ kind: 'number', number }],
      }))
    }
    case 'date': {
      const days = [...asked].filter(
        (value): value is string => typeof value === 'string' && value !== 'dont-know',
      )
      return [...new Set([...days, item.min ?? item.max ?? '2013-07-01'])].map((date) => ({
        name: date,
        answers: [{ kind: 'date', date }],
      }))
    }
    case 'text':
      return [{ name: 'text', answers: [{ kind: 'text', text: '…' }] }]
    case 'choice':
    case 'multiple':
    case 'brackets':
      return []
    default:
      return item satisfies never
  }
}

function agreementKeys(value: 1 | 2 | 3 | 4 | 5 | 6 | 7): Answer[] {
  if (value === 4) return [{ kind: 'direction', direction: 'neutral' }]
  const direction: Answer = { kind: 'direction', direction: value > 4 ? 'yes' : 'no' }
  return [direction, { kind: 'intensity', intensity: Math.abs(value - 4) as 1 | 2 | 3 }]
}
