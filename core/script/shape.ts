import type { z } from 'zod'
import { nearestName, type ScriptProblem } from './problem.ts'
import type { Source } from './source.ts'

/** A failed schema check as problems with their places. */
export function checkShape(error: z.ZodError, source: Source): ScriptProblem[] {
  return error.issues.flatMap((issue) => problemsOf(issue, [], source))
}

type Issue = z.core.$ZodIssue

function problemsOf(issue: Issue, above: PropertyKey[], source: Source): ScriptProblem[] {
  const path = [...above, ...issue.path]
  const base = { item: itemAt(path, source), nearest: null }
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        ...base,
        rule: 'unknown-key',
        ...source.placeOfKey(path, key),
        found: key,
        expected: [],
        nearest: nearestName(key, knownKeys),
      }))
    case 'invalid_type': {
      const value = valueAt(path, source)
      if (value === undefined)
        return [
          { ...base, rule: 'missing-key', ...source.place(path), found: '', expected: [String(path.at(-1))] },
        ]
      return [
        {
          ...base,
          rule: 'wrong-value',
          ...source.place(path),
          found: show(value),
          expected: [issue.expected],
        },
      ]
    }
    case 'invalid_union': {
      // The branch that came furthest says what was meant.
      const branches = issue.errors.map((issues) =>
        issues.flatMap((inner) => problemsOf(inner, path, source)),
      )
      const discriminator =
        'discriminator' in issue && typeof issue.discriminator === 'string' ? issue.discriminator : null
      const best = branches.filter((branch) => branch.length > 0).sort((a, b) => a.length - b.length)[0]
      if (best !== undefined) return best
      const at =
        discriminator === null ? path : path.at(-1) === discriminator ? path : [...path, discriminator]
      const found = show(valueAt(at, source))
      return [
        {
          ...base,
          rule: 'wrong-value',
          ...source.place(at),
          found,
          expected: kinds,
          nearest: nearestName(found, kinds),
        },
      ]
    }
    case 'invalid_value': {
      const expected = issue.values.map(String)
      const found = show(valueAt(path, source))
      return [
        {
          ...base,
          rule: 'wrong-value',
          ...source.place(path),
          found,
          expected,
          nearest: nearestName(found, expected),
        },
      ]
    }
    default:
      return [
        {
          ...base,
          rule: 'wrong-value',
          ...source.place(path),
          found: show(valueAt(path, source)),
          expected: [issue.message],
        },
      ]
  }
}

const kinds = [
  'statement',
  'choice',
  'multiple',
  'likert-two-step',
  'brackets',
  'number',
  'text',
  'month',
  'date',
  'one-of',
]

const knownKeys = [
  ...[
    'script',
    'version',
    'title',
    'study',
    'case',
    'likert',
    'sections',
    'outcome',
    'section',
    'sensitive',
    'items',
  ],
  ...[
    'item',
    'label',
    'read',
    'second',
    'if_asked',
    'instruction',
    'when',
    'dont_know',
    'refused',
    'missing',
    'kind',
  ],
  ...[
    'confidentiality',
    'options',
    'observed',
    'read_options',
    'direction',
    'unit',
    'measure',
    'brackets',
    'own_default',
  ],
  ...[
    'min',
    'max',
    'code',
    'end',
    'open',
    'exclusive',
    'from',
    'below',
    'value',
    'ko',
    'en',
    'type',
    'default',
    'values',
  ],
  ...['complete', 'at', 'break_off', 'before', 'otherwise'],
]

function valueAt(path: readonly PropertyKey[], source: Source): unknown {
  let value: unknown = source.data
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<PropertyKey, unknown>)[key]
  }
  return value
}

/** The id of the item that a path leads into. */
function itemAt(path: readonly PropertyKey[], source: Source): string | null {
  if (path[0] !== 'sections' || path[2] !== 'items') return null
  const item = valueAt([...path.slice(0, 4), 'item'], source)
  return typeof item === 'string' ? item : null
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
