import { existsSync } from 'node:fs'
import { firstFault } from '#core/journal/chain.ts'
import type { Entry } from '#core/journal/entry.ts'
import { stationFiles } from '../files.ts'
import { tolerantEntries } from '../journal/read.ts'
import { compareProjections, type ProjectionFault } from '../journal/rebuild.ts'
import { systemRandomness } from '../ports.ts'
import { notSavedReason } from '../store/disk-fault.ts'
import type { Reader } from '../store/handles.ts'
import { findKey } from '../store/key/find-key.ts'
import type { KeyKeeper } from '../store/key/key-keeper.ts'
import { type Opened, openStore, type Store } from '../store/store.ts'
import type { StoreProblem } from '../store/store-problem.ts'

export type StationFault =
  | { type: 'not-opened'; problem: StoreProblem }
  | { type: 'damaged'; file: string; said: string[] }
  /** The journal could be changed by a mere statement: its guards are gone. */
  | { type: 'unguarded'; missing: string[] }
  /** `what`: altered, a gap before it, or not linked to the one before. */
  | {
      type: 'chain'
      what: 'altered' | 'gap' | 'unlinked'
      seq: number
      id: string
      entry: string
      case: string | null
    }
  | ({ type: 'projection' } & ProjectionFault)

export type StationExamined =
  | { type: 'no-station'; file: string }
  | {
      type: 'examined'
      file: string
      entries: number
      cases: number
      /** False when the chain is broken: what a broken journal gives means nothing. */
      projectionsCompared: boolean
      faults: StationFault[]
    }

/**
 * Opens a study's station file and checks it: the file, the chain, the projections. Changes nothing.
 * `keeper`: who gives its key, where it is not the record itself that says so.
 */
export async function examineStation(
  study: string,
  keeper: KeyKeeper | null = null,
): Promise<StationExamined> {
  const files = stationFiles(study)
  if (!existsSync(files.file)) return { type: 'no-station', file: files.file }
  const opened = await opening(files, keeper)
  if (opened.type === 'refused') {
    const faults: StationFault[] = [{ type: 'not-opened', problem: opened.problem }]
    return { type: 'examined', file: files.file, entries: 0, cases: 0, projectionsCompared: false, faults }
  }
  const { store } = opened
  try {
    return { type: 'examined', file: files.file, ...examineStore(store, files.file) }
  } catch (error) {
    // A page whose own check fails is read by nothing, not by SQLite's look at the whole file either.
    if (notSavedReason(error) !== 'damaged') throw error
    const said = [(error as { code?: string }).code ?? '']
    const faults: StationFault[] = [{ type: 'damaged', file: files.file, said }]
    return { type: 'examined', file: files.file, entries: 0, cases: 0, projectionsCompared: false, faults }
  } finally {
    store.close()
  }
}

async function opening(files: ReturnType<typeof stationFiles>, keeper: KeyKeeper | null): Promise<Opened> {
  const found = await findKey(files, keeper, systemRandomness)
  if (found.type === 'refused') return found
  const keyed = found.keptBy === 'beside' ? files : { ...files, key: found.key }
  return openStore(keyed, { random: systemRandomness, create: false })
}

function examineStore(store: Store, file: string) {
  const { reader } = store
  const counted = reader.row<{ entries: number; cases: number }>(
    'SELECT count(*) AS entries, count(DISTINCT case_id) AS cases FROM journal',
  )
  const inFile = [...damage(reader, file), ...unguarded(reader)]
  const chain = chainFault(reader)
  // The projections are made by the same code that makes them while interviewing.
  const projections = chain === null ? store.write(compareProjections) : []
  return {
    entries: counted?.entries ?? 0,
    cases: counted?.cases ?? 0,
    projectionsCompared: chain === null,
    faults: [
      ...inFile,
      ...(chain === null ? [] : [chain]),
      ...projections.map((fault): StationFault => ({ type: 'projection', ...fault })),
    ],
  }
}

function damage(reader: Reader, file: string): StationFault[] {
  const said = reader
    .rows<{ integrity_check: string }>('PRAGMA integrity_check')
    .map((row) => row.integrity_check)
  return said.length === 1 && said[0] === 'ok' ? [] : [{ type: 'damaged', file, said: said.slice(0, 20) }]
}

const guards = ['journal_never_updated', 'journal_never_deleted', 'journal_never_replaced']

function unguarded(reader: Reader): StationFault[] {
  const there = reader
    .rows<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'journal'")
    .map((row) => row.name)
  const missing = guards.filter((guard) => !there.includes(guard))
  return missing.length === 0 ? [] : [{ type: 'unguarded', missing }]
}

function chainFault(reader: Reader): StationFault | null {
  let last: Entry | null = null
  const watched = function* (): Generator<Entry> {
    for (const entry of tolerantEntries(reader)) {
      last = entry
      yield entry
    }
  }
  const fault = firstFault(watched())
  // The last one read is the one at fault.
  const entry = last as Entry | null
  if (fault === null || entry === null) return null
  return {
    type: 'chain',
    what: fault.type,
    seq: fault.seq,
    id: entry.id,
    entry: entry.type,
    case: entry.case,
  }
}
