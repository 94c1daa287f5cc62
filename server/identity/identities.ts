import { randomBytes } from 'node:crypto'
import type { Writing } from '../database/database.ts'
import type { IdentityTable } from '../database/tables.ts'
import type { Keys } from '../study/keys.ts'
import { decrypt, encrypt } from './cipher.ts'
import { lookupOf } from './lookup.ts'

export interface Identity {
  name: string
  mobile: string | null
  landline: string | null
  email: string | null
}

/** The row that keeps an identity, with a new key for the case's sealed texts. Numbers are digits. */
export function identityRow(keys: Keys, caseId: string, identity: Identity): IdentityTable {
  const seal = (column: string, value: string | Buffer) =>
    encrypt(keys.identity, value, `${caseId}/${column}`)
  const sealIf = (column: string, value: string | null) => (value === null ? null : seal(column, value))
  const mac = (number: string | null) => (number === null ? null : lookupOf(keys.lookup, 'phone', number))
  return {
    case_id: caseId,
    name: seal('name', identity.name),
    mobile: sealIf('mobile', identity.mobile),
    landline: sealIf('landline', identity.landline),
    email: sealIf('email', identity.email),
    case_key: seal('case_key', randomBytes(32)),
    mobile_mac: mac(identity.mobile),
    landline_mac: mac(identity.landline),
  }
}

export interface Look {
  /** A station's or a person's id. */
  who: string
  why: 'lease'
  at: Date
}

export interface HandedIdentity {
  identity: Omit<Identity, 'email'>
  /** AES-256 key of the case's sealed texts. */
  key: Buffer
}

/** Decrypts identities for a call, and puts on record who got to see whose, when and why. */
export async function handOutIdentities(
  t: Writing,
  keys: Keys,
  cases: readonly string[],
  look: Look,
): Promise<Map<string, HandedIdentity>> {
  if (cases.length === 0) return new Map()
  const rows = await t.selectFrom('identity').selectAll().where('case_id', 'in', cases).execute()
  const at = look.at.toISOString()
  const what = 'name,mobile,landline'
  if (rows.length > 0)
    await t
      .insertInto('identity_look')
      .values(rows.map((row) => ({ at, who: look.who, case_id: row.case_id, what, why: look.why })))
      .execute()
  return new Map(rows.map((row) => [row.case_id, openRow(keys, row)]))
}

function openRow(keys: Keys, row: IdentityTable): HandedIdentity {
  const open = (column: string, value: Uint8Array) =>
    decrypt(keys.identity, value, `${row.case_id}/${column}`)
  const openIf = (column: string, value: Uint8Array | null) =>
    value === null ? null : open(column, value).toString()
  return {
    identity: {
      name: open('name', row.name).toString(),
      mobile: openIf('mobile', row.mobile),
      landline: openIf('landline', row.landline),
    },
    key: open('case_key', row.case_key),
  }
}
