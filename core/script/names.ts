import type { Named, Sort } from './condition/types.ts'
import type { ValueDefinition } from './definition.ts'
import type { ExpandedSection } from './expand.ts'
import type { RawItem, RawScript } from './schema.ts'
import type { Turns } from './scope.ts'
import { sortOfValue } from './values.ts'

/** Every name of a script: items with their turns written out, study and case values. Computed ones are added as they are read. */
export function namesOf(
  raw: RawScript,
  sections: readonly ExpandedSection[],
  values: ReadonlyMap<string, ValueDefinition>,
): { named: Map<string, Named>; turns: Turns } {
  const named = new Map<string, Named>()
  const turns = new Map<string, Map<string, string>>()
  for (const [name, value] of values)
    named.set(name, { sort: sortOfValue(value), item: false, brackets: false })
  for (const { id, raw: item } of sections.flatMap(({ items }) => items)) {
    named.set(id, { sort: sortOfItem(item.kind), item: true, brackets: item.kind === 'brackets' })
    if (id === item.item) continue
    const key = id.slice(item.item.length + 1)
    turns.set(item.item, (turns.get(item.item) ?? new Map()).set(key, id))
  }
  for (const name of Object.keys(raw.computed ?? {})) named.delete(name)
  return { named, turns }
}

function sortOfItem(kind: RawItem['kind']): Sort {
  switch (kind) {
    case 'choice':
    case 'brackets':
    case 'likert-two-step':
    case 'number':
      return 'number'
    case 'multiple':
      return 'codes'
    case 'date':
      return 'day'
    case 'text':
    case 'statement':
      return 'text'
    default:
      return kind satisfies never
  }
}
