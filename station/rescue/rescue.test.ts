import type * as Fs from 'node:fs'
import {
  closeSync,
  copyFileSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Entry } from '#core/journal/entry.ts'
import { close } from '../console/actions/close.ts'
import { note } from '../console/actions/note.ts'
import { stationFiles } from '../files.ts'
import { systemRandomness } from '../ports.ts'
import { moveKey } from '../store/key/find-key.ts'
import { passphraseKeeper } from '../store/key/passphrase.ts'
import { atWork } from '../testing/at-work.ts'
import { type Bench, bench } from '../testing/bench.ts'
import { type Rescue, rescue } from './rescue.ts'

const disk = vi.hoisted(() => ({ room: Number.POSITIVE_INFINITY }))
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof Fs>()
  const writeSync = (handle: number, ...rest: [string]) => {
    disk.room -= 1
    if (disk.room < 0) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' })
    return fs.writeSync(handle, ...rest)
  }
  return { ...fs, writeSync }
})

const pageSize = 4096
/** Two calls, a note that runs over several pages; then as after a clean end, and as after SIGKILL. */
let on: Bench
let all: Entry[]
let inLog: number
let study: string
let out: string
let files: ReturnType<typeof stationFiles>
beforeAll(async () => {
  on = await bench()
  const at = atWork(on)
  await at.signsIn()
  for (let call = 0; call < 2; call += 1) {
    at.calls()
    at.does(note, { text: '회의가 길어져서 다시 걸어 달라고 하심. '.repeat(150) })
    at.answersOn()
    at.does(close, { choice: at.screen('wrap-up').proposed })
  }
  all = at.journal()
  inLog = statSync(`${on.files.file}-wal`).size
  copyFileSync(on.files.file, join(on.folder, 'killed.db'))
  copyFileSync(`${on.files.file}-wal`, join(on.folder, 'killed.db-wal'))
  on.store.close()
})
afterAll(() => on.end())
beforeEach(() => {
  study = join(on.folder, 'study')
  files = stationFiles(study)
  out = join(on.folder, 'rescued.jsonl')
  rmSync(study, { recursive: true, force: true })
  rmSync(out, { force: true })
  mkdirSync(join(study, 'station'), { recursive: true })
  copyFileSync(on.files.keyFile, files.keyFile)
})

/** All of it in the log, as a station leaves it that was killed. */
function killed(): void {
  copyFileSync(join(on.folder, 'killed.db'), files.file)
  copyFileSync(join(on.folder, 'killed.db-wal'), `${files.file}-wal`)
}
/** All of it in the file. */
function ended(): void {
  copyFileSync(on.files.file, files.file)
}
function spoil(file: string, from: number, count: number): void {
  const open = openSync(file, 'r+')
  writeSync(open, Buffer.alloc(count, 0x5a), 0, count, from)
  closeSync(open)
}
type Rescued = Extract<Rescue, { type: 'rescued' }>
async function rescued(): Promise<Rescued & { found: Entry[] }> {
  const before = [files.file, `${files.file}-wal`].map((file) => bytesOf(file))
  const result = await rescue(study, null, out)
  if (result.type !== 'rescued') throw new Error(result.type)
  expect([files.file, `${files.file}-wal`].map((file) => bytesOf(file))).toEqual(before)
  const [head = '', ...lines] = readFileSync(out, 'utf8').trim().split('\n')
  expect(JSON.parse(head)).toEqual({
    ...{ format: 'malgeum-rescued', version: 1, station: 'st-1', entries: result.entries },
  })
  return { ...result, found: lines.map((line) => JSON.parse(line) as Entry) }
}
const bytesOf = (file: string) => {
  try {
    return readFileSync(file).toString('base64')
  } catch {
    return null
  }
}
/** What was found is what was written, and all of it but what is told as lost. */
function isTrue({ found, lost }: Rescued & { found: Entry[] }): void {
  expect(found).toEqual(found.map(({ seq }) => all[seq - 1]))
  const gone = new Set(
    lost.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, n) => from + n)),
  )
  const last = found.at(-1)?.seq ?? 0
  expect(found.map(({ seq }) => seq)).toEqual(
    Array.from({ length: last }, (_, n) => n + 1).filter((seq) => !gone.has(seq)),
  )
}

