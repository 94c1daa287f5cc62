import type { PhoneKind } from '#core/cases/phone.ts'
import type { Reader, Writer } from '../store/handles.ts'
import { toldNumber } from './told-number.ts'

/** Who a case is. Read only where a call needs it, and then on record (`IdentityViewed`). */
export interface Identity {
  name: string
  mobile: string | null
  landline: string | null
  /** Told in a call; sealed in the journal. */
  told: string | null
}
export type Phone = PhoneKind

export function identityOf(reader: Reader, caseId: string): Identity | null {
  const given = reader.row<Omit<Identity, 'told'>>(
    'SELECT name, mobile, landline FROM identity WHERE case_id = ?',
    caseId,
  )
  if (given === undefined) return null
  return { ...given, told: toldNumber(reader, caseId, caseKey(reader, caseId))?.digits ?? null }
}

/** The key of a case's sealed texts; null once it was destroyed or the case has gone. */
export function caseKey(reader: Reader, caseId: string): Uint8Array | null {
  return reader.row<{ key: Uint8Array }>('SELECT key FROM case_key WHERE case_id = ?', caseId)?.key ?? null
}

export function keepIdentity(
  writer: Writer,
  caseId: string,
  identity: Omit<Identity, 'told'>,
  key: Uint8Array,
): void {
  writer.run(
    `INSERT INTO identity (case_id, name, mobile, landline) VALUES (?, ?, ?, ?)
     ON CONFLICT (case_id) DO UPDATE SET name = excluded.name, mobile = excluded.mobile, landline = excluded.landline`,
    caseId,
    identity.name,
    identity.mobile,
    identity.landline,
  )
  writer.run(
    'INSERT INTO case_key (case_id, key) VALUES (?, ?) ON CONFLICT (case_id) DO UPDATE SET key = excluded.key',
    caseId,
    key,
  )
}

export function forgetIdentity(writer: Writer, caseId: string): void {
  writer.run('DELETE FROM identity WHERE case_id = ?', caseId)
  writer.run('DELETE FROM case_key WHERE case_id = ?', caseId)
}

/** As people read it: area or network, exchange, line. What is no Korean number stays as it is. */
export function spaced(number: string): string {
  const parts = /^(02|0\d{2}|1\d{3})-?(\d{3,4})?-?(\d{4})$/.exec(number)
  return parts === null ? number : parts.slice(1).filter(Boolean).join('-')
}

/** `02-•••-0042`: the first and the last part, the middle hidden. */
export function masked(number: string): string {
  const parts = spaced(number).split('-')
  if (parts.length < 3) return number.replace(/\d(?=\d{4})/g, '•')
  return parts
    .map((part, i) => (i === 0 || i === parts.length - 1 ? part : part.replace(/./g, '•')))
    .join('-')
}
