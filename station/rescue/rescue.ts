import { closeSync, existsSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs'
import type { Entry } from '#core/journal/entry.ts'
import { rescuedHead } from '#core/journal/rescued.ts'
import { stationFiles } from '../files.ts'
import { systemRandomness } from '../ports.ts'
import { findKey } from '../store/key/find-key.ts'
import type { KeyKeeper } from '../store/key/key-keeper.ts'
import { refusedBySystem, type StoreProblem } from '../store/store-problem.ts'
import { readableEntries } from './read-entries.ts'
import { openPages } from './sealed-pages.ts'
import { type Range, wholeChain } from './whole-chain.ts'

export type Rescue =
  | {
      type: 'rescued'
      /** Where the entries are now: answers in clear, words sealed, nobody's name or number. */
      out: string
      station: string
      entries: number
      cases: number
      /** Sequence numbers of the first and the last, and when that one was written. ISO. */
      first: number
      last: number
      lastAt: string
      lost: Range[]
      unlinked: number
    }
  | { type: 'no-station'; file: string }
  | { type: 'refused'; problem: StoreProblem }
  /** Not one entry: all of it is damaged, or it is another file's key. */
  | { type: 'nothing-readable'; file: string }
  | { type: 'out-exists'; out: string }
  | { type: 'out-unwritable'; out: string; code: string }

/**
 * Gets out of a station's file, however damaged, every entry that can still be read, and writes them to a
 * file that a centre takes. Opens the station's file for reading alone, past SQLite, and changes nothing.
 */
export async function rescue(study: string, keeper: KeyKeeper | null, out: string): Promise<Rescue> {
  const files = stationFiles(study)
  if (!existsSync(files.file)) return { type: 'no-station', file: files.file }
  if (existsSync(out)) return { type: 'out-exists', out }
  const key = await findKey(files, keeper, systemRandomness)
  if (key.type === 'refused') return key
  const { entries, lost, unlinked } = read(files.file, key.key)
  const [first, last] = [entries[0], entries.at(-1)]
  if (first === undefined || last === undefined) return { type: 'nothing-readable', file: files.file }
  const refused = write(out, entries)
  if (refused !== null) return { type: 'out-unwritable', out, code: refused }
  return {
    type: 'rescued',
    out,
    station: first.station,
    entries: entries.length,
    cases: new Set(entries.flatMap((entry) => entry.case ?? [])).size,
    first: first.seq,
    last: last.seq,
    lastAt: last.at,
    lost,
    unlinked,
  }
}

function read(file: string, key: string) {
  const pages = openPages(file, key)
  try {
    return wholeChain(readableEntries(pages))
  } finally {
    pages.close()
  }
}

/** A line each, the first saying what they are; on disk when this returns. Returns why not, or null. */
function write(out: string, entries: readonly Entry[]): string | null {
  let made = false
  try {
    const handle = openSync(out, 'wx', 0o600)
    made = true
    try {
      writeSync(handle, `${JSON.stringify(rescuedHead(entries))}\n`)
      for (const entry of entries) writeSync(handle, `${JSON.stringify(entry)}\n`)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    return null
  } catch (error) {
    // A part of it would pass for the whole.
    if (made) rmSync(out)
    const problem = refusedBySystem(out, error)
    return 'code' in problem ? problem.code : ''
  }
}
