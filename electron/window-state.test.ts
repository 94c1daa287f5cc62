import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readWindowState, writeWindowState } from './window-state.ts'

let folder: string
let file: string
let logged: string[]
const log = (event: string) => void logged.push(event)
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'malgeum-window-'))
  file = join(folder, 'window.json')
  logged = []
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const state = { x: -5, y: 10, width: 1400, height: 800, maximised: true }

it('is kept whole, with nothing beside it', () => {
  expect(readWindowState(file, log)).toBeNull()
  writeWindowState(file, state, log)
  writeWindowState(file, { ...state, x: 7 }, log)
  expect(readWindowState(file, log)).toEqual({ ...state, x: 7 })
  expect(readdirSync(folder)).toEqual(['window.json'])
  expect(logged).toEqual([])
})

it.each([
  ['half of it', '{"x":1,"y":'],
  ['nothing', ''],
  ['another shape', '{"x":1}'],
  ['numbers that are none', '{"x":1e99,"y":0,"width":1,"height":1,"maximised":false}'],
])('a damaged file is ignored and logged: %s', (_what, text) => {
  writeFileSync(file, text)
  expect(readWindowState(file, log)).toBeNull()
  expect(logged).toEqual(['window.state-damaged'])
})

it('a file that cannot be read or written is logged, and nothing is left over', () => {
  mkdirSync(file)
  expect(readWindowState(file, log)).toBeNull()
  writeWindowState(file, state, log)
  expect(logged).toEqual(['window.state-unreadable', 'window.state-not-kept'])
  expect(readdirSync(folder)).toEqual(['window.json'])
})
