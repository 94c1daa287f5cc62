import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { feedOf, updateSettings } from './settings.ts'

let folder: string
let file: string
let logged: unknown[]
const log = (_event: string, facts: Record<string, unknown> = {}) => void logged.push(facts['why'])
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'malgeum-updates-'))
  file = join(folder, 'updates.json')
  logged = []
})
afterEach(() => rmSync(folder, { recursive: true }))

const builtIn = { feed: 'https://updates.example/malgeum', publicKey: 'a2V5' }

it('come from where the program was built for', () => {
  expect(updateSettings(builtIn, file, log)).toEqual({
    feed: 'https://updates.example/malgeum/',
    publicKey: 'a2V5',
  })
})

it('come from where the computer’s file says, under the same key', () => {
  writeFileSync(file, '{"feed":"https://centre.example/"}')
  expect(updateSettings(builtIn, file, log)).toEqual({
    feed: 'https://centre.example/',
    publicKey: 'a2V5',
  })
})

it('do not come at all without a key, without a feed, or with a damaged file', () => {
  expect(updateSettings({ ...builtIn, publicKey: '' }, file, log)).toBeNull()
  expect(updateSettings({ ...builtIn, feed: '' }, file, log)).toBeNull()
  writeFileSync(file, '{"feed":"https://centre.example/","publicKey":"another"}')
  expect(updateSettings(builtIn, file, log)).toBeNull()
  writeFileSync(file, '{"feed"')
  expect(updateSettings(builtIn, file, log)).toBeNull()
  expect(logged).toEqual(['built without a key', 'no https feed', 'damaged settings', 'damaged settings'])
})

it.each([
  'http://updates.example/',
  'file:///updates/',
  'ftp://updates.example/',
  'https://someone:secret@updates.example/',
  'https://updates.example/?channel=beta',
  'https://updates.example/#x',
  'updates.example',
  '',
])('%s is no feed', (address) => {
  expect(feedOf(address)).toBeNull()
})
