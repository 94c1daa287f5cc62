import { createPublicKey, randomBytes, randomUUID } from 'node:crypto'
import { genesis } from '#core/journal/chain.ts'
import { digestOf } from '../identity/lookup.ts'
import type { Centre } from '../study/centre.ts'

export type Enrolling =
  | { type: 'enrolled'; station: string; token: string }
  | { type: 'wrong-code' }
  /** Not an Ed25519 public key in PEM or base64 SPKI. */
  | { type: 'bad-key' }

/** Lets a station in under a new id. A code that was used, ran out or never was is all one to a caller. */
export async function enrol(
  { db, clock }: Pick<Centre, 'db' | 'clock'>,
  request: { code: string; name: string; publicKey: string },
): Promise<Enrolling> {
  const publicKey = publicKeyOf(request.publicKey)
  if (!publicKey) return { type: 'bad-key' }
  const station = randomUUID()
  const token = randomBytes(32).toString('base64url')
  return db.transaction().execute(async (t) => {
    const used = await t
      .updateTable('enrolment_code')
      .set({ used_by: station })
      .where('code_hash', '=', digestOf(request.code.trim().toUpperCase()))
      .where('used_by', 'is', null)
      .where('expires_at', '>', clock.now().toISOString())
      .executeTakeFirst()
    if (used.numUpdatedRows === 0n) return { type: 'wrong-code' }
    await t
      .insertInto('station')
      .values({
        station,
        name: request.name,
        public_key: publicKey,
        token_hash: digestOf(token),
        last_seen: null,
        mark_hash: genesis,
        forked_at: null,
      })
      .execute()
    return { type: 'enrolled', station, token }
  })
}

/** As PEM; null if it is not an Ed25519 key. Takes PEM, or base64 of DER SPKI or of the raw 32 bytes. */
function publicKeyOf(text: string): string | null {
  try {
    const key = text.includes('BEGIN')
      ? createPublicKey(text)
      : createPublicKey(derOf(Buffer.from(text, 'base64')))
    return key.asymmetricKeyType === 'ed25519' ? key.export({ type: 'spki', format: 'pem' }).toString() : null
  } catch {
    // Whatever does not parse is not a key; the station is told so.
    return null
  }
}

const derOf = (bytes: Buffer) => ({
  key: bytes.length === 32 ? Buffer.concat([ed25519Prefix, bytes]) : bytes,
  format: 'der' as const,
  type: 'spki' as const,
})
const ed25519Prefix = Buffer.from('302a300506032b6570032100', 'hex')
