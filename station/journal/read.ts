import type { Entry } from '#core/journal/entry.ts'
import type { Reader } from '../store/handles.ts'

interface Row extends Omit<Entry, 'case' | 'payload'> {
  case_id: string | null
  payload: string
}

const columns = 'seq, id, station, case_id, type, payload, at, mono, script, previous, hash'

/** Own entries after a sequence number, lowest first. */
export function entriesAfter(reader: Reader, seq: number, limit: number): Entry[] {
  return reader
    .rows<Row>(`SELECT ${columns} FROM journal WHERE seq > ? ORDER BY seq LIMIT ?`, seq, limit)
    .map(toEntry)
}

/** All own entries, one at a time, lowest first. */
export function* allEntries(reader: Reader): Generator<Entry> {
  for (const row of reader.each<Row>(`SELECT ${columns} FROM journal ORDER BY seq`)) yield toEntry(row)
}

/** The same for whoever looks for damage: a payload that is no JSON any more comes as an empty one. */
export function* tolerantEntries(reader: Reader): Generator<Entry> {
  for (const row of reader.each<Row>(`SELECT ${columns} FROM journal ORDER BY seq`)) {
    let isJson = true
    try {
      JSON.parse(row.payload)
    } catch {
      // That is what is looked for: the entry will not give its hash.
      isJson = false
    }
    yield toEntry(isJson ? row : { ...row, payload: '{}' })
  }
}

/**
 * What happened with a case, other stations' entries included, in the order in which this station came
 * to know of it: the order its projections were made in.
 */
export function entriesOfCase(reader: Reader, caseId: string): Entry[] {
  const others = reader.rows<{ after_seq: number; entry: string }>(
    'SELECT after_seq, entry FROM history WHERE case_id = ? ORDER BY arrived',
    caseId,
  )
  const own = reader
    .rows<Row>(`SELECT ${columns} FROM journal WHERE case_id = ? ORDER BY seq`, caseId)
    .map(toEntry)
  const merged: Entry[] = []
  for (const { after_seq, entry } of others) {
    while (own[0] !== undefined && own[0].seq <= after_seq) merged.push(own.shift() as Entry)
    merged.push(JSON.parse(entry) as Entry)
  }
  return [...merged, ...own]
}

/** The sequence number of the last `StationStarted` at or before an entry: one run of the station. */
export function runStarts(reader: Reader): number[] {
  return reader
    .rows<{ seq: number }>("SELECT seq FROM journal WHERE type = 'StationStarted' ORDER BY seq")
    .map((row) => row.seq)
}

function toEntry({ case_id, payload, ...row }: Row): Entry {
  return { ...row, case: case_id, payload: JSON.parse(payload) as Entry['payload'] }
}
