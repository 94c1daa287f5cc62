import { existsSync } from 'node:fs'
import type { Randomness } from '../../ports.ts'
import { type KeyKeeper, type KeyRefused, keyRefused } from './key-keeper.ts'
import { readRecord, writeNew } from './key-record.ts'

/** The key in clear beside its file: it keeps a training study's file from being a plain one, no more. */
export const besideKeeper: KeyKeeper = {
  keptBy: 'beside',
  async keep(key) {
    return { type: 'kept', record: { keeper: 'beside', key } }
  },
  async open(record) {
    if (record.keeper !== 'beside') throw new Error(`a record of ${record.keeper} is not opened beside`)
    return { type: 'opened', key: record.key }
  },
}

/** The key that lies beside its file, made for a new one. */
export function besideKey(
  { file, keyFile }: { file: string; keyFile: string },
  random: Randomness,
): string | KeyRefused {
  const read = readRecord(keyFile)
  switch (read.type) {
    case 'none': {
      if (existsSync(file)) return keyRefused({ type: 'missing-key', keyFile })
      const key = newKey(random)
      writeNew(keyFile, `${key}\n`)
      return key
    }
    case 'damaged':
      return keyRefused({ type: 'damaged-key', keyFile })
    case 'record':
      return read.record.keeper === 'beside' ? read.record.key : keptElsewhere(read.record.keeper, keyFile)
    default:
      return read satisfies never
  }
}

/** 32 random bytes as 64 hex digits. */
export const newKey = (random: Randomness): string => Buffer.from(random.bytes(32)).toString('hex')

/** Only with its keeper can the key be had. */
export function keptElsewhere(keptBy: 'file' | 'passphrase' | 'system', keyFile: string): KeyRefused {
  switch (keptBy) {
    case 'file':
      return keyRefused({ type: 'needs-key-file', keyFile })
    case 'passphrase':
      return keyRefused({ type: 'needs-passphrase', keyFile })
    case 'system':
      return keyRefused({ type: 'needs-desktop', keyFile })
    default:
      return keptBy satisfies never
  }
}
