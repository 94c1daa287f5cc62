import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import { z } from 'zod'
import type { Log } from '#station/ports.ts'
import type { WindowState } from './place-window.ts'

const pixels = z.int().min(-100_000).max(100_000)
const schema = z.strictObject({
  x: pixels,
  y: pixels,
  width: pixels.min(1),
  height: pixels.min(1),
  maximised: z.boolean(),
})

/** How the window last stood; null the first time, and when the file is damaged. */
export function readWindowState(file: string, log: Log): WindowState | null {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
      log('window.state-unreadable', { why: codeOf(error) })
    return null
  }
  const parsed = schema.safeParse(parsedJson(text))
  if (parsed.success) return parsed.data
  log('window.state-damaged', { file })
  return null
}

/**
 * Keeps how the window stands: the old file or the new one, never half of one. A disk that takes nothing
 * more costs the window's place and nothing else.
 */
export function writeWindowState(file: string, state: WindowState, log: Log): void {
  const next = `${file}.next`
  try {
    const handle = openSync(next, 'w', 0o600)
    try {
      writeSync(handle, JSON.stringify(state))
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    renameSync(next, file)
  } catch (error) {
    rmSync(next, { force: true })
    log('window.state-not-kept', { why: codeOf(error) })
  }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null // which no schema takes
  }
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? String(error)
