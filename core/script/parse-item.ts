import { languages, type Text } from '../contract/language.ts'
import { bracketLabel } from './bracket.ts'
import { type Expression, namesIn } from './condition/expression.ts'
import { parseCondition } from './condition/parse.ts'
import type { Item, MissingKey, Option, ValueDefinition } from './definition.ts'
import { nearestName, type ScriptProblem } from './problem.ts'
import type { RawBracketSet, RawItem } from './schema.ts'
import type { Source } from './source.ts'
import { fixedTemplate, parseTemplate, type Template } from './template.ts'

interface Around {
  source: Source
  values: ReadonlyMap<string, ValueDefinition>
  itemNames: ReadonlySet<string>
  bracketSets: ReadonlyMap<string, RawBracketSet>
  problems: ScriptProblem[]
}

/** One item of a checked shape: texts and condition parsed, names looked up. Problems are added to `around`. */
export function parseItem(raw: RawItem, section: string, path: PropertyKey[], around: Around): Item {
  const { source } = around
  const text = (key: 'read' | 'second' | 'if_asked' | 'instruction'): Template | null => {
    const found = raw[key]
    return found === undefined ? null : template(found, [...path, key], raw.item, around)
  }
  const asks = raw.kind !== 'statement'
  const common = {
    id: raw.item,
    section,
    label: raw.label ?? null,
    read: text('read') as Template,
    second: text('second'),
    ifAsked: text('if_asked'),
    instruction: text('instruction'),
    when: raw.when === undefined ? null : condition(raw.when, [...path, 'when'], raw.item, around),
    missing: { 'dont-know': missingKey(raw.dont_know, asks), refused: missingKey(raw.refused, asks) },
    missingCode: raw.missing ?? null,
    ...source.place([...path, 'item']),
  }
  switch (raw.kind) {
    case 'statement':
      return { ...common, kind: 'statement', confidentiality: raw.confidentiality ?? false }
    case 'choice':
      return {
        ...common,
        kind: 'choice',
        observed: raw.observed ?? false,
        options: options(raw, path, around),
      }
    case 'multiple':
      return { ...common, kind: 'multiple', options: options(raw, path, around) }
    case 'likert-two-step':
      return { ...common, kind: 'likert-two-step', direction: raw.direction }
    case 'brackets':
      return { ...common, kind: 'brackets', ...brackets(raw, [...path, 'brackets'], around) }
    case 'number':
      return { ...common, kind: 'number', unit: raw.unit ?? null, min: raw.min ?? null, max: raw.max ?? null }
    case 'text':
      return { ...common, kind: 'text' }
    default:
      return raw satisfies never
  }
}

/** Don't know and refused are on for every question unless switched off; for statements the other way round. */
function missingKey(raw: RawItem['refused'], asks: boolean): MissingKey {
  if (typeof raw === 'object') return { on: true, end: raw.end }
  return (raw ?? asks) ? { on: true, end: null } : { on: false }
}

function options(
  raw: RawItem & { kind: 'choice' | 'multiple' },
  path: PropertyKey[],
  around: Around,
): Option[] {
  checkCodes(raw, raw.options, [...path, 'options'], around)
  const readAll = raw.read_options ?? (raw.kind === 'choice' && !raw.observed)
  return raw.options.map((option, i) => ({
    code: option.code,
    label: template(option.label, [...path, 'options', i, 'label'], raw.item, around),
    end: option.end ?? null,
    open: option.open ?? false,
    exclusive: option.exclusive ?? false,
    read: option.read ?? readAll,
  }))
}

function brackets(raw: RawItem & { kind: 'brackets' }, path: PropertyKey[], around: Around) {
  const named = typeof raw.brackets === 'string' ? around.bracketSets.get(raw.brackets) : undefined
  if (typeof raw.brackets === 'string' && named === undefined)
    around.problems.push({
      rule: 'unknown-name',
      ...around.source.place(path),
      item: raw.item,
      found: raw.brackets,
      expected: [...around.bracketSets.keys()],
      nearest: nearestName(raw.brackets, around.bracketSets.keys()),
    })
  const list = typeof raw.brackets === 'string' ? (named?.brackets ?? []) : raw.brackets
  if (typeof raw.brackets !== 'string') checkCodes(raw, list, path, around)
  const unit = raw.unit ?? named?.unit ?? { ko: '', en: '' }
  const measure = raw.measure ?? named?.measure ?? 'count'
  return {
    ownDefault: raw.own_default ?? named?.own_default ?? false,
    brackets: list.map((bracket) => ({
      code: bracket.code,
      from: bracket.from ?? null,
      below: bracket.below ?? null,
      value: bracket.value,
      label: bracket.label ?? bracketLabel(bracket, unit, measure),
    })),
  }
}

function checkCodes(
  raw: RawItem,
  coded: readonly { code: number }[],
  path: PropertyKey[],
  around: Around,
): void {
  const seen = new Set<number>(raw.missing === undefined ? [] : [raw.missing])
  coded.forEach(({ code }, i) => {
    if (seen.has(code))
      around.problems.push({
        rule: 'duplicate-code',
        ...around.source.place([...path, i, 'code']),
        item: raw.item,
        found: String(code),
        expected: [],
        nearest: null,
      })
    seen.add(code)
  })
}

function condition(text: string, path: PropertyKey[], item: string, around: Around): Expression | null {
  const { source, values, itemNames, problems } = around
  const quote = source.quoteWidth(path)
  const parsed = parseCondition(text)
  if ('problem' in parsed) {
    const { at, found, expected } = parsed.problem
    problems.push({
      rule: 'condition',
      ...source.place(path, at + quote),
      item,
      found,
      expected,
      nearest: null,
    })
    return null
  }
  for (const { name, start } of namesIn(parsed.expression))
    if (!itemNames.has(name) && !values.has(name))
      unknownName(name, source.place(path, start + quote), item, around)
  return parsed.expression
}

function template(text: Text, path: PropertyKey[], item: string, around: Around): Template {
  const { source, values, itemNames, problems } = around
  const result = fixedTemplate({ ko: '', en: '' })
  for (const language of languages) {
    const at = [...path, language]
    const quote = source.quoteWidth(at)
    const parsed = parseTemplate(text[language])
    for (const { offset, found, type } of parsed.problems)
      problems.push({
        rule: 'fill',
        ...source.place(at, offset + quote),
        item,
        found,
        expected: [type],
        nearest: null,
      })
    for (const part of parsed.parts)
      if (part.type === 'fill' && !values.has(part.name) && !itemNames.has(part.name))
        unknownName(part.name, source.place(at, part.offset + quote), item, around)
    result[language] = parsed.parts
  }
  return result
}

function unknownName(
  name: string,
  place: { line: number; column: number },
  item: string,
  around: Around,
): void {
  const names = [...around.itemNames, ...around.values.keys()]
  around.problems.push({
    rule: 'unknown-name',
    ...place,
    item,
    found: name,
    expected: [],
    nearest: nearestName(name, names),
  })
}
