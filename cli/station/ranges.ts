/** 「4–9, 12」; of very many the first ones and how many more. */
export function rangesInWords(ranges: readonly { from: number; to: number }[]): string {
  const shown = ranges.slice(0, 20).map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`))
  const more = ranges.length - shown.length
  return more > 0 ? `${shown.join(', ')} … +${more}` : shown.join(', ')
}
