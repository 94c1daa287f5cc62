import { createHash, createHmac } from 'node:crypto'

/** HMAC-SHA-256 (hex): finds what is equal without telling what it is. `kind` keeps kinds apart. */
export const lookupOf = (key: Buffer, kind: 'phone' | 'row', value: string): string =>
  createHmac('sha256', key).update(kind).update('\0').update(value).digest('hex')

/** For secrets of full entropy (tokens): SHA-256, hex. */
export const digestOf = (token: string): string => createHash('sha256').update(token).digest('hex')
