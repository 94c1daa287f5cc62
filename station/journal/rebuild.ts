import type { Entry } from '#core/journal/entry.ts'
import type { Reader, Writer } from '../store/handles.ts'
import { project } from './project.ts'
import { allEntries } from './read.ts'

/** Tables made from the journal, in the transaction that appends to it. */
const projectionTables = ['case_state', 'attempt'] as const

/** A projection row that the journal does not give. */
export interface ProjectionFault {
  table: (typeof projectionTables)[number]
  case: string
}

/**
 * Makes the projections anew in temporary tables, from the journal and what came from other stations,
 * and compares them with the kept ones. Writes nothing that stays.
 */
export function compareProjections(writer: Writer): ProjectionFault[] {
  for (const table of projectionTables) writer.run(temporary(writer, table))
  for (const { entry, own } of inArrivalOrder(writer)) project(writer, entry, { schema: 'temp', own })
  const faults = projectionTables.flatMap((table) =>
    writer
      .rows<{ case_id: string }>(
        `SELECT DISTINCT case_id FROM (
           SELECT * FROM (SELECT * FROM main.${table} EXCEPT SELECT * FROM temp.${table})
           UNION ALL
           SELECT * FROM (SELECT * FROM temp.${table} EXCEPT SELECT * FROM main.${table}))
         ORDER BY case_id`,
      )
      .map(({ case_id }) => ({ table, case: case_id })),
  )
  // A temporary table hides the kept one of its name from every statement that does not say which.
  for (const table of projectionTables) writer.run(`DROP TABLE temp.${table}`)
  return faults
}

/** How to make a table as the file has it, for the time being. */
function temporary(reader: Reader, table: string): string {
  const kept = reader.row<{ sql: string }>('SELECT sql FROM sqlite_schema WHERE name = ?', table)
  if (kept === undefined) throw new Error(`the file has no table ${table}`)
  return kept.sql.replace(/^CREATE TABLE /, 'CREATE TEMP TABLE ')
}

/** Own entries and those of other stations, in the order in which they were projected. */
function* inArrivalOrder(reader: Reader): Generator<{ entry: Entry; own: boolean }> {
  const others = reader.rows<{ after_seq: number; entry: string }>(
    'SELECT after_seq, entry FROM history ORDER BY arrived',
  )
  let next = 0
  const cameBy = function* (seq: number): Generator<{ entry: Entry; own: boolean }> {
    for (let other = others[next]; other !== undefined && other.after_seq <= seq; other = others[next]) {
      next += 1
      yield { entry: JSON.parse(other.entry) as Entry, own: false }
    }
  }
  yield* cameBy(0)
  for (const own of [...allEntries(reader)]) {
    yield { entry: own, own: true }
    yield* cameBy(own.seq)
  }
}
