import { expect, it } from 'vitest'
import type { Entry } from '#core/journal/entry.ts'
import { freshStanding, stand } from './standing.ts'

const entry = (type: string, payload: object): Entry =>
  ({ type, payload, station: 'st-1', at: '2026-10-07T04:00:00.000Z' }) as unknown as Entry
const after = (...entries: Entry[]) =>
  entries.reduce((standing, one) => stand(standing, one, null, () => '2026-10-07'), freshStanding)
const dialled = entry('CallDialled', { attempt: 1, phone: 'mobile' })
const left = { attempt: 1, outcome: 'no-answer', again: '2026-10-07T09:00:00.000Z' }

it('a call is told by the centre’s clock where the station said how far its own was off', () => {
  expect(after(dialled, entry('CaseLeftOpen', left)).lastAt).toBe('2026-10-07T04:00:00.000Z')
  const slow = after(dialled, entry('CaseLeftOpen', { ...left, clockOff: -3600 }))
  expect([slow.lastAt, slow.dueAt]).toEqual(['2026-10-07T05:00:00.000Z', '2026-10-07T09:00:00.000Z'])
})
