import type { Entry, Payload } from '#core/journal/entry.ts'
import type { Reader } from '../store/handles.ts'
import { openText } from './seal.ts'

/** A number that was told in a call, and when: the last one of a case counts. */
export interface ToldNumber {
  digits: string
  at: string
}

/**
 * The last number that was told for a case, here or at another station; null: none, or its key is gone.
 * It is sealed in the journal under the case's key and nowhere in clear.
 */
export function toldNumber(reader: Reader, caseId: string, key: Uint8Array | null): ToldNumber | null {
  const own = reader.row<{ payload: string; at: string }>(
    "SELECT payload, at FROM journal WHERE case_id = ? AND type = 'NumberTold' ORDER BY seq DESC LIMIT 1",
    caseId,
  )
  const elsewhere = reader.row<{ entry: string }>(
    `SELECT entry FROM history WHERE case_id = ? AND entry ->> '$.type' = 'NumberTold'
     ORDER BY arrived DESC LIMIT 1`,
    caseId,
  )
  const told = [
    ...(own === undefined ? [] : [{ at: own.at, payload: JSON.parse(own.payload) as Payload<'NumberTold'> }]),
    ...(elsewhere === undefined ? [] : [toTold(JSON.parse(elsewhere.entry) as Entry)]),
  ]
  const last = told.sort((a, b) => (a.at < b.at ? 1 : -1))[0]
  const digits = last === undefined ? null : openText(last.payload.sealed, key)
  return last === undefined || digits === null ? null : { digits, at: last.at }
}

const toTold = ({ at, payload }: Entry) => ({ at, payload: payload as Payload<'NumberTold'> })
