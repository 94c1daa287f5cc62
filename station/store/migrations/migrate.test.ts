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

  test('gets converters, and finds appointments by an index', () => {
    const database = new Database(join(folder, 'old.db'))
    database.exec(`${firstTables}; ALTER TABLE script ADD COLUMN definition TEXT; PRAGMA user_version = 2`)
    database.exec(
      "INSERT INTO interviewer (number, name, pin, active) VALUES ('3108', '정다온', 'x', 1);" +
        "INSERT INTO case_state (case_id, appointment_at, appointment_by) VALUES ('a', '2026-10-07T05:00:00.000Z', '3108')",
    )

    expect(migrate(database)).toBeNull()

    const { reader } = handlesOf(database)
    expect(reader.row('SELECT converter, active FROM interviewer')).toEqual({ converter: 0, active: 1 })
    const plan = reader.rows<{ detail: string }>(
      `EXPLAIN QUERY PLAN SELECT case_id FROM case_state JOIN lease USING (case_id)
       WHERE appointment_at IS NOT NULL AND appointment_by = '3108' AND disposition IS NULL`,
    )
    expect(plan.map((row) => row.detail).join()).toContain('case_appointment')
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
