import { createDecipheriv } from 'node:crypto'
import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'

/** As `store.ts` has them: SQLCipher 4, pages of 4,096 bytes, of which the last 80 are its own. */
export const pageSize = 4096
const reserved = 80
/** What SQLite has of a page. */
export const usable = pageSize - reserved

const logHeader = 32
const frameHeader = 24

/**
 * The pages of a station's file and of its log, in clear, whatever their checks say: a page of which a
 * part was overwritten decrypts to a page of which that part, and little more, is lost. What an entry read
 * from it is worth, its own hash tells. The files are opened for reading alone.
 */
export interface SealedPages {
  /** All images there are, those of the log too. */
  images(): Generator<Buffer>
  /** Images of one page, the latest first: of an entry that runs over several. */
  imagesOf(number: number): Generator<Buffer>
  close(): void
}

export function openPages(file: string, key: string): SealedPages {
  const secret = Buffer.from(key, 'hex')
  const main = openSync(file, 'r')
  const pages = Math.ceil(statSync(file).size / pageSize)
  const log = existsSync(`${file}-wal`) ? openSync(`${file}-wal`, 'r') : null
  const frames = log === null ? [] : committedFrames(log, statSync(`${file}-wal`).size)
  const inMain = (number: number) => clear(secret, read(main, (number - 1) * pageSize, pageSize))
  const inLog = ({ at }: Frame) => clear(secret, read(log ?? main, at, pageSize))
  return {
    *images() {
      for (let number = 1; number <= pages; number += 1) yield inMain(number)
      for (const frame of frames) yield inLog(frame)
    },
    *imagesOf(number) {
      for (const frame of frames.toReversed()) if (frame.number === number) yield inLog(frame)
      if (number >= 1 && number <= pages) yield inMain(number)
    },
    close() {
      closeSync(main)
      if (log !== null) closeSync(log)
    },
  }
}

interface Frame {
  number: number
  at: number
}

/**
 * Frames of the log up to the last commit of its present round: what was never committed was never
 * acknowledged. Behind them may be frames of earlier rounds, which stand in the file by now.
 */
function committedFrames(log: number, size: number): Frame[] {
  const frames: (Frame & { commits: boolean; salts: string })[] = []
  for (let at = logHeader; at + frameHeader + pageSize <= size; at += frameHeader + pageSize) {
    const header = read(log, at, frameHeader)
    frames.push({
      number: header.readUInt32BE(0),
      at: at + frameHeader,
      commits: header.readUInt32BE(4) !== 0,
      salts: header.toString('hex', 8, 16),
    })
  }
  // The present round begins the log. Its salts stand at the head and in each frame; what was overwritten is
  // one byte again and again, or no two are alike.
  const salts = [read(log, 16, 8).toString('hex'), ...frames.map((frame) => frame.salts)]
  const round = salts.find((one, index) => !/^(..)\1+$/.test(one) && salts.indexOf(one, index + 1) > index)
  const ours = frames.filter((frame) => frame.salts === round)
  return ours.slice(0, ours.findLastIndex((frame) => frame.commits) + 1)
}

/**
 * AES-256 in CBC: the vector stands behind the page's content, its check behind that is not asked. (The first
 * page begins with a salt instead of its first words; there is no journal on it.)
 */
function clear(key: Buffer, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-cbc', key, sealed.subarray(usable, usable + 16))
  decipher.setAutoPadding(false)
  return Buffer.concat([decipher.update(sealed.subarray(0, usable)), decipher.final()])
}

/** What lies behind the end of a file that was cut is nought. */
function read(file: number, at: number, length: number): Buffer {
  const bytes = Buffer.alloc(length)
  readSync(file, bytes, 0, length, at)
  return bytes
}
