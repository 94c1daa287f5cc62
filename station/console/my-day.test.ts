import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { MyDay } from '#core/contract/my-day.ts'
import { allEntries } from '../journal/read.ts'
import { applyDown } from '../sync/apply-down.ts'
import { type Bench, bench, pins } from '../testing/bench.ts'
import type { Action } from './action.ts'
import { close } from './actions/close.ts'
import { dial } from './actions/dial.ts'
import { nextCase } from './actions/next-case.ts'
import { notReached } from './actions/not-reached.ts'
import { note } from './actions/note.ts'
import { signOut } from './actions/sign-out.ts'
import { beginBreak, endBreak } from './actions/take-break.ts'

let on: Bench
beforeEach(async () => {
  on = await bench()
})
afterEach(() => on.end())

const revision = () => on.console.view().revision
function does<I>(action: Action<I>, input: I): void {
  expect(on.console.does(action, revision(), input).type).toBe('shows')
  on.clock.now += 60_000
  on.clock.mono += 60_000
}
const signIn = (number: keyof typeof pins = '3108') =>
  on.console.signIn({ number, pin: pins[number], pledge: true })
function day(): MyDay {
  const found = on.console.myDay(revision())
  if (found.type !== 'my-day') throw new Error(found.type)
  return found.day
}
function busyCall(words: string): void {
  does(nextCase, {})
  does(note, { text: words })
  does(dial, { phone: 'mobile' })
  does(notReached, { outcome: 'busy' })
  does(close, { choice: 'open:busy' })
}
const pulled = (released: string[]) =>
  on.store.write((writer) =>
    applyDown(
      writer,
      { cursor: 'c2', leases: [], released, scripts: [], interviewers: [], targets: [], study: null },
      { station: 'st-1', now: on.clock.now },
    ),
  )

describe('my day', () => {
  test('tells calls, notes and breaks by the number of the case, and nobody’s name', async () => {
    await signIn()
    busyCall('오후에 다시')
    does(beginBreak, { kind: 'short' })
    does(endBreak, {})
    on.console.ownNote(revision(), '첫 문장을 천천히')
    const told = day()
    expect(told.attempts).toMatchObject([{ number: '10-00001', outcome: 'busy', talked: null }])
    expect(told.caseNotes).toMatchObject([{ number: '10-00001', item: null, text: '오후에 다시' }])
    expect(told.ownNotes).toMatchObject([{ text: '첫 문장을 천천히' }])
    expect(told.breaks).toMatchObject([{ kind: 'short', minutes: 1 }])
    expect(told.today).toMatchObject({ calls: 1, contacts: 0, onBreak: 1 })
    expect(JSON.stringify(told)).not.toContain('김가람')
  })

  test.each([
    ['unable', 1],
    ['unavailable', 1],
    ['fax', 0],
  ] as const)('counts a call that ended in %s as %i contacts', async (outcome, contacts) => {
    await signIn()
    does(nextCase, {})
    does(dial, { phone: 'mobile' })
    does(notReached, { outcome })
    const { screen } = on.console.view()
    if (screen.name !== 'wrap-up') throw new Error(screen.name)
    does(close, { choice: screen.proposed })
    expect(day().today).toMatchObject({ calls: 1, contacts })
  })

  test('is nobody else’s', async () => {
    await signIn()
    busyCall('다음 분이 볼 것')
    on.console.ownNote(revision(), '나만 볼 것')
    does(signOut, {})
    await signIn('4209')
    const told = day()
    expect(told).toMatchObject({ attempts: [], caseNotes: [], ownNotes: [], breaks: [] })
    expect(JSON.stringify(told)).not.toMatch(/볼 것/)
  })

  test('a note to oneself is in no journal, and gone with the day', async () => {
    await signIn()
    const before = [...allEntries(on.store.reader)].length
    on.console.ownNote(revision(), '나만 볼 것')
    expect([...allEntries(on.store.reader)]).toHaveLength(before)
    on.restart()
    await signIn()
    expect(day().ownNotes).toHaveLength(1)
    does(signOut, {})
    on.clock.now += 24 * 3_600_000
    await signIn('4209')
    expect(on.store.reader.rows('SELECT * FROM own_note')).toEqual([])
  })

  test('a case that went back keeps its number, and its notes can no longer be read', async () => {
    await signIn()
    busyCall('오후에 다시')
    pulled(['case-1'])
    expect(day().attempts).toMatchObject([{ number: '10-00001' }])
    expect(day().caseNotes).toMatchObject([{ number: '10-00001', text: null }])
  })

  test('is not told in mid-call, nor to whoever looks at an older screen', async () => {
    await signIn()
    const seen = revision()
    does(nextCase, {})
    expect(on.console.myDay(revision()).type).toBe('not-now')
    expect(on.console.myDay(seen).type).toBe('stale')
  })
})
