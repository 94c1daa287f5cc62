import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { importRoster } from '#server/roster/import.ts'
import { type Centre, openCentre } from '#server/study/centre.ts'
import { centreInWords } from './centre-text.ts'

const entry = fileURLToPath(new URL('../malgeum.js', import.meta.url))
const doctor = (study: string, ...more: string[]) =>
  spawnSync(process.execPath, [entry, 'doctor', '--study', study, ...more], { encoding: 'utf8' })

/** Opens the study's centre for some work, as a command does. */
async function inCentre(study: string, work: (centre: Centre) => Promise<unknown>): Promise<void> {
  const opening = await openCentre(study, { what: 'test', wait: 5_000 })
  if (opening.type !== 'opened') throw new Error(opening.type)
  await work(opening.centre)
  await opening.centre.close()
}

// Made-up people; 010-0000-xxxx cannot be dialled.
async function studyOfTwo(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'malgeum-doctor-'))
  const roster = join(folder, 'roster.csv')
  const row = (name: string, last: string) => `A01,가온시청,건축허가,민원인,${name},010-0000-${last},공무원`
  const heading = '기관코드,기관명,상위업무,대상구분,성명,휴대전화,호칭'
  writeFileSync(roster, [heading, row('가람', '0001'), row('나래', '0002')].join('\n'))
  await inCentre(join(folder, 'study'), (centre) => importRoster(centre, roster))
  return join(folder, 'study')
}

describe('malgeum doctor', { timeout: 60_000 }, () => {
  it('makes nothing where there is nothing', () => {
    const study = join(tmpdir(), `malgeum-none-${process.pid}`)
    const run = doctor(study, '--json')
    expect(run.status).toBe(0)
    expect(JSON.parse(run.stdout)).toMatchObject({
      sound: true,
      station: { type: 'no-station' },
      centre: { type: 'no-centre' },
    })
    expect(existsSync(study)).toBe(false)
  })

  it('looks into the centre, names what was altered and ends with 1', async () => {
    const study = await studyOfTwo()
    expect(doctor(study, '--json').status).toBe(0)
    await inCentre(study, ({ db }) => sql`update progress_cell set cases = 3`.execute(db))
    const run = doctor(study, '--json')
    expect(run.status).toBe(1)
    expect(JSON.parse(run.stdout)).toMatchObject({
      sound: false,
      centre: { faults: [{ type: 'counter', table: 'progress_cell', of: '', kept: 3, expected: 2 }] },
    })
    const told = doctor(study)
    expect(told.stdout).toMatch(/✗ 표 progress_cell의 수가 기록과 다릅니다: A01 · .*: 3, 기록으로는 2/)

    renameSync(join(study, 'centre/keys'), join(study, 'keys-elsewhere'))
    const locked = doctor(study, '--json')
    expect(locked.status).toBe(1)
    expect(JSON.parse(locked.stdout)).toMatchObject({ sound: false, centre: { type: 'not-opened' } })
    expect(existsSync(join(study, 'centre/keys'))).toBe(false)
  })

  it('says every fault in words', () => {
    const name = { station: 's-1', name: '1번 자리', seq: 7, id: 'e-7', entry: 'CallEnded', case: 'c-1' }
    const lines = centreInWords({
      type: 'examined',
      stations: 1,
      entries: 9,
      cases: 2,
      waiting: 0,
      projectionsCompared: true,
      untold: 4,
      faults: [
        { type: 'chain', what: 'altered', cameSo: false, ...name },
        { type: 'mark', marked: 'unsound', expected: 'sound', ...name },
        { type: 'projection', table: 'response', case: 'c-1' },
      ],
    }).join('\n')
    expect(lines).toContain(
      '스테이션 「1번 자리」 (s-1)의 기록 #7 CallEnded e-7 (케이스 c-1): 내용이 바뀌었습니다',
    )
    expect(lines).toContain('표 response에서 케이스 c-1에 관한 것이 기록과 다릅니다')
    expect(lines).toContain('4 more')
  })
})
