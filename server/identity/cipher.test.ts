import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { decrypt, encrypt } from './cipher.ts'

const key = randomBytes(32)

describe('an encrypted value', () => {
  it('is read back in its place', () => {
    expect(decrypt(key, encrypt(key, '김하늘', 'a/name'), 'a/name').toString()).toBe('김하늘')
    expect(decrypt(key, encrypt(key, '', 'a/name'), 'a/name').toString()).toBe('')
  })

  it('is another one each time, and shows nothing', () => {
    const sealed = encrypt(key, '010-0000-1234', 'a/mobile')
    expect(encrypt(key, '010-0000-1234', 'a/mobile').equals(sealed)).toBe(false)
    expect(sealed.includes('0000')).toBe(false)
  })

  it('is not read in another place, with another key, or altered', () => {
    const sealed = encrypt(key, '김하늘', 'a/name')
    expect(() => decrypt(key, sealed, 'b/name')).toThrow(/authenticate/)
    expect(() => decrypt(randomBytes(32), sealed, 'a/name')).toThrow(/authenticate/)
    const altered = Buffer.from(sealed)
    altered[14] = (altered[14] ?? 0) ^ 1
    expect(() => decrypt(key, altered, 'a/name')).toThrow(/authenticate/)
    expect(() => decrypt(key, sealed.subarray(0, 20), 'a/name')).toThrow(/too short/)
  })
})
