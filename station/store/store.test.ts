import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Draft } from '#core/journal/entry.ts'
import { append } from '../journal/append.ts'
import { entriesAfter } from '../journal/read.ts'
import { systemClock, systemRandomness } from '../ports.ts'
import { openStore, type Store } from './store.ts'

let folder: string
const files = () => ({ file: join(folder, 'station.db'), keyFile: join(folder, 'station.key') })
const options = { random: systemRandomness, create: true }

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'malgeum-store-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function opened(): Store {
  const result = openStore(files(), options)
  if (result.type === 'refused') throw new Error(result.problem.type)
  return result.store
}
const problem = () => {
  const result = openStore(files(), options)
  if (result.type === 'opened') result.store.close()
  return result.type === 'refused' ? result.problem.type : null
}
const context = { station: 'st1', script: null, clock: systemClock, random: systemRandomness }
const opening: Draft = {
  type: 'CaseOpened',
  case: 'MARKER-CASE',
  payload: { interviewer: '3108', reason: 'fresh' },
}

describe('a station file', () => {
  test('shows nothing readable, neither in the file nor in its log', () => {
    const store = opened()
    store.write((writer) => append(writer, [opening], context))
    for (const name of readdirSync(folder)) {
      const bytes = readFileSync(join(folder, name))
      expect(bytes.includes('MARKER-CASE'), name).toBe(false)
      expect(bytes.includes('SQLite format'), name).toBe(false)
    }
    expect(readdirSync(folder)).toContain('station.db-wal')
    store.close()
    expect(readFileSync(files().file).includes('MARKER-CASE')).toBe(false)
    expect(statSync(files().keyFile).mode & 0o777).toBe(0o600)
  })

  test('says so when the key is another, or missing, or the file is in use', () => {
    const store = opened()
    expect(problem()).toBe('in-use')
    store.close()
    expect(problem()).toBeNull()
    writeFileSync(files().keyFile, 'ab'.repeat(32))
    expect(problem()).toBe('wrong-key')
    rmSync(files().keyFile)
    expect(problem()).toBe('missing-key')
  })

  test('refuses a file of a newer program', () => {
    const store = opened()
    store.write((writer) => writer.run('PRAGMA user_version = 99'))
    store.close()
    expect(problem()).toBe('newer')
  })

  test('a reader cannot write', () => {
    const store = opened()
    expect(() => store.reader.rows('DELETE FROM meta')).toThrow('a reader was given')
    store.close()
  })

  test('the journal cannot be changed, deleted from or replaced', () => {
    const store = opened()
    store.write((writer) => append(writer, [opening, opening], context))
    const attempt = (sql: string) => () => store.write((writer) => writer.run(sql))
    expect(attempt("UPDATE journal SET type = 'x' WHERE seq = 1")).toThrow('append-only')
    expect(attempt('DELETE FROM journal')).toThrow('append-only')
    expect(attempt('INSERT OR REPLACE INTO journal SELECT * FROM journal WHERE seq = 1')).toThrow(
      'append-only',
    )
    expect(entriesAfter(store.reader, 0, 10)).toHaveLength(2)
    store.close()
  })

  test('a transaction that fails leaves nothing, and the next one goes on', () => {
    const store = opened()
    expect(() =>
      store.write((writer) => {
        append(writer, [opening], context)
        throw new Error('power')
      }),
    ).toThrow('power')
    expect(entriesAfter(store.reader, 0, 10)).toEqual([])
    const [entry] = store.write((writer) => append(writer, [opening], context))
    expect(entry?.seq).toBe(1)
    store.close()
  })

  test('its log is emptied into it between two answers, by none of them', async () => {
    const store = opened()
    const log = () => statSync(`${files().file}-wal`).size
    const answer = () => store.write((writer) => append(writer, [opening], context))
    const pause = () => new Promise((resolve) => setTimeout(resolve, 100))
    for (let i = 0; i < 30; i++) answer()
    const filled = log()
    expect(statSync(files().file).size).toBeLessThan(filled)
    await pause()
    expect(statSync(files().file).size).toBeGreaterThan(50_000)
    for (let times = 0; times < 6; times++) {
      for (let i = 0; i < 30; i++) answer()
      await pause()
    }
    expect(log()).toBeLessThan(filled * 2)
    store.close()
    const again = opened()
    expect(entriesAfter(again.reader, 0, 1000)).toHaveLength(210)
    again.close()
  })
})
