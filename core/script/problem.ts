import type { Place } from './source.ts'

/** What is wrong with a script, where. Words for people are made where people are. */
export interface ScriptProblem extends Place {
  rule:
    | 'yaml'
    | 'unknown-key'
    | 'missing-key'
    | 'wrong-value'
    | 'condition'
    | 'fill'
    | 'unknown-name'
    | 'duplicate-item'
    | 'duplicate-code'
    | 'two-sections'
    | 'no-otherwise'
    | 'type-error'
    | 'missing-translation'
    | 'two-step-incomplete'
    | 'too-long'
    | 'circular'
    | 'not-a-list'
    | 'sensitive-not-last'
  /** The item it belongs to, where there is one. */
  item: string | null
  found: string
  expected: string[]
  /** The nearest right name, where one is near. */
  nearest: string | null
}

/** The name most like `name`, at most a third of its letters away; null when none is so near. */
export function nearestName(name: string, names: Iterable<string>): string | null {
  let best: string | null = null
  if (name.length < 2) return null
  let least = Math.max(1, Math.floor(name.length / 3)) + 1
  for (const candidate of names) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase())
    if (distance < least) {
      best = candidate
      least = distance
    }
  }
  return best
}

/** Levenshtein's distance. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          (row[j] as number) + 1,
          (next[j - 1] as number) + 1,
          (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      )
    row = next
  }
  return row.at(-1) as number
}
