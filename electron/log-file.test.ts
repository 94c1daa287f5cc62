import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { logFile } from './log-file.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'malgeum-log-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

it('goes on where it was, for its owner’s eyes', () => {
  const file = join(folder, 'logs', 'desktop.log')
  logFile(file)('one\n')
  logFile(file)('two\n')
  expect(readFileSync(file, 'utf8')).toBe('one\ntwo\n')
  expect(statSync(file).mode & 0o777).toBe(0o600)
})

it('is two files at most', () => {
  const file = join(folder, 'desktop.log')
  const log = logFile(file, 100)
  for (let line = 0; line < 100; line++) log(`${String(line).padStart(9, '0')}\n`)
  expect(readdirSync(folder).sort()).toEqual(['desktop.log', 'desktop.log.1'])
  expect(statSync(file).size).toBeLessThanOrEqual(110)
  expect(readFileSync(file, 'utf8')).toMatch(/000000099\n$/)
})

it('is lost without harm where nothing can be written', () => {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  writeFileSync(join(folder, 'no-folder'), '')
  logFile(join(folder, 'no-folder', 'desktop.log'))('one\n')
  expect(said).toHaveBeenCalledWith(expect.stringMatching(/^log not kept: E/))
  said.mockRestore()
})
