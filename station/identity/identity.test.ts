import { describe, expect, test } from 'vitest'
import type { Draft, Entry } from '#core/journal/entry.ts'
import { systemRandomness } from '../ports.ts'
import { masked, spaced } from './identity.ts'
import { openText, sealText } from './seal.ts'
import { sealDraft, unsealEntry } from './seal-entry.ts'

const key = Buffer.alloc(32, 7)

describe('a sealed text', () => {
  const sealed = sealText('금품을 요구했습니다', key, systemRandomness)
  test('opens with its key only, and not when it was changed', () => {
    expect(openText(sealed, key)).toBe('금품을 요구했습니다')
    expect(openText(sealed, Buffer.alloc(32, 8))).toBeNull()
    expect(openText(sealed, null)).toBeNull()
    const bytes = Buffer.from(sealed, 'base64')
    bytes[14] = (bytes[14] ?? 0) ^ 1
    expect(openText(bytes.toString('base64'), key)).toBeNull()
    expect(openText('AAAA', key)).toBeNull()
  })
  test('is another one each time', () => {
    expect(sealText('같은 말', key, systemRandomness)).not.toBe(sealText('같은 말', key, systemRandomness))
  })
})

test('why a check was overridden is journalled sealed, and nothing else of it changes', () => {
  const draft: Draft = {
    type: 'CheckOverridden',
    case: 'case-1',
    payload: { item: 'Q1', check: 0, note: '김가람 님이 다시 확인함' },
  }
  const { payload } = sealDraft(draft, () => key, systemRandomness) as Draft & { payload: { sealed: string } }
  expect(Object.keys(payload).sort()).toEqual(['check', 'item', 'sealed'])
  expect(openText(payload.sealed, key)).toBe('김가람 님이 다시 확인함')
})

describe('an answer in words', () => {
  const answers: (Draft & { type: 'ResponseGiven' })['payload']['answer'][] = [
    { kind: 'text', text: '그냥요' },
    { kind: 'code', code: 7, open: '그냥요' },
    { kind: 'codes', codes: [1, 7], open: '그냥요' },
    { kind: 'code', code: 1 },
  ]
  test.each(answers)('%j is sealed and comes back as it was', (answer) => {
    const given: Draft = { type: 'ResponseGiven', case: 'c', payload: { item: 'X4', answer, shownAt: 1 } }
    const sealed = sealDraft(given, () => key, systemRandomness)
    expect(JSON.stringify(sealed)).not.toContain('그냥요')
    expect(unsealEntry(sealed as unknown as Entry, key).payload).toEqual(given.payload)
  })
})

test.each([
  ['01000000042', '010-0000-0042', '010-••••-0042'],
  ['020000042', '02-000-0042', '02-•••-0042'],
  ['02-0000-0042', '02-0000-0042', '02-••••-0042'],
  ['0310000042', '031-000-0042', '031-•••-0042'],
  ['15000042', '1500-0042', '••••0042'],
  ['+82 2', '+82 2', '+82 2'],
])('%s is read %s and masked %s', (number, read, hidden) => {
  expect([spaced(number), masked(number)]).toEqual([read, hidden])
})
