import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/**
 * AES-256-GCM: 12 bytes nonce, ciphertext, 16 bytes tag. `place` (a case's id and the column) is
 * authenticated with it, so that a value copied into another row or column does not decrypt there.
 */
export function encrypt(key: Buffer, plain: string | Buffer, place: string): Buffer {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place))
  const text = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([nonce, text, cipher.getAuthTag()])
}

/** Throws if the value was altered, moved, or encrypted under another key. */
export function decrypt(key: Buffer, sealed: Uint8Array, place: string): Buffer {
  const bytes = Buffer.from(sealed)
  if (bytes.length < 28) throw new Error('too short to be an encrypted value')
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12)).setAAD(Buffer.from(place))
  decipher.setAuthTag(bytes.subarray(-16))
  return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()])
}
