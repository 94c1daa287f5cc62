/**
 * What stands elsewhere than before, with what it now stands behind (null: at the front). The longest
 * stretch that kept its order counts as unmoved, so that one item taken forward is one move.
 */
export function movedIn(
  before: readonly string[],
  after: readonly string[],
): { id: string; behind: string | null }[] {
  const place = new Map(before.map((id, i) => [id, i]))
  const common = after.filter((id) => place.has(id))
  const kept = longestRising(common.map((id) => place.get(id) as number))
  return common.flatMap((id, i) =>
    kept.has(i) ? [] : [{ id, behind: after[after.indexOf(id) - 1] ?? null }],
  )
}

/** Indices of a longest rising subsequence of distinct numbers. O(n log n). */
function longestRising(numbers: readonly number[]): Set<number> {
  const tails: number[] = []
  const previous: number[] = []
  numbers.forEach((number, i) => {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[tails[middle] as number] as number) < number) low = middle + 1
      else high = middle
    }
    previous[i] = low > 0 ? (tails[low - 1] as number) : -1
    tails[low] = i
  })
  const kept = new Set<number>()
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] as number) kept.add(at)
  return kept
}
