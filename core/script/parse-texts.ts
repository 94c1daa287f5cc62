import { languages, type Text } from '../contract/language.ts'
import { type Expression, mapParts, namesIn } from './condition/expression.ts'
import { parseCondition } from './condition/parse.ts'
import { type Named, type Sort, sortOf } from './condition/types.ts'
import { nearestName, type ScriptProblem } from './problem.ts'
import { resolve, type Scope, type Turns } from './scope.ts'
import type { Source } from './source.ts'
import { type Part, parseTemplate, type Template } from './template.ts'

/** What reading a script's conditions and texts needs to know of the whole; problems are added to it. */
export interface Reading {
  source: Source
  problems: ScriptProblem[]
  turns: Turns
  /** What a name stands for; null for an unknown one. */
  named(name: string): Named | null
  names(): Iterable<string>
}

/** A condition or computation, its names resolved and its sorts checked. Spans become offsets in the file. */
export function readExpression(
  text: string,
  path: PropertyKey[],
  { item, scope, expects }: { item: string | null; scope: Scope; expects: Sort[] | null },
  reading: Reading,
): { expression: Expression; sort: Sort } | null {
  const { source, problems } = reading
  const begin = source.offset(path)
  const parsed = parseCondition(text)
  if ('problem' in parsed) {
    const { at, found, expected } = parsed.problem
    problems.push({ rule: 'condition', ...source.at(begin + at), item, found, expected, nearest: null })
    return null
  }
  const expression = resolve(shift(parsed.expression, begin), scope, reading.turns)
  const known = nameProblems(expression, item, reading)
  const wrong: Parameters<typeof sortOf>[2] = []
  const sort = sortOf(expression, reading.named, wrong)
  for (const { start, found, expected } of wrong)
    problems.push({
      rule: 'type-error',
      ...source.at(start),
      item,
      found,
      expected: [expected],
      nearest: null,
    })
  if (!known || sort === null || wrong.length > 0) return null
  if (expects !== null && !expects.includes(sort)) {
    problems.push({
      rule: 'type-error',
      ...source.at(begin),
      item,
      found: `${text} (${sort})`,
      expected: expects,
      nearest: null,
    })
    return null
  }
  return { expression, sort }
}

/** A text in both languages, its fills looked up. */
export function readTemplate(
  text: Text,
  path: PropertyKey[],
  { item, scope }: { item: string | null; scope: Scope },
  reading: Reading,
): Template {
  const { source, problems } = reading
  const result: Template = { ko: [], en: [] }
  for (const language of languages) {
    const at = [...path, language]
    const begin = source.offset(at)
    if (text[language].trim() === '')
      problems.push({
        rule: 'missing-translation',
        ...source.place(at),
        item,
        found: '',
        expected: [language],
        nearest: null,
      })
    const parsed = parseTemplate(text[language])
    for (const { offset, found, type } of parsed.problems)
      problems.push({
        rule: 'fill',
        ...source.at(begin + offset),
        item,
        found,
        expected: [type],
        nearest: null,
      })
    result[language] = parsed.parts.map((part): Part => {
      if (part.type !== 'fill') return part
      const label = scope.labels.get(part.name)
      if (label !== undefined) return { type: 'label', label, particle: part.particle }
      const name = scope.items.get(part.name) ?? part.name
      if (reading.named(name) === null) unknownName(part.name, source.at(begin + part.offset), item, reading)
      return { ...part, name }
    })
  }
  return result
}

function nameProblems(expression: Expression, item: string | null, reading: Reading): boolean {
  const unknown = namesIn(expression).filter(({ name }) => reading.named(name) === null)
  for (const { name, start } of unknown) unknownName(name, reading.source.at(start), item, reading)
  return unknown.length === 0
}

export function unknownName(
  name: string,
  place: { line: number; column: number },
  item: string | null,
  reading: Reading,
): void {
  reading.problems.push({
    rule: 'unknown-name',
    ...place,
    item,
    found: name,
    expected: [],
    nearest: nearestName(name, reading.names()),
  })
}

/** Every span moved: from offsets in the text to offsets in the file. */
const shift = (expression: Expression, by: number): Expression => ({
  ...mapParts(expression, (part) => shift(part, by)),
  start: expression.start + by,
  end: expression.end + by,
})
