import { createCipheriv, createDecipheriv } from 'node:crypto'
import { hashRaw } from '@node-rs/argon2'
import type { Randomness } from '../../ports.ts'
import { type KeyKeeper, keyRefused } from './key-keeper.ts'
import { isKey, type KeyRecord } from './key-record.ts'

export const leastPassphrase = 12

/** argon2id, 64 MiB and three passes: about a fifth of a second, once per start. */
const cost = { memory: 65_536, passes: 3, lanes: 1 }
const argon2id = 2
const [saltLength, nonceLength, tagLength] = [16, 12, 16]

/** The key sealed under a passphrase. Hangul may be typed composed or not: both are the same words. */
export function passphraseKeeper(passphrase: string, keyFile: string, random: Randomness): KeyKeeper {
  const words = passphrase.normalize('NFKC')
  return {
    keptBy: 'passphrase',
    async keep(key) {
      if ([...words].length < leastPassphrase)
        return keyRefused({ type: 'short-passphrase', least: leastPassphrase })
      const salt = random.bytes(saltLength)
      const nonce = random.bytes(nonceLength)
      const cipher = createCipheriv('aes-256-gcm', await stretched(words, salt, cost), nonce)
      const sealed = Buffer.concat([nonce, cipher.update(key, 'hex'), cipher.final(), cipher.getAuthTag()])
      return {
        type: 'kept',
        record: {
          keeper: 'passphrase',
          ...cost,
          salt: Buffer.from(salt).toString('base64'),
          sealed: sealed.toString('base64'),
        },
      }
    },
    async open(record) {
      if (record.keeper !== 'passphrase') throw new Error(`a record of ${record.keeper} has no passphrase`)
      const key = unsealed(record, await stretched(words, Buffer.from(record.salt, 'base64'), record))
      return key === null ? keyRefused({ type: 'wrong-passphrase', keyFile }) : { type: 'opened', key }
    },
  }
}

type Cost = Pick<KeyRecord & { keeper: 'passphrase' }, 'memory' | 'passes' | 'lanes'>

const stretched = (words: string, salt: Uint8Array, { memory, passes, lanes }: Cost): Promise<Buffer> =>
  hashRaw(words, {
    salt,
    algorithm: argon2id,
    memoryCost: memory,
    timeCost: passes,
    parallelism: lanes,
    outputLen: 32,
  })

/** null: another passphrase, or an altered record. */
function unsealed(record: KeyRecord & { keeper: 'passphrase' }, under: Buffer): string | null {
  const bytes = Buffer.from(record.sealed, 'base64')
  if (bytes.length < nonceLength + tagLength) return null
  const decipher = createDecipheriv('aes-256-gcm', under, bytes.subarray(0, nonceLength))
  decipher.setAuthTag(bytes.subarray(-tagLength))
  try {
    const key = Buffer.concat([decipher.update(bytes.subarray(nonceLength, -tagLength)), decipher.final()])
    return isKey(key.toString('hex')) ? key.toString('hex') : null
  } catch {
    // The tag does not fit: that is the answer, not an accident.
    return null
  }
}
