import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openStationFile } from '#station/open-file.ts'
import { systemRandomness } from '#station/ports.ts'

const entry = fileURLToPath(new URL('../malgeum.js', import.meta.url))
const malgeum = (args: string[], input: string) =>
  spawnSync(process.execPath, [entry, ...args, '--json'], { encoding: 'utf8', input })

let folder: string
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'malgeum-key-'))
  const opened = await openStationFile(join(folder, 'study'), {
    keeper: null,
    random: systemRandomness,
    create: true,
  })
  if (opened.type === 'opened') opened.store.close()
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('a key moves to a passphrase, to another one, to a key file; each opens alone and is asked for in words', () => {
  const study = join(folder, 'study')
  const key = (input: string, ...more: string[]) =>
    malgeum(['station', 'key', '--study', study, ...more], input)
  const doctor = (input: string, ...more: string[]) => malgeum(['doctor', '--study', study, ...more], input)
  const [first, second] = ['맑은 가을 하늘 아래서', 'another four words here']

  expect(key(`\n${first}\n`, '--passphrase-stdin', '--new-passphrase').stdout).toContain('"passphrase"')
  expect(doctor('').stdout).toContain('needs-passphrase')
  expect(doctor(`${first}\n`, '--passphrase-stdin')).toMatchObject({ status: 0, stderr: '' })

  expect(key(`${first}\n${second}\n`, '--passphrase-stdin', '--new-passphrase').status).toBe(0)
  const old = doctor(`${first}\n`, '--passphrase-stdin')
  expect({ code: old.status, said: old.stdout }).toMatchObject({
    code: 1,
    said: expect.stringContaining('wrong-passphrase'),
  })

  const keyFile = join(folder, 'station.key')
  expect(key(`${second}\n`, '--passphrase-stdin', '--new-key-file', keyFile).status).toBe(0)
  expect(doctor('')).toMatchObject({ status: 0 })
  expect(readFileSync(join(study, 'station', 'station.key'), 'utf8')).not.toContain(
    readFileSync(keyFile, 'utf8').trim(),
  )
  const inside = key('', '--new-key-file', join(study, 'a.key'))
  expect(inside.status).toBe(1)
  expect(inside.stderr).toMatch(/조사 폴더 밖[\s\S]*outside the study/)
  rmSync(keyFile)
  expect(doctor('').stdout).toContain('key-file-missing')
}, 60_000)
