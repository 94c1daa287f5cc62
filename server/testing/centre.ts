import { randomBytes } from 'node:crypto'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { StudySettings } from '#core/contract/study.ts'
import { openDatabase, type Where } from '../database/database.ts'
import type { Centre } from '../study/centre.ts'
import { compiledScripts } from '../study/compiled.ts'
import { defaultScript, pinScript, readScript } from '../study/scripts.ts'
import { defaultSettings } from '../study/settings.ts'

export interface TestCentre extends Centre {
  clock: { now(): Date; set(at: string): void }
}

/**
 * A centre for tests with new keys and a clock that stands where it is set: PGlite in memory, or, with
 * MALGEUM_TEST_POSTGRES (an address whose user may create databases), a new database there.
 */
export async function testCentre(change: Partial<StudySettings> = {}): Promise<TestCentre> {
  const script = await readScript(defaultScript)
  if (!script) throw new Error('the default script is missing')
  const settings = { ...defaultSettings(script.script, 2013), ...change }
  const database = await openDatabase(await newDatabase())
  await database.db.transaction().execute(async (t) => {
    await t
      .insertInto('study')
      .values({ settings: JSON.stringify(settings) })
      .execute()
    await pinScript(t, script)
  })
  let now = new Date('2013-07-01T01:00:00.000Z')
  return {
    ...database,
    root: '',
    keys: { identity: randomBytes(32), lookup: randomBytes(32), admin: 'admin' },
    settings,
    compiled: compiledScripts(),
    clock: {
      now: () => now,
      set: (at) => {
        now = new Date(at)
      },
    },
    created: true,
  }
}

async function newDatabase(): Promise<Where> {
  const address = process.env['MALGEUM_TEST_POSTGRES']
  if (!address) return { memory: true }
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  const name = `malgeum_test_${randomBytes(6).toString('hex')}`
  await client.query(`create database ${name}`)
  await client.end()
  const url = new URL(address)
  url.pathname = name
  return { url: url.href }
}

// Made-up people; 010-0000-xxxx cannot be dialled.
const heading =
  '기관코드,기관명,상위업무,하위업무,하위기관,대상구분,성명,휴대전화,일반전화,이메일,처리일,담당부서,호칭'

/** A roster file of so many made-up people in two institutions with one task each. */
export async function testRoster(people: number): Promise<string> {
  const rows = Array.from({ length: people }, (_, index) => {
    const [code, name, task, official] =
      index % 2 === 0 ? ['A01', '가온시청', '건축허가', '공무원'] : ['B02', '나래공단', '물품구매', '직원']
    const number = `010-0000-${String(index).padStart(4, '0')}`
    return `${code},${name},${task},,,민원인,시험${index},${number},,,2013-03-02,총무과,${official}`
  })
  return testFile('roster.csv', [heading, ...rows].join('\n'))
}

export async function testFile(name: string, content: string | Buffer): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'malgeum-centre-')), name)
  await writeFile(path, content)
  return path
}
