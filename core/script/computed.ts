import { namesIn } from './condition/expression.ts'
import { parseCondition } from './condition/parse.ts'
import type { Named } from './condition/types.ts'
import type { Computed } from './definition.ts'
import { type Reading, readExpression } from './parse-texts.ts'
import type { RawScript } from './schema.ts'
import { outermost } from './scope.ts'

/**
 * Computed values, each after those it needs, and their names made known. One that needs itself, by
 * whatever way, is refused.
 */
export function readComputed(
  raw: RawScript,
  reading: Reading,
  named: Map<string, Named>,
): Map<string, Computed> {
  const texts = new Map(Object.entries(raw.computed ?? {}))
  const computed = new Map<string, Computed>()
  const open = new Set<string>()
  const read = (name: string): void => {
    const text = texts.get(name)
    if (text === undefined || computed.has(name)) return
    const path = ['computed', name]
    if (open.has(name)) {
      reading.problems.push({
        rule: 'circular',
        ...reading.source.place(path),
        item: null,
        found: name,
        expected: [],
        nearest: null,
      })
      texts.delete(name)
      return
    }
    open.add(name)
    const parsed = parseCondition(text)
    if ('expression' in parsed) for (const { name } of namesIn(parsed.expression)) read(name)
    open.delete(name)
    const result = readExpression(text, path, { item: null, scope: outermost, expects: null }, reading)
    if (result === null) return
    named.set(name, { sort: result.sort, item: false, brackets: false })
    computed.set(name, { name, value: result.expression, sort: result.sort, ...reading.source.place(path) })
  }
  for (const name of [...texts.keys()]) read(name)
  return computed
}
