import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { close } from '../console/actions/close.ts'
import { dial } from '../console/actions/dial.ts'
import { nextCase } from '../console/actions/next-case.ts'
import { notReached } from '../console/actions/not-reached.ts'
import { reached } from '../console/actions/reached.ts'
import { replay } from '../console/actions/replay.ts'
import { signOut } from '../console/actions/sign-out.ts'
import { practiceFile } from '../files.ts'
import { allEntries } from '../journal/read.ts'
import { systemRandomness } from '../ports.ts'
import type { Reader } from '../store/handles.ts'
import { readMeta } from '../store/meta.ts'
import { openStore, type Store } from '../store/store.ts'
import { type AtWork, atWork } from '../testing/at-work.ts'
import { type Bench, bench, pins } from '../testing/bench.ts'
import { fakeDialler } from '../testing/fake-dialler.ts'

let on: Bench
let at: AtWork
beforeEach(async () => {
  on = await bench({ study: { training: false, demonstration: null } })
  at = atWork(on)
})
afterEach(() => on.end())

/** All that is in a file but the count of wrong PINs, which practice shares, and the key of its own file. */
function contents(reader: Reader): Record<string, unknown[]> {
  const tables = reader.rows<{ name: string }>(
    "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name",
  )
  return Object.fromEntries(
    tables.map(({ name }) => [
      name,
      reader
        .rows<{ name?: string }>(`SELECT * FROM ${name}`)
        .filter((row) => !/wrongPin|pinTries|practiceKey/.test(row.name ?? '')),
    ]),
  )
}
function practiceStore(): Store {
  on.restart()
  const opened = openStore(
    { file: practiceFile(on.folder), keyFile: '', key: readMeta(on.store.reader, 'practiceKey') ?? '' },
    { random: systemRandomness, create: false },
  )
  if (opened.type === 'refused') throw new Error(opened.problem.type)
  return opened.store
}
const aWholeInterview = async (): Promise<void> => {
  await at.signsIn()
  at.calls()
  at.answersOn()
  at.does(close, { choice: at.screen('wrap-up').proposed })
}

describe('practice beside a real study', () => {
  test('leaves the real file as it was, to the last row', async () => {
    const before = contents(on.store.reader)
    on.console.setPractice(true)
    await aWholeInterview()
    at.does(signOut, {})
    expect(contents(on.store.reader)).toEqual(before)
  })

  test('is marked on every screen, and sent nowhere', async () => {
    expect(at.view()).toMatchObject({ training: false, practice: false })
    on.console.setPractice(true)
    const marked = { training: true, practice: true, sync: { state: 'apart', pending: 0 } }
    expect(at.view()).toMatchObject(marked)
    await at.signsIn()
    expect(at.view()).toMatchObject(marked)
    at.calls()
    expect(at.view()).toMatchObject(marked)
    at.answersOn()
    expect(at.view()).toMatchObject({ ...marked, screen: { name: 'wrap-up' } })
  })

  test('calls generated people of the study’s own script, at any hour, again and again', async () => {
    // A Sunday night.
    on.clock.now = Date.parse('2026-10-11T14:00:00Z')
    on.console.setPractice(true)
    await at.signsIn()
    const called = new Set<string>()
    for (let calls = 0; calls < 25; calls++) {
      at.does(nextCase, {})
      const { case: facts, phones } = at.screen('case')
      expect(called).not.toContain(facts.number)
      called.add(facts.number)
      expect(phones[0]?.shown).toMatch(/^010-0000-\d{4}$/)
      at.does(dial, { phone: 'mobile' })
      at.does(notReached, { outcome: 'no-answer' })
      at.does(close, { choice: 'open:no-answer' })
    }
  })

  test('dials nobody, whatever the real study dials with', async () => {
    on.end()
    const dialler = fakeDialler()
    on = await bench({ dialler, study: { training: false, demonstration: null } })
    at = atWork(on)
    on.console.setPractice(true)
    await at.signsIn()
    at.does(nextCase, {})
    at.does(dial, { phone: 'mobile' })
    expect(dialler.dialling).toBeNull()
    expect(at.screen('case').handOver).toEqual({ type: 'by-hand' })
  })

  test('is left with the sign-out, and the real study goes on where it was', async () => {
    on.console.setPractice(true)
    await aWholeInterview()
    at.does(signOut, {})
    expect(at.view()).toMatchObject({ practice: false, screen: { name: 'sign-in' } })
    await at.signsIn()
    expect(at.screen('available').today.calls).toBe(0)
    at.does(nextCase, {})
    expect(at.screen('case').case.number).toBe('10-00001')
  })

  test('has a station id and a journal of its own', async () => {
    on.console.setPractice(true)
    await aWholeInterview()
    at.does(signOut, {})
    const store = practiceStore()
    const entries = [...allEntries(store.reader)]
    store.close()
    expect(new Set(entries.map(({ station }) => station)).size).toBe(1)
    expect(entries[0]?.station).toMatch(/^practice-/)
    expect(entries.map(({ type }) => type)).toContain('DispositionSet')
  })

  test('asks for one’s own PIN, and its wrong tries count for the real study too', async () => {
    on.console.setPractice(true)
    for (let tries = 0; tries < 10; tries++) {
      await on.console.signIn({ number: '3108', pin: '000000', pledge: false })
      on.clock.mono += 300_000
    }
    on.console.setPractice(false)
    const told = await on.console.signIn({ number: '3108', pin: pins['3108'], pledge: true })
    expect(told).toMatchObject({ type: 'wrong-pin', locked: true })
  })

  test('is opened and left at the sign-in only', async () => {
    await at.signsIn()
    expect(on.console.setPractice(true).type).toBe('not-now')
    at.does(signOut, {})
    on.console.setPractice(true)
    await at.signsIn()
    expect(on.console.setPractice(false).type).toBe('not-now')
  })

  test('an answer keyed on the screen of the one is never taken by the other', async () => {
    await at.signsIn()
    const seen = at.view().revision
    at.does(signOut, {})
    on.console.setPractice(true)
    await at.signsIn()
    expect(on.console.does(nextCase, seen, {}).type).toBe('stale')
  })

  test('does an interview of one’s own once more: the same facts, somebody else, first of all', async () => {
    await aWholeInterview()
    at.does(replay, { case: 'case-1' })
    const before = contents(on.store.reader)
    expect(on.console.redo(at.view().revision).type).toBe('shows')
    expect(at.screen('replay').redone).toBe(true)
    expect(on.console.redo(at.view().revision).type).toBe('not-now')
    expect(contents(on.store.reader)).toEqual(before)
    at.does(signOut, {})

    on.console.setPractice(true)
    await at.signsIn()
    at.does(nextCase, {})
    const { case: facts, respondent } = at.screen('case')
    expect(facts).toMatchObject({ institution: '가온시청', task: '건축허가', department: expect.any(String) })
    expect(respondent.name).not.toContain('김가람')
    at.does(dial, { phone: 'mobile' })
    at.does(reached, {})
    at.screen('interview')
  })
})
