import type { Text } from '../contract/language.ts'
import { bracketLabel } from './bracket.ts'
import type { Expression } from './condition/expression.ts'
import type { Check, Item, MissingKey, Option } from './definition.ts'
import type { Expanded } from './expand.ts'
import { type Reading, readExpression, readTemplate } from './parse-texts.ts'
import { nearestName } from './problem.ts'
import type { RawBracketSet, RawItem, RawOption } from './schema.ts'
import type { Template } from './template.ts'

interface Around extends Reading {
  section: string
  bracketSets: ReadonlyMap<string, RawBracketSet>
  optionSets: ReadonlyMap<string, readonly RawOption[]>
}

/** One item of a checked shape: texts and conditions read, names looked up. Problems are added to `around`. */
export function parseItem(expanded: Expanded, around: Around): Item {
  const { raw, id, path, scope, turn } = expanded
  const at = { item: id, scope }
  const text = (key: 'read' | 'second' | 'if_asked' | 'not_read' | 'instruction'): Template | null => {
    const found = raw[key]
    return found === undefined ? null : readTemplate(found, [...path, key], at, around)
  }
  const asks = raw.kind !== 'statement'
  const common = {
    id,
    section: around.section,
    label: raw.label ?? null,
    read: text('read') as Template,
    second: text('second'),
    ifAsked: text('if_asked'),
    notRead: text('not_read'),
    instruction: text('instruction'),
    when: conditionOf(expanded, around),
    missing: { 'dont-know': missingKey(raw.dont_know, asks), refused: missingKey(raw.refused, asks) },
    missingCode: raw.missing ?? null,
    checks: checksOf(expanded, around),
    turn: turn && { ...turn, base: raw.item },
    ...around.source.place([...path, 'item']),
  }
  switch (raw.kind) {
    case 'statement':
      return { ...common, kind: 'statement', confidentiality: raw.confidentiality ?? false }
    case 'choice':
      return {
        ...common,
        kind: 'choice',
        observed: raw.observed ?? false,
        options: options(raw, expanded, around),
      }
    case 'multiple':
      return { ...common, kind: 'multiple', options: options(raw, expanded, around) }
    case 'likert-two-step':
      return { ...common, kind: 'likert-two-step', direction: raw.direction }
    case 'brackets':
      return { ...common, kind: 'brackets', ...brackets(raw, expanded, around) }
    case 'number':
      return { ...common, kind: 'number', unit: raw.unit ?? null, min: raw.min ?? null, max: raw.max ?? null }
    case 'date':
      return { ...common, kind: 'date', min: raw.min ?? null, max: raw.max ?? null }
    case 'text':
      return { ...common, kind: 'text' }
    default:
      return raw satisfies never
  }
}

/** The item's own condition and those of the blocks round it, all of which must hold. */
function conditionOf({ raw, id, path, scope, whens, chosen }: Expanded, around: Around): Expression | null {
  const own = raw.when === undefined ? [] : [{ text: raw.when, path: [...path, 'when'], scope }]
  const conditions = [...whens, ...own].map(
    (when) =>
      readExpression(when.text, when.path, { item: id, scope: when.scope, expects: ['truth'] }, around)
        ?.expression ?? null,
  )
  const turns = chosen.map(({ item, code, path }): Expression => {
    const start = around.source.offset(path)
    const span = { start, end: start }
    return {
      type: 'compare',
      op: '=',
      left: { type: 'name', name: item, ...span },
      right: { type: 'number', value: code, ...span },
      ...span,
    }
  })
  return [...turns, ...conditions].reduce<Expression | null>((all, one) => {
    if (all === null || one === null) return all ?? one
    return { type: 'and', left: all, right: one, start: one.start, end: one.end }
  }, null)
}

function checksOf({ raw, id, path, scope }: Expanded, around: Around): Check[] {
  return (raw.checks ?? []).flatMap(({ that, say, soft }, i) => {
    const at = [...path, 'checks', i]
    const read = readExpression(that, [...at, 'that'], { item: id, scope, expects: ['truth'] }, around)
    const words = readTemplate(say, [...at, 'say'], { item: id, scope }, around)
    return read === null
      ? []
      : [{ that: read.expression, say: words, soft: soft ?? false, ...around.source.place([...at, 'that']) }]
  })
}

/** Don't know and refused are on for every question unless switched off; for statements the other way round. */
function missingKey(raw: RawItem['refused'], asks: boolean): MissingKey {
  if (typeof raw === 'object') return { on: true, end: raw.end }
  return (raw ?? asks) ? { on: true, end: null } : { on: false }
}

function options(
  raw: RawItem & { kind: 'choice' | 'multiple' },
  { id, path, scope }: Expanded,
  around: Around,
): Option[] {
  const own = [...path, 'options']
  const at = typeof raw.options === 'string' ? ['option_sets', raw.options] : own
  const list =
    typeof raw.options === 'string'
      ? (setNamed(raw.options, around.optionSets, own, id, around) ?? [])
      : raw.options
  checkCodes(raw, id, list, at, around)
  const readAll = raw.read_options ?? (raw.kind === 'choice' && !raw.observed)
  return list.map((option, i) => ({
    code: option.code,
    label: readTemplate(option.label, [...at, i, 'label'], { item: id, scope }, around),
    end: option.end ?? null,
    open: option.open ?? false,
    exclusive: option.exclusive ?? false,
    read: option.read ?? readAll,
  }))
}

const noUnit: Text = { ko: '', en: '' }

function brackets(raw: RawItem & { kind: 'brackets' }, { id, path }: Expanded, around: Around) {
  const at = [...path, 'brackets']
  const named =
    typeof raw.brackets === 'string' ? setNamed(raw.brackets, around.bracketSets, at, id, around) : undefined
  const list = typeof raw.brackets === 'string' ? (named?.brackets ?? []) : raw.brackets
  if (typeof raw.brackets !== 'string') checkCodes(raw, id, list, at, around)
  const unit = raw.unit ?? named?.unit ?? noUnit
  const measure = raw.measure ?? named?.measure ?? 'count'
  return {
    ownDefault: raw.own_default ?? named?.own_default ?? false,
    readBrackets: raw.read_options ?? true,
    brackets: list.map((bracket) => ({
      code: bracket.code,
      from: bracket.from ?? null,
      below: bracket.below ?? null,
      value: bracket.value,
      label: bracket.label ?? bracketLabel(bracket, unit, measure),
    })),
  }
}

/** The set of a name; an unknown one is a problem. */
function setNamed<T>(
  name: string,
  sets: ReadonlyMap<string, T>,
  path: PropertyKey[],
  item: string,
  { source, problems }: Reading,
): T | undefined {
  if (!sets.has(name))
    problems.push({
      rule: 'unknown-name',
      ...source.place(path),
      item,
      found: name,
      expected: [...sets.keys()],
      nearest: nearestName(name, sets.keys()),
    })
  return sets.get(name)
}

function checkCodes(
  raw: RawItem,
  item: string,
  coded: readonly { code: number }[],
  path: PropertyKey[],
  { source, problems }: Around,
): void {
  const seen = new Set<number>(raw.missing === undefined ? [] : [raw.missing])
  coded.forEach(({ code }, i) => {
    if (seen.has(code))
      problems.push({
        rule: 'duplicate-code',
        ...source.place([...path, i, 'code']),
        item,
        found: String(code),
        expected: [],
        nearest: null,
      })
    seen.add(code)
  })
}
