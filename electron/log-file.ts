import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** Enough for weeks; with the one before it, twice as much. */
const largest = 1_000_000

/**
 * What the desktop and its station say to a technician, kept where an installed program can be asked
 * for it: it has no terminal. Two files at most. A disk that takes nothing more costs lines of the log and
 * nothing else.
 */
export function logFile(file: string, limit = largest): (lines: string) => void {
  let size = sizeOf(file)
  return (lines) => {
    try {
      if (size > limit) {
        renameSync(file, `${file}.1`)
        size = 0
      }
      if (size === 0) mkdirSync(dirname(file), { recursive: true })
      appendFileSync(file, lines, { mode: 0o600 })
      size += Buffer.byteLength(lines)
    } catch (error) {
      process.stderr.write(`log not kept: ${(error as NodeJS.ErrnoException).code}\n`)
    }
  }
}

function sizeOf(file: string): number {
  try {
    return statSync(file).size
  } catch {
    return 0 // not there yet; one that cannot be read says so when it is written
  }
}
