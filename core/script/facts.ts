import { z } from 'zod'
import { textSchema } from '../contract/language.ts'
import type { Facts } from '../interview/interview.ts'
import type { Script, ValueDefinition } from './definition.ts'
import { nearestName } from './problem.ts'

export type FactProblem =
  | { type: 'unknown'; name: string; nearest: string | null }
  | { type: 'wrong'; name: string; found: string; expected: string[] }

const month = /^\d{4}-(0[1-9]|1[0-2])$/

/** Checks study and case values against what the script declares. */
export function checkFacts(
  script: Script,
  facts: Record<string, unknown>,
): { facts: Facts } | { problems: FactProblem[] } {
  const problems: FactProblem[] = []
  const checked: Record<string, Facts[string]> = {}
  for (const [name, found] of Object.entries(facts)) {
    const value = script.values.get(name)
    if (value === undefined) {
      problems.push({ type: 'unknown', name, nearest: nearestName(name, script.values.keys()) })
      continue
    }
    const expected = mismatch(value, found)
    if (expected !== null) problems.push({ type: 'wrong', name, found: JSON.stringify(found), expected })
    else checked[name] = found as Facts[string]
  }
  return problems.length > 0 ? { problems } : { facts: checked }
}

/** What a value should have been; null when it fits. */
function mismatch(value: ValueDefinition, found: unknown): string[] | null {
  switch (value.type) {
    case 'month':
      return typeof found === 'string' && month.test(found) ? null : ['2013-07']
    case 'date':
      return z.iso.date().safeParse(found).success ? null : ['2013-07-01']
    case 'one-of': {
      const values = value.values.map((one) => one.value)
      return values.includes(found as string) ? null : values
    }
    case 'number':
      return typeof found === 'number' && Number.isFinite(found) ? null : ['a number']
    case 'yes-no':
      return typeof found === 'boolean' ? null : ['true', 'false']
    case 'text':
      return typeof found === 'string' || textSchema.safeParse(found).success
        ? null
        : ['text', '{ "ko": …, "en": … }']
    default:
      return value satisfies never
  }
}
