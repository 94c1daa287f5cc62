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
  return toldNumbers(reader, caseId, key).at(-1) ?? null
}

/** All that were told for a case, the last one last. */
export function toldNumbers(reader: Reader, caseId: string, key: Uint8Array | null): ToldNumber[] {
  const own = reader.rows<{ payload: string; at: string }>(
    "SELECT payload, at FROM journal WHERE case_id = ? AND type = 'NumberTold' ORDER BY seq",
    caseId,
  )
  const elsewhere = reader.rows<{ entry: string }>(
    `SELECT entry FROM history WHERE case_id = ? AND entry ->> '$.type' = 'NumberTold' ORDER BY arrived`,
    caseId,
  )
  const told = [
    ...elsewhere.map(({ entry }) => toTold(JSON.parse(entry) as Entry)),
    ...own.map(({ at, payload }) => ({ at, payload: JSON.parse(payload) as Payload<'NumberTold'> })),
  ]
  return told
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .flatMap(({ at, payload }) => {
      const digits = openText(payload.sealed, key)
      return digits === null ? [] : [{ digits, at }]
    })
}

const toTold = ({ at, payload }: Entry) => ({ at, payload: payload as Payload<'NumberTold'> })
