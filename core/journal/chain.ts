import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'
import type { Entry } from './entry.ts'

/** What the first entry of a station points back to. */
export const genesis = '0'.repeat(64)

/** SHA-256 (hex) over the RFC 8785 JSON of an entry without its own hash. */
export function hashOf(entry: Omit<Entry, 'hash'> & { hash?: string }): string {
  const { hash: _, ...rest } = entry
  const text = canonicalize(rest)
  if (text === undefined) throw new Error('an entry is always JSON')
  return bytesToHex(sha256(utf8ToBytes(text)))
}

/** Gives an entry its hash. */
export function seal(entry: Omit<Entry, 'hash'>): Entry {
  return { ...entry, hash: hashOf(entry) }
}

export type ChainFault =
  | { type: 'altered'; seq: number; id: string }
  | { type: 'gap'; seq: number; expected: number }
  | { type: 'unlinked'; seq: number; id: string }

/**
 * The first fault of a station's entries in sequence order, or null. An entry whose content does not
 * give its hash is `altered`; one whose `previous` is not the hash before it is `unlinked`.
 */
export function firstFault(
  entries: Iterable<Entry>,
  after: { seq: number; hash: string } = { seq: 0, hash: genesis },
): ChainFault | null {
  let { seq, hash } = after
  for (const entry of entries) {
    if (entry.seq !== seq + 1) return { type: 'gap', seq: entry.seq, expected: seq + 1 }
    if (hashOf(entry) !== entry.hash) return { type: 'altered', seq: entry.seq, id: entry.id }
    if (entry.previous !== hash) return { type: 'unlinked', seq: entry.seq, id: entry.id }
    seq = entry.seq
    hash = entry.hash
  }
  return null
}
