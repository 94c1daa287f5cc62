import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Log } from '#station/ports.ts'

/** Where updates come from, and the key that they must be signed with. */
export interface UpdateSettings {
  /** https, ends in "/". */
  feed: string
  /** Ed25519, DER (spki), base64. */
  publicKey: string
}

/** What was given when the program was built. */
export interface BuiltIn {
  feed: string
  publicKey: string
}

const fileSchema = z.strictObject({ feed: z.string().max(500) })

/**
 * The key is the one the program was built with: a file on the computer may name another place to fetch
 * from, never another signer. Null: no updates, and the log says why.
 */
export function updateSettings(builtIn: BuiltIn, file: string, log: Log): UpdateSettings | null {
  const off = (why: string) => {
    log('updates.off', { why })
    return null
  }
  if (builtIn.publicKey === '') return off('built without a key')
  const chosen = chosenFeed(file)
  if (chosen === damaged) return off('damaged settings')
  const feed = feedOf(chosen ?? builtIn.feed)
  return feed === null ? off('no https feed') : { feed, publicKey: builtIn.publicKey }
}

/** An address to fetch from: https, nothing secret in it, nothing after the path. */
export function feedOf(address: string): string | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return null
  if (url.search !== '' || url.hash !== '') return null
  return url.href.endsWith('/') ? url.href : `${url.href}/`
}

const damaged = Symbol('damaged')

/** Null without a file. */
function chosenFeed(file: string): string | typeof damaged | null {
  try {
    return fileSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).feed
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? null : damaged
  }
}
