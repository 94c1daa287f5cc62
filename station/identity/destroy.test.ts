import { afterEach, beforeEach, expect, test } from 'vitest'
import { firstFault } from '#core/journal/chain.ts'
import { nextCase } from '../console/actions/next-case.ts'
import { note } from '../console/actions/note.ts'
import { allEntries } from '../journal/read.ts'
import { compareProjections } from '../journal/rebuild.ts'
import { systemRandomness } from '../ports.ts'
import { readMeta, writeMeta } from '../store/meta.ts'
import { applyDown } from '../sync/apply-down.ts'
import { type Bench, bench, pins } from '../testing/bench.ts'
import { lease } from '../testing/fake-centre.ts'
import { destroyIdentity, unsentEntries, wipeIfDue } from './destroy.ts'
import { unsealEntry } from './seal-entry.ts'

let on: Bench
beforeEach(async () => {
  on = await bench()
})
afterEach(() => on.end())

const clock = { now: () => Date.parse('2026-12-01T00:00:00Z'), mono: () => 1 }
const destroy = () =>
  destroyIdentity({ store: on.store, station: 'st-1', clock, random: systemRandomness }, 'here')
const count = (table: string) =>
  on.store.reader.row<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)?.n ?? Number.NaN

test('identities, keys and leases go on record; the words open no more, the chain verifies, nobody is called', async () => {
  const shown = await on.console.signIn({ number: '3108', pin: pins['3108'], pledge: true })
  if (shown.type !== 'shows') throw new Error(shown.type)
  on.console.does(nextCase, null, {})
  on.console.does(note, null, { text: '가족이 받음' })
  on.store.write((writer) => {
    writeMeta(writer, 'practiceKey', '0'.repeat(64))
    writer.run("INSERT INTO own_note (at, interviewer, text) VALUES ('2026-10-07', '3108', '김가람 님께')")
  })
  const before = [...allEntries(on.store.reader)]
  expect(unsentEntries(on.store)).toBe(before.length)

  const [entry] = destroy()
  expect(entry).toMatchObject({ type: 'IdentityDestroyed', case: null, payload: { cases: 2, by: 'here' } })
  expect(['identity', 'case_key', 'lease', 'own_note'].map(count)).toEqual([0, 0, 0, 0])
  expect(readMeta(on.store.reader, 'practiceKey')).toBeNull()
  expect([...allEntries(on.store.reader)].slice(0, -1)).toEqual(before)
  const noted = before.find(({ type }) => type === 'NoteTaken')
  expect(JSON.stringify(unsealEntry(noted as (typeof before)[0], null))).not.toContain('가족')

  on.restart()
  await on.console.signIn({ number: '3108', pin: pins['3108'], pledge: true })
  expect(on.console.does(nextCase, null, {})).toMatchObject({
    view: { screen: { name: 'available', none: { why: 'all-done' } } },
  })
  expect(firstFault(allEntries(on.store.reader))).toBeNull()
  expect(on.store.write(compareProjections)).toEqual([])
})

test('again it does nothing; a centre that sends cases all the same is not listened to', () => {
  destroy()
  expect(destroy()).toEqual([])
  on.store.write((writer) =>
    applyDown(
      writer,
      {
        cursor: 'c2',
        leases: [lease(7)],
        released: [],
        scripts: [],
        interviewers: [],
        targets: [],
        study: null,
      },
      { station: 'st-1', now: clock.now() },
    ),
  )
  expect(['identity', 'case_key', 'lease'].map(count)).toEqual([0, 0, 0])
})

test('a station that died before the file was wiped wipes it when it opens', () => {
  on.store.write((writer) => writeMeta(writer, 'identityDestroyed', '2026-12-01T00:00:00.000Z'))
  expect(readMeta(on.store.reader, 'identityWiped')).toBeNull()
  wipeIfDue(on.store)
  expect(readMeta(on.store.reader, 'identityWiped')).toBe('1')
})
