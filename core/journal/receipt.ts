import { genesis } from './chain.ts'

/**
 * Receipt: what is done with a batch before anybody judges it. Invariants:
 * - an entry (station, seq) is stored once, however often and in whatever pieces it is sent;
 * - a station's entries are stored without a gap, in sequence order;
 * - the first hash stored under a sequence number stays; another one is a fork, never an overwrite.
 */
export interface Mark {
  /** The last sequence number stored of this station; 0 for none. */
  seq: number
  /** Its hash; 64 zeros for none. */
  hash: string
}
export const noMark: Mark = { seq: 0, hash: genesis }

/** Consecutive entries of one station, as far as receipt looks at them. */
export interface Piece {
  seq: number
  previous: string
  hash: string
}

export type Reception<E extends Piece> =
  /** Store these (none if all were here already); the mark is then `upTo`. */
  | { type: 'accept'; store: E[]; upTo: Mark }
  /** A gap, or the centre went back: send again from this sequence number. */
  | { type: 'resend'; from: number }
  /** The entry under this number is another one than ours: a restored or copied disk. */
  | { type: 'forked'; at: number }
  /** Not consecutive, or empty: no station of ours makes such a batch. */
  | { type: 'malformed' }

/** `storedHash` gives the hash stored under a sequence number up to the mark. */
export function receive<E extends Piece>(
  mark: Mark,
  batch: readonly E[],
  storedHash: (seq: number) => string | undefined,
): Reception<E> {
  const first = batch[0]
  if (!first || !isConsecutive(batch)) return { type: 'malformed' }
  if (first.seq > mark.seq + 1) return { type: 'resend', from: mark.seq + 1 }

  const fork = batch.find((entry) => entry.seq <= mark.seq && entry.hash !== storedHash(entry.seq))
  if (fork) return { type: 'forked', at: fork.seq }
  // A batch right after the mark that does not link to it may come from a fork further back: ask for
  // the entry at the mark too. If that one is ours, the broken link is the judgement's business.
  if (first.seq === mark.seq + 1 && mark.seq > 0 && first.previous !== mark.hash)
    return { type: 'resend', from: mark.seq }

  const store = batch.filter((entry) => entry.seq > mark.seq)
  const last = store.at(-1)
  return { type: 'accept', store, upTo: last ? { seq: last.seq, hash: last.hash } : mark }
}

const isConsecutive = (batch: readonly Piece[]) =>
  batch.every((entry, index) => index === 0 || entry.seq === (batch[index - 1]?.seq ?? 0) + 1)
