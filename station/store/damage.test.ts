import {
  closeSync,
  copyFileSync,
  openSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { firstFault } from '#core/journal/chain.ts'
import { nextCase } from '../console/actions/next-case.ts'
import { note } from '../console/actions/note.ts'
import { allEntries } from '../journal/read.ts'
import { systemRandomness } from '../ports.ts'
import { stationRouter } from '../router.ts'
import { type Bench, bench, pins } from '../testing/bench.ts'
import { notSavedReason } from './disk-fault.ts'
import { readMeta } from './meta.ts'
import { openStore, type StoreFiles } from './store.ts'

let on: Bench
beforeEach(async () => {
  on = await bench()
})
afterEach(() => on.end())

const begun = async () => {
  await on.console.signIn({ number: '3108', pin: pins['3108'], pledge: true })
  on.console.does(nextCase, null, {})
  for (let n = 0; n < 40; n += 1) on.console.does(note, null, { text: `메모 ${n}` })
  return [...allEntries(on.store.reader)].length
}
/** Bytes that nobody wrote, over so many of the file's. */
function spoil(file: string, from: number, count: number): void {
  const open = openSync(file, 'r+')
  writeSync(open, Buffer.alloc(count, 0x5a), 0, count, from)
  closeSync(open)
}
const opening = (files: StoreFiles) => {
  const opened = openStore(files, { random: systemRandomness, create: false })
  if (opened.type === 'opened') opened.store.close()
  return opened.type === 'refused' ? opened.problem.type : 'opened'
}

describe('a station file that is damaged', () => {
  test('at its head: told as damage where the key is known to be right, and nothing is written over', async () => {
    await begun()
    on.store.close()
    const { file, keyFile } = on.files
    copyFileSync(file, `${file}.before`)
    spoil(file, 0, 512)
    const { size, mtimeMs } = statSync(file)
    expect(opening({ file, keyFile })).toBe('wrong-key')
    expect(opening({ file, keyFile, key: 'ab'.repeat(32) })).toBe('damaged')
    expect(statSync(file)).toMatchObject({ size, mtimeMs })
    copyFileSync(`${file}.before`, file)
    on.restart()
  })

  test('in its midst: the console says so where it is touched, and what can be read is there', async () => {
    const entries = await begun()
    on.store.close()
    const { size } = statSync(on.files.file)
    // Of 4,096 bytes each: the pages behind the first few, where the tables' beginnings are.
    const pages = Math.floor(size / 4096)
    const found = new Set<string>()
    copyFileSync(on.files.file, `${on.files.file}.before`)
    for (let page = 2; page < pages; page += 3) {
      copyFileSync(`${on.files.file}.before`, on.files.file)
      spoil(on.files.file, page * 4096 + 100, 200)
      const opened = openStore(on.files, { random: systemRandomness, create: false })
      if (opened.type === 'refused') {
        found.add(opened.problem.type)
        continue
      }
      try {
        expect([...allEntries(opened.store.reader)].length).toBeLessThanOrEqual(entries)
        readMeta(opened.store.reader, 'study')
        found.add('read')
      } catch (error) {
        found.add(notSavedReason(error) ?? String(error))
      }
      opened.store.close()
    }
    expect([...found].sort()).toEqual(['damaged', 'read'])
    copyFileSync(`${on.files.file}.before`, on.files.file)
    on.restart()
  })

  test('with a log that was cut: it opens with what was whole, and its chain verifies', async () => {
    const entries = await begun()
    const aside = { file: join(on.folder, 'cut.db'), keyFile: on.files.keyFile }
    copyFileSync(on.files.file, aside.file)
    copyFileSync(`${on.files.file}-wal`, `${aside.file}-wal`)
    truncateSync(`${aside.file}-wal`, statSync(`${aside.file}-wal`).size - 3000)
    const opened = openStore(aside, { random: systemRandomness, create: false })
    if (opened.type === 'refused') throw new Error(opened.problem.type)
    const left = [...allEntries(opened.store.reader)]
    expect(left.length).toBeLessThan(entries)
    expect(left.length).toBeGreaterThan(entries - 5)
    expect(firstFault(left)).toBeNull()
    opened.store.close()
  })
})

test('a file that is taken away under a running station takes no more, is told, and can still be sent', async () => {
  const entries = await begun()
  rmSync(on.files.file)
  const client = createRouterClient(stationRouter(on.console))
  const { revision } = on.console.view()
  await expect(client.note({ at: revision, text: '메모' })).rejects.toMatchObject({
    code: 'NOT_SAVED',
    data: { why: 'gone' },
    defined: true,
  })
  expect([...allEntries(on.store.reader)]).toHaveLength(entries)
  // Another file of that name is not the one that is open.
  writeFileSync(on.files.file, '')
  expect(() => on.store.write(() => 1)).toThrow('gone')
})
