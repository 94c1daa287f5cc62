import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStationFile } from '../../open-file.ts'
import { systemRandomness as random } from '../../ports.ts'
import { readMeta, writeMeta } from '../meta.ts'
import { besideKeeper } from './beside.ts'
import { findKey, moveKey } from './find-key.ts'
import { keyFileKeeper } from './key-file.ts'
import type { KeyKeeper } from './key-keeper.ts'
import { type KeyRecord, readRecord, writeRecord } from './key-record.ts'
import { leastPassphrase, passphraseKeeper } from './passphrase.ts'
import { type SystemStore, systemKeeper } from './system.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'malgeum-keys-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const key = 'ab12'.repeat(16)
const words = '가을 하늘은 높고 맑음'
const keyFileAt = (name: string) => join(folder, name)

const masked = (bytes: Buffer) => Buffer.from(bytes.map((byte) => byte ^ 0x55))
/** Seals as a system does: for one user, not for another. */
const system = (user: string): SystemStore => ({
  seal: async (secret) => ({
    type: 'sealed',
    sealed: masked(Buffer.from(`${user}:${secret}`)).toString('base64'),
  }),
  unseal: async (sealed) => {
    const text = masked(Buffer.from(sealed, 'base64')).toString()
    return text.startsWith(`${user}:`) ? text.slice(user.length + 1) : null
  },
})
const noStore: SystemStore = {
  seal: async () => ({ type: 'no-store', backend: 'basic_text' }),
  unseal: async () => null,
}

interface Kept {
  keeper(): KeyKeeper
  /** Another person, machine or medium. */
  stranger: (() => KeyKeeper) | null
  refusedAs: string
}

const keepers: Record<string, Kept> = {
  beside: { keeper: () => besideKeeper, stranger: null, refusedAs: '' },
  'a key file': {
    keeper: () => keyFileKeeper(keyFileAt('own.key'), join(folder, 'study')),
    stranger: () => {
      writeFileSync(keyFileAt('other.key'), '0'.repeat(64), { mode: 0o600 })
      return keyFileKeeper(keyFileAt('other.key'), join(folder, 'study'))
    },
    refusedAs: 'key-file-other',
  },
  'a passphrase': {
    keeper: () => passphraseKeeper(words, 'station.key', random),
    stranger: () => passphraseKeeper(`${words}!`, 'station.key', random),
    refusedAs: 'wrong-passphrase',
  },
  'the operating system': {
    keeper: () => systemKeeper(system('interviewer'), 'station.key'),
    stranger: () => systemKeeper(system('somebody else'), 'station.key'),
    refusedAs: 'system-refused',
  },
}

describe.each(Object.entries(keepers))(
  'a key kept by %s',
  { timeout: 30_000 },
  (name, { keeper, stranger, refusedAs }) => {
    test('comes back the same, from its record as it lies on disk', async () => {
      const kept = await keeper().keep(key)
      if (kept.type === 'refused') throw new Error(kept.problem.type)
      const path = join(folder, `${name}.record`)
      writeRecord(path, kept.record)
      const text = readFileSync(path, 'utf8')
      expect(text.includes(key)).toBe(name === 'beside')
      const read = readRecord(path)
      expect(read).toEqual({ type: 'record', record: kept.record })
      expect(await keeper().open((read as { record: KeyRecord }).record)).toEqual({ type: 'opened', key })
    })

    test('is kept again without harm, as after a death in the middle', async () => {
      const [first, again] = [await keeper().keep(key), await keeper().keep(key)]
      for (const kept of [first, again])
        expect(kept.type === 'kept' && (await keeper().open(kept.record))).toEqual({ type: 'opened', key })
    })

    test('opens a station, and what it kept is there the next time', async () => {
      const study = mkdtempSync(join(folder, 'study-'))
      const open = () => openStationFile(study, { keeper: keeper(), random, create: true })
      rmSync(keyFileAt('own.key'), { force: true })
      const first = await open()
      if (first.type !== 'opened') throw new Error(JSON.stringify(first))
      first.store.write((writer) => writeMeta(writer, 'name', '17'))
      first.store.close()
      const next = await open()
      if (next.type !== 'opened') throw new Error(JSON.stringify(next))
      expect(readMeta(next.store.reader, 'name')).toBe('17')
      next.store.close()
      if (stranger === null) return
      const before = readFileSync(join(study, 'station', 'station.db'))
      const refused = await openStationFile(study, { keeper: stranger(), random, create: true })
      expect(refused).toMatchObject({ type: 'refused', problem: { type: refusedAs } })
      expect(readFileSync(join(study, 'station', 'station.db')).equals(before)).toBe(true)
    })
  },
)

// Whoever reads the folder has a key that lies in it: that is what `beside` is.
const withStrangers = Object.entries(keepers).filter(([, { stranger }]) => stranger !== null)

