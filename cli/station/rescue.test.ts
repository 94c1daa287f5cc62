import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Centre, openCentre } from '#server/study/centre.ts'
import { stationFiles } from '#station/files.ts'
import { atWork } from '#station/testing/at-work.ts'
import { type Bench, bench } from '#station/testing/bench.ts'

const entry = fileURLToPath(new URL('../malgeum.js', import.meta.url))
const malgeum = (...args: string[]) => spawnSync(process.execPath, [entry, ...args], { encoding: 'utf8' })

let on: Bench
let study: string
let entries: number
beforeAll(async () => {
  on = await bench()
  const at = atWork(on)
  await at.signsIn()
  at.calls()
  at.answersOn()
  entries = at.journal().length
  on.store.close()
  study = join(on.folder, 'study')
  const { file, keyFile } = stationFiles(study)
  mkdirSync(join(study, 'station'), { recursive: true })
  copyFileSync(on.files.keyFile, keyFile)
  const bytes = readFileSync(on.files.file)
  // From the fifth page on every tenth.
  for (let page = 4; page * 4096 < bytes.length; page += 10) bytes.fill(0, page * 4096, (page + 1) * 4096)
  writeFileSync(file, bytes)
})
afterAll(() => on.end())

async function inCentre(work: (centre: Centre) => Promise<unknown>): Promise<void> {
  const opening = await openCentre(study, { what: 'test', wait: 5_000 })
  if (opening.type !== 'opened') throw new Error(opening.type)
  await work(opening.centre)
  await opening.centre.close()
}

it('a damaged station’s entries go to the centre, and everybody is told how', async () => {
  const examined = malgeum('doctor', '--study', study)
  expect(examined.status, examined.stderr).toBe(1)
  expect(examined.stdout).toMatch(/건집니다[\s\S]*got out with "malgeum station rescue"/)

  const out = join(on.folder, 'rescued.jsonl')
  const rescued = malgeum('station', 'rescue', '--study', study, '--out', out)
  expect(rescued.status, rescued.stderr).toBe(0)
  expect(rescued.stdout).toMatch(/건진 기록 \d+건[\s\S]*entries rescued[\s\S]*malgeum study hand-in/)
  const written = readFileSync(out, 'utf8').trim().split('\n').length - 1
  expect(written).toBeGreaterThan(5)
  expect(written).toBeLessThan(entries)

  await inCentre(({ db }) =>
    db
      .insertInto('station')
      .values({
        station: 'st-1',
        name: '17번 자리',
        public_key: '',
        token_hash: '',
        mark_hash: '0'.repeat(64),
      })
      .execute(),
  )
  const handed = malgeum('study', 'hand-in', out, '--study', study)
  expect(handed.status, handed.stderr).toBe(0)
  expect(handed.stdout).toMatch(new RegExp(`새로 넣은 기록 ${written}건[\\s\\S]*${written} entries taken`))
}, 120_000)

it('where there is no station, nothing is made', { timeout: 60_000 }, () => {
  const none = join(on.folder, 'none')
  const rescued = malgeum('station', 'rescue', '--study', none, '--out', join(on.folder, 'x'))
  expect(rescued.status).toBe(1)
  expect(existsSync(none)).toBe(false)
  rmSync(join(on.folder, 'x'), { force: true })
})
