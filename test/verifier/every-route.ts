import type { Answer } from '#core/contract/answer.ts'
import { answersOf } from '#core/interview/answers.ts'
import type { Facts, Interview } from '#core/interview/interview.ts'
import { startInterview } from '#core/interview/start.ts'
import { step } from '#core/interview/step.ts'
import type { CompiledScript } from '#core/script/compile.ts'
import { holds, valueOf } from '#core/script/condition/evaluate.ts'
import { namesIn } from '#core/script/condition/expression.ts'
import type { Item, Script } from '#core/script/definition.ts'
import { plausibleFacts } from '#core/script/plausible.ts'
import { partsOfWhen } from '#core/script/verify/parts.ts'
import { shownOf } from '#core/script/verify/shown.ts'
import { expressionsOf } from '#core/script/verify/values/names.ts'

/** What going every single route of a small script shows, interview by interview. Lengths are answers. */
export interface Seen {
  /** Items that are put, with the least number of answers before them. */
  shown: Map<string, number>
  /** 「item part」 where a part of a condition was true, or false, when it was come to. */
  held: Set<string>
  failed: Set<string>
  /** 「item check」 likewise. */
  checkHeld: Set<string>
  checkFailed: Set<string>
  /** Items that took no answer. */
  stuck: Map<string, number>
  /** 「item name」: the item was put when the name had no value. */
  empty: Map<string, number>
  /** An interview ran out of items without being complete. */
  incomplete: number | null
  /** Sensitive items put with no confidentiality statement before, the first of each route. */
  unguarded: Map<string, number>
  /** 「from item」: the item was put thirteenth after the statement `from`. */
  tooFar: Map<string, number>
  interviews: number
}

/** Goes every route: every answer that can be keyed, every value that a case can bring. */
export function everyRoute(compiled: CompiledScript): Seen {
  const { script } = compiled
  const seen: Seen = {
    shown: new Map(),
    held: new Set(),
    failed: new Set(),
    checkHeld: new Set(),
    checkFailed: new Set(),
    stuck: new Map(),
    empty: new Map(),
    incomplete: null,
    unguarded: new Map(),
    tooFar: new Map(),
    interviews: 0,
  }
  const items = [...script.items.values()]
  for (const facts of factsOf(script)) {
    const { interview } = startInterview(compiled, { case: null, facts, language: 'ko', seed: 0 })
    go(interview, -1, [])
  }
  return seen

  function go(interview: Interview, last: number, asked: Item[]): void {
    const { place } = interview
    const index = place === null ? items.length : items.indexOf(place.item)
    if (interview.status !== 'ended')
      for (const item of items.slice(last + 1, index + 1)) comeTo(item, interview)
    if (place === null) {
      seen.interviews++
      if (interview.status === 'partial')
        seen.incomplete = Math.min(seen.incomplete ?? Infinity, asked.length)
      return
    }
    look(place.item, interview, asked)
    let taken = false
    for (const keys of answersTo(place.item)) {
      let next: Interview | null = interview
      for (const answer of keys) {
        const result = step(next, {
          type: 'response.given',
          item: place.item.id,
          answer,
          shownAt: 0,
          override: 'x',
        })
        next = result.type === 'stepped' ? result.interview : null
        if (next === null) break
      }
      if (keys.every(({ kind }) => kind !== 'missing')) lookAtChecks(interview, place.item, keys)
      if (next === null) continue
      taken = true
      go(next, index, [...asked, place.item])
    }
    if (!taken) least(seen.stuck, place.item.id, asked.length)
  }

  function comeTo(item: Item, interview: Interview): void {
    const answers = answersOf(interview)
    for (const [i, part] of partsOfWhen(item.when).entries()) {
      const is = holds(part, answers)
      ;(is ? seen.held : seen.failed).add(`${item.id} ${i}`)
      if (!is) return
    }
  }

  function look(item: Item, interview: Interview, asked: Item[]): void {
    least(seen.shown, item.id, asked.length)
    const answers = answersOf(interview)
    for (const { fills } of shownOf(item))
      for (const { name } of fills)
        if (!script.values.has(name) && answers.valueOf(name) === undefined)
          least(seen.empty, `${item.id} ${name}`, asked.length)
    const isPut = (one: Item) => one.kind !== 'statement' && !(one.kind === 'choice' && one.observed)
    const isStatement = (one: Item) => one.kind === 'statement' && one.confidentiality
    const isSensitive = (one: Item) =>
      isPut(one) && script.sections.some(({ id, sensitive }) => sensitive && id === one.section)
    if (isSensitive(item) && !asked.some((one) => isStatement(one) || isSensitive(one)))
      least(seen.unguarded, item.id, asked.length)
    const from = asked.findLastIndex(isStatement)
    if (isPut(item) && asked.slice(from + 1).filter(isPut).length === 12)
      least(seen.tooFar, `${asked[from]?.id ?? ''} ${item.id}`, asked.length)
  }

  function lookAtChecks(interview: Interview, item: Item, keys: Answer[]): void {
    if (item.checks.length === 0) return
    const given = interview.given.set(item.id, { value: valueKeyed(keys) })
    const answers = answersOf({ ...interview, given })
    for (const [i, { that }] of item.checks.entries())
      (valueOf(that, answers) === true ? seen.checkHeld : seen.checkFailed).add(`${item.id} ${i}`)
  }
}

