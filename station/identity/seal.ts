import { createCipheriv, createDecipheriv } from 'node:crypto'
import type { Randomness } from '../ports.ts'

const nonceLength = 12
const tagLength = 16

/** Seals a text under a case's key (32 bytes): base64 of nonce, ciphertext and tag, AES-256-GCM. */
export function sealText(text: string, key: Uint8Array, random: Randomness): string {
  const nonce = random.bytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  const ciphertext = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, ciphertext, cipher.getAuthTag()]).toString('base64')
}

/** The text again, or null: another key, an altered text, or a key that was destroyed. */
export function openText(sealed: string, key: Uint8Array | null): string | null {
  if (key === null) return null
  const bytes = Buffer.from(sealed, 'base64')
  if (bytes.length < nonceLength + tagLength) return null
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceLength))
  decipher.setAuthTag(bytes.subarray(bytes.length - tagLength))
  try {
    const text = decipher.update(bytes.subarray(nonceLength, bytes.length - tagLength))
    return Buffer.concat([text, decipher.final()]).toString('utf8')
  } catch {
    // The tag does not fit: that is the answer, not an accident.
    return null
  }
}
