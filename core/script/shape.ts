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
  const at = (rule: ScriptProblem['rule'], found: string, expected: string[] = []): ScriptProblem => ({
    rule: path[0] === 'likert' ? 'two-step-incomplete' : rule,
    ...source.place(path),
    item: itemAt(path, source),
    found,
    expected,
    nearest: nearestName(found, expected),
  })
  const value = valueAt(path, source)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, mostUnknownKeys).map((key) => ({
        ...at('unknown-key', key),
        ...source.placeOfKey(path, key),
        nearest: nearestName(key, knownKeys),
      }))
    case 'invalid_union': {
      const branch = meantBranch(issue.errors, value)
      if (branch !== undefined) return branch.flatMap((inner) => problemsOf(inner, path, source))
      // A discriminated union whose discriminator has no such value.
      const key = 'discriminator' in issue ? String(issue.discriminator) : 'kind'
      const given = path.at(-1) === key ? value : valueAt([...path, key], source)
      if (given === undefined) return [at('missing-key', '', [key])]
      const place = path.at(-1) === key ? {} : source.place([...path, key])
      return [
        { ...at('wrong-value', show(given), kinds), ...place, nearest: nearestName(show(given), kinds) },
      ]
    }
    case 'invalid_value':
      return value === undefined
        ? [at('missing-key', '', [String(path.at(-1))])]
        : [at('wrong-value', show(value), issue.values.map(String))]
    case 'invalid_type': {
      if (value !== undefined) return [at('wrong-value', show(value), [issue.expected])]
      const key = String(path.at(-1))
      return [at(key === 'ko' || key === 'en' ? 'missing-translation' : 'missing-key', '', [key])]
    }
    default:
      return [at('wrong-value', show(value), [issue.message])]
  }
}

/** So many are told; a file with more is no script. */
const mostUnknownKeys = 20

/** Which alternative of a union was meant: a block by its key, else the one that fits best. */
function meantBranch(branches: readonly Issue[][], value: unknown): Issue[] | undefined {
  const failed = branches.filter((branch) => branch.length > 0)
  const isBlock = typeof value === 'object' && value !== null && 'block' in value
  const isItem = typeof value === 'object' && value !== null && 'item' in value
  if (failed.length === 2 && (isBlock || isItem)) return failed[isBlock ? 1 : 0]
  const wrongType = (branch: Issue[]) =>
    branch.some((issue) => issue.code === 'invalid_type' && issue.path.length === 0)
  return failed.toSorted((a, b) => Number(wrongType(a)) - Number(wrongType(b)) || a.length - b.length)[0]
}

const kinds = [
  ...['statement', 'choice', 'multiple', 'likert-two-step', 'brackets', 'number', 'date', 'text'],
  ...['month', 'one-of', 'yes-no'],
]

const knownKeys = [
  ...[
    'script',
    'version',
    'title',
    'study',
    'case',
    'likert',
    'computed',
    'bracket_sets',
    'option_sets',
    'mode',
    'sections',
    'quotas',
    'outcome',
  ],
  ...['section', 'sensitive', 'items', 'block', 'repeat', 'over', 'as', 'order'],
  ...[
    'item',
    'label',
    'read',
    'second',
    'if_asked',
    'not_read',
    'instruction',
    'when',
    'checks',
    'that',
    'say',
    'soft',
  ],
  ...[
    'dont_know',
    'refused',
    'missing',
    'kind',
    'confidentiality',
    'options',
    'observed',
    'read_options',
    'direction',
  ],
  ...[
    'unit',
    'measure',
    'brackets',
    'own_default',
    'min',
    'max',
    'code',
    'end',
    'open',
    'exclusive',
    'from',
    'below',
  ],
  ...['value', 'ko', 'en', 'type', 'default', 'values', 'complete', 'at', 'break_off', 'before', 'otherwise'],
  ...['quota', 'cell', 'full', 'ask', 'yes', 'no', 'neutral', 'degrees'],
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
