import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { scriptsOf } from '../../console/scripts.ts'
import { handlesOf } from '../handles.ts'
import { firstTables } from './0001-first-tables.ts'
import { migrate } from './migrate.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'malgeum-migrate-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('a file of the first version, with data in it', () => {
  test('gets a place for checked scripts, and the scripts it has are read from their text', () => {
    const database = new Database(join(folder, 'old.db'))
    database.exec(`${firstTables}; PRAGMA user_version = 1`)
    const text = readFileSync('survey-scripts/external-integrity-2013/script.yaml', 'utf8')
    database
      .prepare('INSERT INTO script (script, text) VALUES (?, ?)')
      .run('external-integrity-2013@2013.1', text)

    expect(migrate(database)).toBeNull()

    const { reader } = handlesOf(database)
    expect(reader.row('SELECT definition FROM script')).toEqual({ definition: null })
    const found = scriptsOf(reader, () => {}).find('external-integrity-2013@2013.1')
    expect(found?.script.items.size).toBeGreaterThan(20)
    database.close()
  })

  test('keeps the numbers of the cases it has, so that a day is told by them', () => {
    const database = new Database(join(folder, 'old.db'))
    database.exec(`${firstTables}; PRAGMA user_version = 1`)
    const insert = database.prepare("INSERT INTO lease VALUES (?, '2036-01-01T00:00:00.000Z', 1, ?)")
    insert.run('case-1', JSON.stringify({ number: '10-00001' }))
    insert.run('case-2', '{}')

    expect(migrate(database)).toBeNull()

    const { reader } = handlesOf(database)
    expect(reader.rows('SELECT * FROM case_number')).toEqual([{ case_id: 'case-1', number: '10-00001' }])
    expect(reader.rows('SELECT * FROM own_note')).toEqual([])
    database.close()
  })
})
