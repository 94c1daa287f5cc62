import type { PhoneKind } from '#core/cases/phone.ts'
import type { Payload } from '#core/journal/entry.ts'
import { caseKey } from '../identity/identity.ts'
import { toldNumbers } from '../identity/told-number.ts'
import type { Reader } from '../store/handles.ts'

/**
 * Leased cases that are never called again: those where it was asked for, and those with one of the
 * numbers, of the roster or told in a call. The centre takes them back with the next pull; until then
 * they are held here.
 */
export function neverAgain(reader: Reader): ReadonlySet<string> {
  const asked = reader.rows<{ case_id: string; payload: string }>(
    `SELECT journal.case_id, payload FROM lease JOIN journal ON journal.case_id = lease.case_id
     WHERE journal.type = 'NeverCallAgainAsked'`,
  )
  const cases = new Set<string>()
  // Nobody asked: no number is looked at.
  if (asked.length === 0) return cases
  const numbers = leasedNumbers(reader)
  for (const { case_id, payload } of asked) {
    const { who, phone } = JSON.parse(payload) as Payload<'NeverCallAgainAsked'>
    cases.add(case_id)
    const meant = numbers.filter((one) => one.case === case_id && (who === 'person' || one.kind === phone))
    for (const { digits } of meant) for (const one of numbers) if (one.digits === digits) cases.add(one.case)
  }
  return cases
}

function leasedNumbers(reader: Reader): { case: string; kind: PhoneKind; digits: string }[] {
  const rows = reader.rows<{ case_id: string; mobile: string | null; landline: string | null }>(
    'SELECT case_id, mobile, landline FROM identity JOIN lease USING (case_id)',
  )
  return rows.flatMap(({ case_id, mobile, landline }) => {
    const told = toldNumbers(reader, case_id, caseKey(reader, case_id))
    const of = (kind: PhoneKind, number: string | null) =>
      number === null ? [] : [{ case: case_id, kind, digits: number.replace(/\D/g, '') }]
    return [
      ...of('mobile', mobile),
      ...of('landline', landline),
      ...told.flatMap(({ digits }) => of('told', digits)),
    ]
  })
}
