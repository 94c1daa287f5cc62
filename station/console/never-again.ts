import type { Payload } from '#core/journal/entry.ts'
import type { Reader } from '../store/handles.ts'

interface Row {
  case_id: string
  payload: string
  mobile: string | null
  landline: string | null
}

/**
 * Leased cases that are never called again: those where it was asked for, and those with one of the
 * numbers. The centre takes them back with the next pull; until then they are held here.
 */
export function neverAgain(reader: Reader): ReadonlySet<string> {
  const asked = reader.rows<Row>(
    `SELECT journal.case_id, payload, mobile, landline
     FROM lease JOIN journal ON journal.case_id = lease.case_id
     JOIN identity ON identity.case_id = lease.case_id
     WHERE journal.type = 'NeverCallAgainAsked'`,
  )
  const cases = new Set<string>()
  for (const { case_id, payload, mobile, landline } of asked) {
    const { who, phone } = JSON.parse(payload) as Payload<'NeverCallAgainAsked'>
    cases.add(case_id)
    // A number that was told in this case is in no other one's list.
    const dialled = phone === 'told' ? null : { mobile, landline }[phone]
    const numbers = who === 'person' ? [mobile, landline] : [dialled]
    for (const number of numbers) {
      if (number === null) continue
      const same = reader.rows<{ case_id: string }>(
        'SELECT case_id FROM identity WHERE mobile = ? OR landline = ?',
        number,
        number,
      )
      for (const one of same) cases.add(one.case_id)
    }
  }
  return cases
}