test.each(withStrangers)('a key kept by %s is not given to another, who is told so', async (_, by) => {
  const kept = await by.keeper().keep(key)
  if (kept.type === 'refused') throw new Error(kept.problem.type)
  expect(await by.stranger?.().open(kept.record)).toMatchObject({
    type: 'refused',
    problem: { type: by.refusedAs },
  })
})

describe('the key of a station', { timeout: 30_000 }, () => {
  const study = () => mkdtempSync(join(folder, 'moving-'))
  const files = (root: string) => ({
    file: join(root, 'station', 'station.db'),
    keyFile: join(root, 'station', 'station.key'),
  })

  test('that lay beside its file moves to the keeper that is brought, and is gone from there', async () => {
    const root = study()
    const first = await openStationFile(root, { keeper: null, random, create: true })
    if (first.type !== 'opened') throw new Error(JSON.stringify(first))
    first.store.close()
    const clear = readFileSync(files(root).keyFile, 'utf8').trim()
    const keeper = passphraseKeeper(words, files(root).keyFile, random)
    const moved = await openStationFile(root, { keeper, random, create: false })
    expect(moved).toMatchObject({ type: 'opened', keptBy: 'passphrase' })
    if (moved.type === 'opened') moved.store.close()
    for (const name of readdirSync(join(root, 'station')))
      expect(readFileSync(join(root, 'station', name)).includes(clear), name).toBe(false)
    const without = await openStationFile(root, { keeper: null, random, create: false })
    expect(without).toMatchObject({ type: 'refused', problem: { type: 'needs-passphrase' } })
  })

  test('is sealed anew under another passphrase: the file stays as it is, the old one opens nothing', async () => {
    const root = study()
    const { keyFile } = files(root)
    const old = passphraseKeeper(words, keyFile, random)
    const made = await findKey(files(root), old, random)
    if (made.type === 'refused') throw new Error(made.problem.type)
    expect(
      await moveKey(keyFile, made.key, passphraseKeeper('네 낱말로 된 다른 말', keyFile, random)),
    ).toEqual({
      type: 'moved',
    })
    expect(await findKey(files(root), old, random)).toMatchObject({ problem: { type: 'wrong-passphrase' } })
    const now = await findKey(files(root), passphraseKeeper('네 낱말로 된 다른 말', keyFile, random), random)
    expect(now).toMatchObject({ type: 'found', key: made.key })
  })

  test('lies beside its file where the system protects nothing, and says why', async () => {
    const root = study()
    const opened = await openStationFile(root, {
      keeper: systemKeeper(noStore, files(root).keyFile),
      random,
      create: true,
    })
    expect(opened).toMatchObject({
      type: 'opened',
      keptBy: 'beside',
      instead: { type: 'no-system-store', backend: 'basic_text' },
    })
    if (opened.type === 'opened') opened.store.close()
  })

  test('a passphrase typed in parts is the same one; a short one is refused', async () => {
    const record = await passphraseKeeper(words.normalize('NFD'), '', random).keep(key)
    if (record.type === 'refused') throw new Error(record.problem.type)
    expect(await passphraseKeeper(words, '', random).open(record.record)).toEqual({ type: 'opened', key })
    expect(await passphraseKeeper('가'.repeat(leastPassphrase - 1), '', random).keep(key)).toMatchObject({
      problem: { type: 'short-passphrase' },
    })
  })

  test('a key file is refused inside the study, when others may read it, when it is gone, and is never written over', async () => {
    const root = study()
    mkdirSync(join(root, 'station'))
    expect(await keyFileKeeper(join(root, 'a.key'), root).keep(key)).toMatchObject({
      problem: { type: 'key-file-inside' },
    })
    const path = keyFileAt('careful.key')
    const keeper = keyFileKeeper(path, root)
    const kept = await keeper.keep(key)
    if (kept.type === 'refused') throw new Error(kept.problem.type)
    chmodSync(path, 0o640)
    expect(await keeper.open(kept.record)).toMatchObject({
      problem: { type: 'key-file-open-to-others', mode: '640' },
    })
    chmodSync(path, 0o600)
    expect(await keeper.keep('cd34'.repeat(16))).toMatchObject({ problem: { type: 'key-file-other' } })
    expect(readFileSync(path, 'utf8').trim()).toBe(key)
    rmSync(path)
    expect(await keeper.open(kept.record)).toMatchObject({ problem: { type: 'key-file-missing' } })
    expect(await keyFileKeeper(join(folder, 'no', 'where'), root).keep(key)).toMatchObject({
      problem: { type: 'key-file-unusable', code: 'ENOENT' },
    })
  })

  test('a record that is none is told as damaged; one that asks for all the memory is none', async () => {
    const root = study()
    mkdirSync(join(root, 'station'))
    for (const text of ['{"keeper":"fi', '{"keeper":"passphrase","memory":999999999}', 'x']) {
      writeFileSync(files(root).keyFile, text)
      expect(await findKey(files(root), null, random)).toMatchObject({ problem: { type: 'damaged-key' } })
    }
  })
})
