import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Randomness } from '../../ports.ts'
import { besideKeeper, keptElsewhere, newKey } from './beside.ts'
import { keyFileKeeper } from './key-file.ts'
import { type KeptBy, type KeyKeeper, type KeyRefused, keyRefused } from './key-keeper.ts'
import type { KeyProblem } from './key-problem.ts'
import { type KeyRecord, readRecord, writeRecord } from './key-record.ts'

export interface KeyFound {
  type: 'found'
  key: string
  keptBy: KeptBy
  /** Why it is not kept where it was asked to be. */
  instead: KeyProblem | null
}

export type FindingKey = KeyFound | KeyRefused

/**
 * The key of a station's file, by whoever keeps it. `keeper`: what the person or the desktop brought. A
 * new station's key is made and kept by it; a key that lies beside its file is handed to it with
 * {@link moveKey}, once the file has been opened.
 */
export async function findKey(
  { file, keyFile }: { file: string; keyFile: string },
  keeper: KeyKeeper | null,
  random: Randomness,
): Promise<FindingKey> {
  const read = readRecord(keyFile)
  switch (read.type) {
    case 'none':
      return existsSync(file)
        ? keyRefused({ type: 'missing-key', keyFile })
        : makeKey(keyFile, keeper ?? besideKeeper, random)
    case 'damaged':
      return keyRefused({ type: 'damaged-key', keyFile })
    case 'record': {
      const opener = openerOf(read.record, keeper, keyFile)
      if ('problem' in opener) return opener
      const opened = await opener.open(read.record)
      if (opened.type === 'refused') return opened
      return { type: 'found', key: opened.key, keptBy: opener.keptBy, instead: null }
    }
    default:
      return read satisfies never
  }
}

/** Gives a key to another keeper. The old record stands until the new one is on disk. */
export async function moveKey(
  keyFile: string,
  key: string,
  keeper: KeyKeeper,
): Promise<{ type: 'moved' } | KeyRefused> {
  const kept = await keeper.keep(key)
  if (kept.type === 'refused') return kept
  writeRecord(keyFile, kept.record)
  return { type: 'moved' }
}

/** It is on disk before anything is encrypted with it. */
async function makeKey(keyFile: string, keeper: KeyKeeper, random: Randomness): Promise<FindingKey> {
  const key = newKey(random)
  mkdirSync(dirname(keyFile), { recursive: true, mode: 0o700 })
  const kept = await moveKey(keyFile, key, keeper)
  if (kept.type === 'moved') return { type: 'found', key, keptBy: keeper.keptBy, instead: null }
  // The desktop brings its store without being asked: a training study goes on without it.
  if (kept.problem.type !== 'no-system-store') return kept
  await moveKey(keyFile, key, besideKeeper)
  return { type: 'found', key, keptBy: 'beside', instead: kept.problem }
}

function openerOf(record: KeyRecord, keeper: KeyKeeper | null, keyFile: string): KeyKeeper | KeyRefused {
  if (keeper?.keptBy === record.keeper) return keeper
  if (record.keeper === 'beside') return besideKeeper
  if (record.keeper === 'file') return keyFileKeeper(record.path, dirname(keyFile))
  return keptElsewhere(record.keeper, keyFile)
}
