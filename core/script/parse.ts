import { readComputed } from './computed.ts'
import type { Item, Script, Section } from './definition.ts'
import { type ExpandedSection, expandSection, mostItems, type TurnsOf } from './expand.ts'
import { usualLikertWords } from './likert-words.ts'
import { namesOf } from './names.ts'
import { outcomeOf, quotasOf } from './outcome.ts'
import { parseItem } from './parse-item.ts'
import type { Reading } from './parse-texts.ts'
import type { ScriptProblem } from './problem.ts'
import { type RawOption, type RawScript, scriptSchema } from './schema.ts'
import { checkShape } from './shape.ts'
import { readSource, type Source } from './source.ts'
import { valuesOf } from './values.ts'

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
  return parseSource(read.source)
}

/** The same of a text that was read as YAML already. */
export function parseSource(source: Source): Parsed {
  const shape = scriptSchema.safeParse(source.data)
  if (!shape.success) return { type: 'refused', problems: checkShape(shape.error, source) }

  const raw = shape.data
  const problems: ScriptProblem[] = []
  const expanded = raw.sections.map((section, s) =>
    expandSection(section.items, ['sections', s, 'items'], turnsAmong(raw)),
  )
  const length = expanded.reduce((sum, { items }) => sum + items.length, 0)
  if (length > mostItems) {
    const place = source.place(['sections'])
    const expected = [`≤ ${mostItems}`]
    return {
      type: 'refused',
      problems: [{ rule: 'too-long', ...place, item: null, found: String(length), expected, nearest: null }],
    }
  }
  const values = valuesOf(raw)
  const names = namesOf(raw, expanded, values)
  const reading: Reading = {
    source,
    problems,
    turns: names.turns,
    named: (name) => names.named.get(name) ?? null,
    names: () => names.named.keys(),
  }
  const computed = readComputed(raw, reading, names.named)
  const sections = raw.sections.map((section, s) =>
    sectionOf(section, expanded[s] as ExpandedSection, raw, reading),
  )
  checkNames(raw, expanded, source, problems)
  const script: Script = {
    id: raw.script,
    version: raw.version,
    title: raw.title,
    mode: raw.mode ?? 'telephone',
    values,
    computed,
    quotas: quotasOf(raw, reading),
    likert: raw.likert ? { ...raw.likert, instruction: raw.likert.instruction ?? null } : usualLikertWords,
    sections,
    items: new Map(
      sections.flatMap((section) => section.items.map((item): [string, Item] => [item.id, item])),
    ),
    outcome: outcomeOf(raw, reading),
  }
  if (problems.length === 0) return { type: 'script', script }
  return { type: 'refused', problems: problems.sort((a, b) => a.line - b.line || a.column - b.column) }
}

/** `id@version`, as cases are pinned to it. */
export const scriptName = (script: Pick<Script, 'id' | 'version'>): string => `${script.id}@${script.version}`

type RawSection = RawScript['sections'][number]

function sectionOf(
  section: RawSection,
  expanded: ExpandedSection,
  raw: RawScript,
  reading: Reading,
): Section {
  const bracketSets = new Map(Object.entries(raw.bracket_sets ?? {}))
  const optionSets = new Map(Object.entries(raw.option_sets ?? {}))
  return {
    id: section.section,
    title: section.title ?? { ko: section.section, en: section.section },
    sensitive: section.sensitive ?? false,
    items: expanded.items.map((item) =>
      parseItem(item, { ...reading, section: section.section, bracketSets, optionSets }),
    ),
    rotations: expanded.rotations,
  }
}

/** The options of the multiples outside blocks, for blocks that repeat over them; 「none of these」 is no turn. */
function turnsAmong(raw: RawScript): TurnsOf {
  const items = raw.sections.flatMap((section) => section.items)
  const sets = new Map(Object.entries(raw.option_sets ?? {}))
  const optionsOf = (options: string | RawOption[]) =>
    typeof options === 'string' ? (sets.get(options) ?? []) : options
  const multiples = new Map(
    items.flatMap((entry) =>
      'item' in entry && entry.kind === 'multiple'
        ? [[entry.item, optionsOf(entry.options).filter(({ exclusive }) => !exclusive)] as const]
        : [],
    ),
  )
  return (item) => multiples.get(item) ?? []
}

function checkNames(
  raw: RawScript,
  expanded: ExpandedSection[],
  source: Source,
  problems: ScriptProblem[],
): void {
  const problem = (
    rule: ScriptProblem['rule'],
    path: PropertyKey[],
    found: string,
    item: string | null = null,
  ) => problems.push({ rule, ...source.place(path), item, found, expected: [], nearest: null })

  const seen = new Set([raw.study, raw.case, raw.computed].flatMap((names) => Object.keys(names ?? {})))
  for (const { id, path, raw } of expanded.flatMap(({ items }) => items)) {
    if (seen.has(id)) problem('duplicate-item', [...path, 'item'], raw.item, id)
    seen.add(id)
  }
  const firstSensitive = raw.sections.findIndex((section) => section.sensitive)
  const sections = new Set<string>()
  raw.sections.forEach((section, s) => {
    const path = ['sections', s, 'section']
    if (sections.has(section.section)) problem('two-sections', path, section.section)
    sections.add(section.section)
    const asks = expanded[s]?.items.some((item) => item.raw.kind !== 'statement')
    if (firstSensitive >= 0 && s > firstSensitive && !section.sensitive && asks)
      problem('sensitive-not-last', path, section.section)
    section.items.forEach((entry, i) => {
      const over = 'block' in entry ? entry.repeat?.over : undefined
      if (typeof over === 'string' && turnsAmong(raw)(over).length === 0)
        problem('not-a-list', ['sections', s, 'items', i, 'repeat', 'over'], over)
    })
  })
}
