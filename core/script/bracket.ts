import type { Text } from '../contract/language.ts'

/**
 * The words of a half-open bracket. Counts: 「3번」, 「4~5번」, 「16번 이상」. Amounts: 「10만 원 미만」,
 * 「10만 원 이상 30만 원 미만」, 「300만 원 이상」.
 */
export function bracketLabel(
  { from, below }: { from?: number | undefined; below?: number | undefined },
  unit: Text,
  measure: 'count' | 'amount',
): Text {
  const ko = (n: number) => `${n}${unit.ko}`
  const en = (n: number) => `${n} ${unit.en}`
  if (from === undefined && below === undefined) return { ko: '모두', en: 'any' }
  if (from === undefined) return { ko: `${ko(below as number)} 미만`, en: `under ${en(below as number)}` }
  if (below === undefined) return { ko: `${ko(from)} 이상`, en: `${en(from)} or more` }
  if (measure === 'amount')
    return { ko: `${ko(from)} 이상 ${ko(below)} 미만`, en: `${from} to under ${en(below)}` }
  const last = below - 1
  return last === from
    ? { ko: ko(from), en: en(from) }
    : { ko: `${from}~${ko(last)}`, en: `${from} to ${en(last)}` }
}
