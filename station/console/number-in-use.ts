import { isNumberFailure, type Outcome } from '#core/cases/outcome.ts'
import { type PhoneKind, phoneKinds } from '#core/cases/phone.ts'
import { caseKey, identityOf } from '../identity/identity.ts'
import { toldNumber } from '../identity/told-number.ts'
import type { Reader } from '../store/handles.ts'

/**
 * The number to call: the one that was asked for at the appointment, else one that was told in a call,
 * else the mobile one, else the landline; one that an attempt found dead or wrong only when there is no
 * other.
 */
export function numberToCall(reader: Reader, caseId: string): PhoneKind {
  const wanted = reader.row<{ appointment_phone: PhoneKind | null }>(
    'SELECT appointment_phone FROM case_state WHERE case_id = ? AND appointment_at IS NOT NULL',
    caseId,
  )?.appointment_phone
  const had = phonesHad(reader, caseId)
  const numbers = [wanted, 'told' as const, 'mobile' as const, 'landline' as const].filter(
    (phone): phone is PhoneKind => phone != null && had.includes(phone),
  )
  return numbers.find((phone) => !hasFailed(reader, caseId, phone)) ?? numbers[0] ?? 'mobile'
}

/** The kinds of number that a case has, in the order they are shown. */
export function phonesHad(reader: Reader, caseId: string): PhoneKind[] {
  const identity = identityOf(reader, caseId)
  return phoneKinds.filter((phone) => identity?.[phone] != null)
}

/** The next number of a case after this one, round and round; null: there is no other. */
export function nextNumber(reader: Reader, caseId: string, after: PhoneKind): PhoneKind | null {
  const had = phonesHad(reader, caseId)
  const next = had[(had.indexOf(after) + 1) % had.length]
  return next === undefined || next === after ? null : next
}

/** An attempt found this number dead, or somebody else's. */
export function hasFailed(reader: Reader, caseId: string, phone: PhoneKind): boolean {
  return outcomesAt(reader, caseId, phone).some(isNumberFailure)
}

/** What the last attempt at a number ended in; null: none was made, or it has not ended. */
export function lastAt(reader: Reader, caseId: string, phone: PhoneKind): Outcome | null {
  return outcomesAt(reader, caseId, phone).at(-1) ?? null
}

/** Attempts at a number, first one first. A number told later is another one than that told before. */
function outcomesAt(reader: Reader, caseId: string, phone: PhoneKind): (Outcome | null)[] {
  const since = phone === 'told' ? toldNumber(reader, caseId, caseKey(reader, caseId))?.at : undefined
  return reader
    .rows<{ outcome: Outcome | null }>(
      'SELECT outcome FROM attempt WHERE case_id = ? AND phone = ? AND dialled_at >= ? ORDER BY attempt',
      caseId,
      phone,
      since ?? '',
    )
    .map(({ outcome }) => outcome)
}