describe('out of a file in which nothing is wrong', () => {
  test('all of it comes, from the log of a station that was killed', async () => {
    killed()
    const result = await rescued()
    expect(result).toMatchObject({ entries: all.length, first: 1, last: all.length, lost: [], unlinked: 0 })
    expect(result.found).toEqual(all)
  })

  test('and from the file of one that ended', async () => {
    ended()
    const result = await rescued()
    expect(result.found).toEqual(all)
  })

  test('what was begun and never committed does not', async () => {
    killed()
    // The last commit without its end: its last frame no longer says that it is the last.
    const bytes = readFileSync(`${files.file}-wal`)
    const ends = Array.from(
      { length: (inLog - 32) / (24 + pageSize) },
      (_, n) => 32 + n * (24 + pageSize) + 4,
    )
    const last = ends.findLast((at) => bytes.readUInt32BE(at) !== 0) ?? 0
    bytes.writeUInt32BE(0, last)
    writeFileSync(`${files.file}-wal`, bytes)
    const result = await rescued()
    isTrue(result)
    expect(result.last).toBeLessThan(all.length)
    expect(result.last).toBeGreaterThan(all.length - 10)
  })
})

describe('out of a damaged file', () => {
  test('whose head is gone, all but what stood there', async () => {
    ended()
    spoil(files.file, 0, pageSize)
    const result = await rescued()
    isTrue(result)
    expect(result.found).toEqual(all)
  })

  test('with any of its pages overwritten: the others are read, and what is missing is told', async () => {
    ended()
    copyFileSync(files.file, `${files.file}.whole`)
    const pages = Math.floor(statSync(files.file).size / pageSize)
    const least: number[] = []
    for (let page = 1; page < pages; page += 2) {
      copyFileSync(`${files.file}.whole`, files.file)
      rmSync(out, { force: true })
      spoil(files.file, page * pageSize, pageSize)
      const result = await rescued()
      isTrue(result)
      least.push(result.entries)
    }
    expect(Math.min(...least)).toBeGreaterThan(all.length - 25)
    expect(Math.min(...least)).toBeLessThan(all.length)
  }, 60_000)

  test('with a part of each page overwritten, what stands beside it', async () => {
    ended()
    const pages = Math.floor(statSync(files.file).size / pageSize)
    for (let page = 0; page < pages; page += 1) spoil(files.file, page * pageSize, 64)
    const result = await rescued()
    isTrue(result)
    expect(result.entries).toBeGreaterThan(all.length / 2)
  })

  test('with a bit turned in each page: no entry comes that was not written like that', async () => {
    ended()
    const bytes = readFileSync(files.file)
    // Behind the content, in what it was encrypted with: one bit of the page turns with it.
    for (let at = pageSize - 80 + 8; at < bytes.length; at += pageSize)
      bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
    writeFileSync(files.file, bytes)
    const result = await rescued()
    isTrue(result)
    expect(result.entries).toBeLessThan(all.length)
  })

  test('of a log that was cut or spoilt, what is whole of it', async () => {
    killed()
    truncateSync(`${files.file}-wal`, Math.floor(inLog / 2))
    const cut = await rescued()
    isTrue(cut)
    expect(cut.entries).toBeGreaterThan(3)
    expect(cut.entries).toBeLessThan(all.length)
    rmSync(out)
    killed()
    // Its head, and that of its first frame.
    spoil(`${files.file}-wal`, 0, 32 + 24)
    expect((await rescued()).entries).toBe(all.length)
  })

  test('that was not the journal’s place at all: nothing, and nothing is made', async () => {
    killed()
    writeFileSync(files.keyFile, `${'ab'.repeat(32)}\n`)
    expect(await rescue(study, null, out)).toEqual({ type: 'nothing-readable', file: files.file })
    expect(bytesOf(out)).toBeNull()
  })
})

test('a disk that fills up leaves no part of it, and there is room for another try', async () => {
  killed()
  disk.room = 3
  expect(await rescue(study, null, out)).toMatchObject({ type: 'out-unwritable', code: 'ENOSPC' })
  expect(bytesOf(out)).toBeNull()
  disk.room = Number.POSITIVE_INFINITY
  expect(await rescue(study, null, out)).toMatchObject({ type: 'rescued', entries: all.length })
})

test('the key is had from who keeps it; nothing that is there is written over', async () => {
  killed()
  const keeper = passphraseKeeper('맑은 가을 하늘 아래서', files.keyFile, systemRandomness)
  await moveKey(files.keyFile, readFileSync(on.files.keyFile, 'utf8').trim(), keeper)
  expect(await rescue(study, null, out)).toMatchObject({
    type: 'refused',
    problem: { type: 'needs-passphrase' },
  })
  expect(await rescue(study, keeper, out)).toMatchObject({ type: 'rescued', entries: all.length })
  expect(statSync(out).mode & 0o777).toBe(0o600)
  expect(await rescue(study, keeper, out)).toEqual({ type: 'out-exists', out })
  expect(await rescue(study, keeper, join(on.folder, 'nowhere', 'x'))).toMatchObject({
    type: 'out-unwritable',
    code: 'ENOENT',
  })
  expect(readFileSync(out, 'utf8')).not.toMatch(/김가람|회의가|010-?0000/)
})
