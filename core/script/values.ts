import type { Sort } from './condition/types.ts'
import type { ValueDefinition } from './definition.ts'
import type { RawScript, RawValue } from './schema.ts'

/** The study and case values a script declares. */
export function valuesOf(raw: RawScript): Map<string, ValueDefinition> {
  return new Map([
    ...Object.entries(raw.study ?? {}).map(([name, value]) => [name, define('study', value)] as const),
    ...Object.entries(raw.case ?? {}).map(([name, value]) => [name, define('case', value)] as const),
  ])
}

function define(of: 'study' | 'case', value: RawValue): ValueDefinition {
  const common = { of, label: value.label ?? null }
  switch (value.type) {
    case 'month':
    case 'date':
      return { ...common, type: value.type }
    case 'text':
      return { ...common, type: 'text', default: value.default ?? null }
    case 'number':
      return { ...common, type: 'number', default: value.default ?? null }
    case 'yes-no':
      return { ...common, type: 'yes-no', default: value.default ?? null }
    case 'one-of':
      return {
        ...common,
        type: 'one-of',
        values: value.values.map((one) =>
          typeof one === 'string' ? { value: one, label: { ko: one, en: one } } : one,
        ),
      }
    default:
      return value satisfies never
  }
}

/** What a value can be compared with. */
export function sortOfValue(value: ValueDefinition): Sort {
  switch (value.type) {
    case 'month':
    case 'date':
      return 'day'
    case 'text':
    case 'one-of':
      return 'text'
    case 'number':
      return 'number'
    case 'yes-no':
      return 'truth'
    default:
      return value satisfies never
  }
}
