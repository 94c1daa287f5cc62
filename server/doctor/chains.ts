import { type Entry, entrySchema } from '#core/journal/entry.ts'
import { judge } from '#core/journal/judgement.ts'
import { type Mark, noMark } from '#core/journal/receipt.ts'
import type { Reading } from '../database/database.ts'
import { asText } from '../journal/receive.ts'
import type { CentreFault, EntryName } from './faults.ts'
import { knownCases } from './known-cases.ts'

export interface ChainsExamined {
  stations: number
  entries: number
  waiting: number
  faults: CentreFault[]
}

/** Verifies every station's chain from its first entry and judges each entry again, some at a time. */
export async function examineChains(db: Reading): Promise<ChainsExamined> {
  const stations = await db
    .selectFrom('station')
    .select(['station', 'name', 'mark_seq', 'mark_hash'])
    .orderBy('name')
    .orderBy('station')
    .execute()
  const examined: ChainsExamined = { stations: stations.length, entries: 0, waiting: 0, faults: [] }
  for (const station of stations) {
    const one = await examineChain(db, station)
    examined.entries += one.entries
    examined.waiting += one.waiting
    examined.faults.push(...one.faults)
  }
  return examined
}

interface StationRow {
  station: string
  name: string
  mark_seq: number
  mark_hash: string
}

const atOnce = 1000

async function examineChain(db: Reading, station: StationRow) {
  let entries = 0
  let waiting = 0
  let before: Mark = noMark
  let last: EntryName | null = null
  const unsound = new Set<string>()
  const found = new FirstFaults()
  const gaps = await gapsOf(db, station.station)
  for (let rows = await rowsAfter(db, station.station, 0); rows.length > 0; ) {
    const known = await knownCases(db, rows)
    for (const row of rows) {
      const { id, entry } = read(row, station.station)
      const named = nameOf(station, row, id)
      entries += 1
      if (row.judged === null) waiting += 1
      const gone = row.seq !== before.seq + 1
      // What stood before a gap is not known: its end is taken as the entry says, so that it is one fault.
      // Entries that were lost with a station's file are known to be gone: judgement had nothing there either.
      const lost = gone && gaps.has(row.seq)
      const link = lost ? noMark : gone ? { seq: row.seq - 1, hash: entry?.previous ?? '' } : before
      const judgement = entry
        ? judge(entry, {
            before: link,
            caseKnown: entry.case !== null && known(entry.case, row),
            caseUnsound: entry.case !== null && unsound.has(entry.case),
          })
        : ({ type: 'unsound', why: { type: 'altered' } } as const)
      before = { seq: row.seq, hash: row.hash }
      last = named

      if (gone && !lost) found.chain({ type: 'chain', what: 'gap', cameSo: false, ...named })
      if (judgement.type === 'unsound') {
        if (named.case !== null) unsound.add(named.case)
        const { type } = judgement.why
        if (type === 'altered' || type === 'unlinked')
          found.chain({ type: 'chain', what: type, cameSo: row.judged === 'unsound', ...named })
      }
      if (row.judged !== null && row.judged !== judgement.type)
        found.mark({ type: 'mark', marked: row.judged, expected: judgement.type, ...named })
    }
    rows = await rowsAfter(db, station.station, before.seq)
  }
  // The mark was read first: what came since lies behind it.
  if (before.seq < station.mark_seq)
    found.chain({
      type: 'chain',
      what: 'cut',
      cameSo: false,
      ...(last ?? { station: station.station, name: station.name, seq: 0, id: '', entry: '', case: null }),
    })
  return { entries, waiting, faults: found.faults }
}

/** One thing that was changed makes much else wrong: of each kind the first is what a person looks at. */
class FirstFaults {
  readonly faults: CentreFault[] = []
  private broken = false

  chain(fault: CentreFault & { type: 'chain' }): void {
    if (!fault.cameSo) this.broken = true
    if (!this.faults.some((one) => one.type === 'chain' && one.cameSo === fault.cameSo))
      this.faults.push(fault)
  }

  /** After a change the marks of what follows are judged by what is no longer there. */
  mark(fault: CentreFault & { type: 'mark' }): void {
    if (!this.broken && !this.faults.some((one) => one.type === 'mark')) this.faults.push(fault)
  }
}

type Row = Awaited<ReturnType<typeof rowsAfter>>[number]

const rowsAfter = (db: Reading, station: string, seq: number) =>
  db
    .selectFrom('entry')
    .select(['seq', 'hash', 'case_id', 'type', 'body', 'judged', 'received_at'])
    .where('station', '=', station)
    .where('seq', '>', seq)
    .orderBy('seq')
    .limit(atOnce)
    .execute()

/** The entries right behind what was lost with a damaged file. */
async function gapsOf(db: Reading, station: string): Promise<ReadonlySet<number>> {
  const rows = await db.selectFrom('journal_gap').select('seq').where('station', '=', station).execute()
  return new Set(rows.map(({ seq }) => seq))
}

interface Read {
  id: string
  /** Null for what is no entry any more, or another one than its row says: the tables are made by the row. */
  entry: Entry | null
}

function read(row: Row, station: string): Read {
  let body: unknown
  try {
    body = JSON.parse(row.body)
  } catch {
    return { id: '', entry: null }
  }
  const { success, data: entry } = entrySchema.safeParse(body)
  if (!success) return { id: '', entry: null }
  const same =
    entry.station === station &&
    entry.seq === row.seq &&
    entry.hash === row.hash &&
    (entry.case === null ? null : asText(entry.case)) === row.case_id &&
    asText(entry.type) === row.type
  return { id: entry.id, entry: same ? entry : null }
}

const nameOf = ({ station, name }: StationRow, row: Row, id: string): EntryName => ({
  station,
  name,
  seq: row.seq,
  id,
  entry: row.type,
  case: row.case_id,
})
