import { genesis } from '#core/journal/chain.ts'
import type { Entry } from '#core/journal/entry.ts'

/** Sequence numbers from the first to the last. */
export interface Range {
  from: number
  to: number
}

export interface Chained {
  /** In their order; each that has its neighbour before it links to it. */
  entries: Entry[]
  /** What is gone before the last one that was found. What was behind that one, nobody can tell. */
  lost: Range[]
  /** Entries that were whole in themselves and link to none of their neighbours. */
  unlinked: number
}

/**
 * One chain of one station's entries, each right in itself, from whatever was found. Of two under one
 * number (an old image of a page) the one that the next entry points back to counts.
 */
export function wholeChain(found: Iterable<Entry>): Chained {
  const bySeq = new Map<number, Entry[]>()
  for (const entry of found) {
    const same = bySeq.get(entry.seq) ?? []
    if (!same.some(({ hash }) => hash === entry.hash)) bySeq.set(entry.seq, [...same, entry])
  }
  const entries: Entry[] = []
  let unlinked = 0
  for (const seq of [...bySeq.keys()].sort((a, b) => b - a)) {
    const candidates = bySeq.get(seq) ?? []
    const next = entries.at(-1)
    const pointedTo = candidates.find(({ hash }) => hash === next?.previous)
    const isNext = next?.seq === seq + 1
    const chosen = isNext ? pointedTo : candidates[0]
    unlinked += candidates.length - (chosen === undefined ? 0 : 1)
    if (chosen !== undefined) entries.push(chosen)
  }
  entries.reverse()
  // The first entry of all points to none.
  if (entries[0]?.seq === 1 && entries[0].previous !== genesis) {
    entries.shift()
    unlinked += 1
  }
  return { entries, lost: gapsIn(entries), unlinked }
}

function gapsIn(entries: readonly Entry[]): Range[] {
  const gaps: Range[] = []
  let before = 0
  for (const { seq } of entries) {
    if (seq > before + 1) gaps.push({ from: before + 1, to: seq - 1 })
    before = seq
  }
  return gaps
}
