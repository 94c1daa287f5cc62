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
export const decrypt = (key: Buffer, sealed: Uint8Array, place: string): Buffer =>
  open(key, Buffer.from(sealed), place)

/** A text as stations seal it under a case's key (base64 of nonce, ciphertext, tag; nothing else). */
export const openSealed = (key: Buffer, sealed: string): string =>
  open(key, Buffer.from(sealed, 'base64'), '').toString()

function open(key: Buffer, bytes: Buffer, place: string): Buffer {
  if (bytes.length < 28) throw new Error('too short to be an encrypted value')
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12)).setAAD(Buffer.from(place))
  decipher.setAuthTag(bytes.subarray(-16))
  return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()])
}
