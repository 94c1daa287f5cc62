/** Of a list of times in ms, rounded to a hundredth. */
export interface Spread {
  count: number
  median: number
  p99: number
  max: number
}

export function spread(times: readonly number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) =>
    round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN)
  return { count: sorted.length, median: at(0.5), p99: at(0.99), max: round(sorted.at(-1) ?? Number.NaN) }
}

const round = (ms: number) => Math.round(ms * 100) / 100
