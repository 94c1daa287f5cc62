import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs'
import type { Randomness } from '../ports.ts'

const keyLength = 32

/** The station file's key: 32 random bytes as hex, or null when there is none. */
export function readKey(path: string): string | null {
  try {
    const text = readFileSync(path, 'utf8').trim()
    return /^[0-9a-f]{64}$/.test(text) ? text : ''
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** Makes the key and has it on disk before anything is encrypted with it. Never over an existing one. */
export function makeKey(path: string, random: Randomness): string {
  const key = Buffer.from(random.bytes(keyLength)).toString('hex')
  const file = openSync(path, 'wx', 0o600)
  try {
    writeSync(file, `${key}\n`)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  return key
}
