import { describe, expect, it } from 'vitest'
import { genesis, seal } from './chain.ts'
import type { Entry } from './entry.ts'
import { judge } from './judgement.ts'
import { noMark } from './receipt.ts'

const fine = { before: noMark, caseKnown: true, caseUnsound: false }
const entry = (change: Partial<Omit<Entry, 'hash'>> = {}): Entry =>
  seal({
    id: '019a0000-0000-7000-8000-000000000000',
    station: 's',
    seq: 1,
    case: 'c',
    type: 'CallDialled',
    payload: { attempt: 1, phone: 'mobile' },
    at: '2026-01-02T03:04:05.000Z',
    mono: 1,
    script: null,
    previous: genesis,
    ...change,
  })

describe('judge', () => {
  it('finds nothing against an entry as stations make it', () => {
    expect(judge(entry(), fine)).toEqual({ type: 'sound' })
    for (const type of ['SignedOut', 'PledgeMade', 'SignInLocked', 'BreakEnded'])
      expect(judge(entry({ case: null, type, payload: { interviewer: '1' } }), fine).type).toBe('sound')
    const begun = { type: 'BreakBegun', payload: { interviewer: '1', kind: 'lunch' } }
    expect(judge(entry({ case: null, ...begun }), fine).type).toBe('sound')
  })

  it.each([
    ['altered', { ...entry(), at: '2026-01-02T03:04:06.000Z' }, fine],
    ['unlinked', entry({ previous: 'f'.repeat(64) }), fine],
    ['unknown-type', entry({ type: 'CallDreamt' }), fine],
    ['unknown-type', entry({ type: 'toString' }), fine],
    ['bad-payload', entry({ payload: { attempt: 0, phone: 'mobile' } }), fine],
    [
      'bad-payload',
      entry({ type: 'DispositionSet', payload: { attempt: 1, code: '9.9', proposed: null } }),
      fine,
    ],
    ['case-missing', entry({ case: null }), fine],
    ['unknown-case', entry(), { ...fine, caseKnown: false }],
    ['after-unsound', entry(), { ...fine, caseUnsound: true }],
  ] as const)('%s', (type, unsound, facts) => {
    expect(judge(unsound, facts)).toMatchObject({ type: 'unsound', why: { type } })
  })

  it('names where a payload is bad, never what it holds', () => {
    const judgement = judge(entry({ payload: { attempt: 'secret', phone: 'mobile' } }), fine)
    expect(judgement).toEqual({ type: 'unsound', why: { type: 'bad-payload', paths: ['attempt'] } })
  })
})
