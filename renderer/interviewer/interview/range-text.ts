import type { ConsoleTexts } from '../texts/ko.ts'

type Texts = ConsoleTexts['interview']

/** What a number may be; '' without limits. */
export function rangeText(min: number | null, max: number | null, t: Texts): string {
  if (min !== null && max !== null) return t.numberBetween(numberText(min), numberText(max))
  if (min !== null) return t.numberFrom(numberText(min))
  return max === null ? '' : t.numberTo(numberText(max))
}

/** What a day may be, as it is keyed: 2013-07-01. '' without limits. */
export function dayRangeText(min: string | null, max: string | null, t: Texts): string {
  if (min !== null && max !== null) return t.dayBetween(min, max)
  if (min !== null) return t.dayFrom(min)
  return max === null ? '' : t.dayTo(max)
}

/** 1, 2, 4 · 1–56, 98 */
export function codesInWords(codes: number[]): string {
  const runs: [number, number][] = []
  const sorted = codes.toSorted((a, b) => a - b)
  for (const code of sorted) {
    const last = runs.at(-1)
    if (last && code === last[1] + 1) last[1] = code
    else runs.push([code, code])
  }
  const inWords = ([from, to]: [number, number]) =>
    to - from < 3 ? sorted.filter((one) => one >= from && one <= to).join(', ') : `${from}–${to}`
  return runs.map(inWords).join(', ')
}

function numberText(number: number): string {
  return number.toLocaleString('en-US', { maximumFractionDigits: 10 }).replace('-', '−')
}
