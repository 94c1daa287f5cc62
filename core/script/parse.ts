import type { Script, Section, ValueDefinition } from './definition.ts'
import { usualLikertWords } from './likert-words.ts'
import { parseItem } from './parse-item.ts'
import { nearestName, type ScriptProblem } from './problem.ts'
import { type RawScript, type RawValue, scriptSchema } from './schema.ts'
import { checkShape } from './shape.ts'
import { readSource, type Source } from './source.ts'

export type Parsed = { type: 'script'; script: Script } | { type: 'refused'; problems: ScriptProblem[] }

/**
 * Reads a script: YAML, then its shape, then names, conditions and fills. Every problem is found at
 * once and stands with its line and column; a script with one is refused whole.
 */
export function parseScript(text: string): Parsed {
  const read = readSource(text)
  if ('problem' in read) {
    const { place, found } = read.problem
    return {
      type: 'refused',
      problems: [{ rule: 'yaml', ...place, item: null, found, expected: [], nearest: null }],
    }
  }
  const { source } = read
  const shape = scriptSchema.safeParse(source.data)
  if (!shape.success) return { type: 'refused', problems: checkShape(shape.error, source) }

  const raw = shape.data
  const problems: ScriptProblem[] = []
  const values = valuesOf(raw)
  const itemNames = new Set(raw.sections.flatMap((section) => section.items.map(({ item }) => item)))
  const bracketSets = new Map(Object.entries(raw.bracket_sets ?? {}))
  const sections = raw.sections.map(
    (section, s): Section => ({
      id: section.section,
      title: section.title ?? { ko: section.section, en: section.section },
      sensitive: section.sensitive ?? false,
      items: section.items.map((item, i) =>
        parseItem(item, section.section, ['sections', s, 'items', i], {
          source,
          values,
          itemNames,
          bracketSets,
          problems,
        }),
      ),
    }),
  )
  checkNames(raw, source, problems)
  const outcome = outcomeOf(raw, source, itemNames, problems)
  if (problems.length > 0)
    return { type: 'refused', problems: problems.sort((a, b) => a.line - b.line || a.column - b.column) }
  return {
    type: 'script',
    script: {
      id: raw.script,
      version: raw.version,
      title: raw.title,
      values,
      likert: raw.likert ? { ...raw.likert, instruction: raw.likert.instruction ?? null } : usualLikertWords,
      sections,
      items: new Map(sections.flatMap((section) => section.items.map((item) => [item.id, item]))),
      outcome,
    },
  }
}

/** `id@version`, as cases are pinned to it. */
export const scriptName = (script: Pick<Script, 'id' | 'version'>): string => `${script.id}@${script.version}`

function valuesOf(raw: RawScript): Map<string, ValueDefinition> {
  const define = (of: 'study' | 'case', value: RawValue): ValueDefinition => {
    switch (value.type) {
      case 'month':
      case 'date':
        return { of, type: value.type }
      case 'text':
        return { of, type: 'text', default: value.default ?? null }
      case 'one-of':
        return {
          of,
          type: 'one-of',
          values: value.values.map((one) =>
            typeof one === 'string' ? { value: one, label: { ko: one, en: one } } : one,
          ),
        }
      default:
        return value satisfies never
    }
  }
  return new Map([
    ...Object.entries(raw.study ?? {}).map(([name, value]) => [name, define('study', value)] as const),
    ...Object.entries(raw.case ?? {}).map(([name, value]) => [name, define('case', value)] as const),
  ])
}

function checkNames(raw: RawScript, source: Source, problems: ScriptProblem[]): void {
  const seen = new Set([...Object.keys(raw.study ?? {}), ...Object.keys(raw.case ?? {})])
  const sections = new Set<string>()
  raw.sections.forEach((section, s) => {
    if (sections.has(section.section))
      problems.push({
        rule: 'two-sections',
        ...source.place(['sections', s, 'section']),
        item: null,
        found: section.section,
        expected: [],
        nearest: null,
      })
    sections.add(section.section)
    section.items.forEach(({ item }, i) => {
      if (seen.has(item))
        problems.push({
          rule: 'duplicate-item',
          ...source.place(['sections', s, 'items', i, 'item']),
          item,
          found: item,
          expected: [],
          nearest: null,
        })
      seen.add(item)
    })
  })
  const firstSensitive = raw.sections.findIndex((section) => section.sensitive)
  raw.sections.forEach((section, s) => {
    const asks = section.items.some((item) => item.kind !== 'statement')
    if (firstSensitive >= 0 && s > firstSensitive && !section.sensitive && asks)
      problems.push({
        rule: 'not-sensitive-last',
        ...source.place(['sections', s, 'section']),
        item: null,
        found: section.section,
        expected: [],
        nearest: null,
      })
  })
}

function outcomeOf(
  raw: RawScript,
  source: Source,
  itemNames: Set<string>,
  problems: ScriptProblem[],
): Script['outcome'] {
  const known = (name: string, path: PropertyKey[]) => {
    if (itemNames.has(name)) return
    problems.push({
      rule: 'unknown-name',
      ...source.place(path),
      item: null,
      found: name,
      expected: [],
      nearest: nearestName(name, itemNames),
    })
  }
  const { complete, break_off } = raw.outcome
  known(complete.at, ['outcome', 'complete', 'at'])
  const breakOff: { before: string; code: string }[] = []
  let otherwise: string | null = null
  break_off.forEach((rule, i) => {
    if ('otherwise' in rule) otherwise = rule.otherwise
    else {
      known(rule.before, ['outcome', 'break_off', i, 'before'])
      breakOff.push(rule)
    }
  })
  if (otherwise === null)
    problems.push({
      rule: 'no-otherwise',
      ...source.place(['outcome', 'break_off']),
      item: null,
      found: '',
      expected: ['otherwise'],
      nearest: null,
    })
  return { complete, breakOff, otherwise: otherwise ?? '' }
}
