/**
 * Labels without the words they all end in: 다소 그렇다, 상당히 그렇다, 매우 그렇다 → 다소, 상당히, 매우.
 */
export function shortLabels(labels: string[]): string[] {
  const words = labels.map((label) => label.split(' '))
  let shared = 0
  while (
    words.every((each) => each.length > shared + 1) &&
    new Set(words.map((each) => each.at(-1 - shared))).size === 1
  ) {
    shared++
  }
  return words.map((each) => each.slice(0, each.length - shared).join(' '))
}
