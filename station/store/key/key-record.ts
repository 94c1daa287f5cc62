import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'

const keyPattern = /^[0-9a-f]{64}$/
const base64 = z.base64()

/**
 * What lies beside a station's file (`station.key`) and says where its key is. `check` knows the key
 * again without telling it. Only `beside` is the key itself, in clear: for training studies alone.
 */
const recordSchema = z.discriminatedUnion('keeper', [
  z.strictObject({ keeper: z.literal('file'), path: z.string().min(1), check: z.string() }),
  z.strictObject({
    keeper: z.literal('passphrase'),
    /** argon2id: KiB, passes, lanes. Bounded: a record somebody wrote must not eat the machine. */
    memory: z.int().min(8).max(1_048_576),
    passes: z.int().min(1).max(20),
    lanes: z.int().min(1).max(16),
    salt: base64,
    /** AES-256-GCM under what argon2id gives: nonce, key, tag. */
    sealed: base64,
  }),
  /** Sealed by the operating system for this user of this machine. */
  z.strictObject({ keeper: z.literal('system'), sealed: base64, check: z.string() }),
])
export type KeyRecord = z.infer<typeof recordSchema> | { keeper: 'beside'; key: string }

export type RecordRead = { type: 'record'; record: KeyRecord } | { type: 'none' } | { type: 'damaged' }

/** Throws for what the system says, but for a file that is not there. */
export function readRecord(path: string): RecordRead {
  let text: string
  try {
    text = readFileSync(path, 'utf8').trim()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { type: 'none' }
    throw error
  }
  if (isKey(text)) return { type: 'record', record: { keeper: 'beside', key: text } }
  try {
    const parsed = recordSchema.safeParse(JSON.parse(text))
    return parsed.success ? { type: 'record', record: parsed.data } : { type: 'damaged' }
  } catch {
    // No JSON: the answer is that it is no record.
    return { type: 'damaged' }
  }
}

/** The new record stands whole, on disk, or the old one does. */
export function writeRecord(path: string, record: KeyRecord): void {
  const beside = `${path}.new`
  rmSync(beside, { force: true })
  writeNew(beside, `${record.keeper === 'beside' ? record.key : JSON.stringify(record)}\n`)
  renameSync(beside, path)
  if (process.platform === 'win32') return
  // Without this the name could still stand for the old record after a power cut.
  const folder = openSync(dirname(path), 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}

/** A file of mode 0600 that is not there yet, on disk when this returns. Throws EEXIST otherwise. */
export function writeNew(path: string, text: string): void {
  const file = openSync(path, 'wx', 0o600)
  try {
    writeSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

export const isKey = (text: string): boolean => keyPattern.test(text)

/** Knows a key again: 16 hex digits of a hash. */
export const checkOf = (key: string): string =>
  createHash('sha256').update('malgeum station key').update('\0').update(key).digest('hex').slice(0, 16)
