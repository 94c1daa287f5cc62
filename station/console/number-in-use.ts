import { identityOf, type Phone } from '../identity/identity.ts'
import type { Reader } from '../store/handles.ts'

/**
 * The number to call: the one that was asked for at the appointment, else the mobile one, else the
 * landline; a number that an attempt found dead or wrong only when there is no other.
 */
export function numberToCall(reader: Reader, caseId: string): Phone {
  const identity = identityOf(reader, caseId)
  const wanted = reader.row<{ appointment_phone: Phone | null }>(
    'SELECT appointment_phone FROM case_state WHERE case_id = ? AND appointment_at IS NOT NULL',
    caseId,
  )?.appointment_phone
  const numbers = [wanted, 'mobile' as const, 'landline' as const].filter(
    (phone): phone is Phone => phone != null && identity?.[phone] != null,
  )
  return numbers.find((phone) => !hasFailed(reader, caseId, phone)) ?? numbers[0] ?? 'mobile'
}

/** An attempt found this number dead, or somebody else's. */
export function hasFailed(reader: Reader, caseId: string, phone: Phone): boolean {
  const failed = reader.row(
    `SELECT 1 FROM attempt WHERE case_id = ? AND phone = ? AND outcome IN ('not-in-service', 'wrong-number')`,
    caseId,
    phone,
  )
  return failed !== undefined
}