function least(known: Map<string, number>, key: string, length: number): void {
  known.set(key, Math.min(known.get(key) ?? Infinity, length))
}

function valueKeyed(keys: Answer[]): number | string | number[] | null {
  const [first, second] = keys
  switch (first?.kind) {
    case 'code':
      return first.code
    case 'codes':
      return first.codes
    case 'number':
      return first.number
    case 'date':
      return first.date
    case 'text':
      return first.text
    case 'direction':
      if (second?.kind !== 'intensity') return 4
      return first.direction === 'yes' ? 4 + second.intensity : 4 - second.intensity
    default:
      return null
  }
}

/** Texts that a script compares with, and one more. */
const words = ['가', '나']

/** Everything that can be keyed at an item; of numbers and days, all within bounds that are close. */
export function answersTo(item: Item): Answer[][] {
  const missing = (['dont-know', 'refused'] as const)
    .filter((key) => item.missing[key].on)
    .map((missing): Answer[] => [{ kind: 'missing', missing }])
  return [...valuesOf(item), ...missing]
}

function valuesOf(item: Item): Answer[][] {
  switch (item.kind) {
    case 'statement':
      return [[{ kind: 'continue' }]]
    case 'choice':
      return item.options.map(({ code }) => [{ kind: 'code', code }])
    case 'brackets':
      return item.brackets.map(({ code }) => [{ kind: 'code', code }])
    case 'multiple':
      return subsets(item.options.map(({ code }) => code)).map((codes) => [{ kind: 'codes', codes }])
    case 'likert-two-step':
      return [
        [{ kind: 'direction', direction: 'neutral' }],
        ...([1, 2, 3] as const).flatMap((intensity): Answer[][] => [
          [
            { kind: 'direction', direction: 'yes' },
            { kind: 'intensity', intensity },
          ],
          [
            { kind: 'direction', direction: 'no' },
            { kind: 'intensity', intensity },
          ],
        ]),
      ]
    case 'number': {
      const min = item.min ?? 0
      const size = Math.max(0, (item.max ?? 9) - min + 1)
      return Array.from({ length: size }, (_, i): Answer[] => [{ kind: 'number', number: min + i }])
    }
    case 'date': {
      const first = Date.parse(item.min ?? '2013-01-01')
      const last = Date.parse(item.max ?? '2013-01-05')
      const days: Answer[][] = []
      for (let day = first; day <= last; day += 24 * 3600 * 1000)
        days.push([{ kind: 'date', date: new Date(day).toISOString().slice(0, 10) }])
      return days
    }
    case 'text':
      return [...words, '다른 말'].map((text) => [{ kind: 'text', text }])
    default:
      return item satisfies never
  }
}

const subsets = (codes: number[]): number[][] =>
  Array.from({ length: 2 ** codes.length - 1 }, (_, i) => codes.filter((_, bit) => ((i + 1) >> bit) & 1))

/** Every combination of the values a case can bring and conditions ask about; of texts and numbers the usual ones. */
export function factsOf(script: Script): Facts[] {
  let all: Facts[] = [plausibleFacts(script)]
  const asked = new Set(expressionsOf(script).flatMap((one) => namesIn(one).map(({ name }) => name)))
  for (const [name, value] of script.values) {
    if (!asked.has(name)) continue
    const values =
      value.type === 'one-of'
        ? value.values.map((one) => one.value)
        : value.type === 'yes-no'
          ? [false, true]
          : value.type === 'text'
            ? [...words, '다른 말']
            : []
    if (values.length > 0) all = all.flatMap((facts) => values.map((value) => ({ ...facts, [name]: value })))
  }
  return all
}
