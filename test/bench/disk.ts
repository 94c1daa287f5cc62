import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hands } from './paints.ts'

const page = Buffer.alloc(4096, 1)
const pages = 200

/**
 * The floor of every commit: ms from a small write, over one before it, until the disk has it, at the pace of
 * somebody who answers.
 */
export async function diskFloor(times: number): Promise<number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'malgeum-disk-'))
  const file = openSync(join(folder, 'log'), 'w')
  try {
    writeSync(file, Buffer.alloc(pages * page.length))
    fsyncSync(file)
    const took: number[] = []
    for (let i = 0; i < times; i++) {
      writeSync(file, page, 0, page.length, (i % pages) * page.length)
      const from = performance.now()
      fsyncSync(file)
      took.push(performance.now() - from)
      await hands.breath()
    }
    return took
  } finally {
    closeSync(file)
    rmSync(folder, { recursive: true })
  }
}

/** ms: a disk that takes longer still writes, or throws away, what was made for the measuring. */
const busy = 15
const longest = 180_000

/** Waits until the disk has come to rest, or for three minutes. */
export async function atRest(): Promise<void> {
  for (const until = Date.now() + longest; Date.now() < until; ) {
    if (Math.max(...(await diskFloor(40))) < busy) return
  }
}
