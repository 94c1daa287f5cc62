import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { hashOf } from '#core/journal/chain.ts'
import { type Entry, entrySchema } from '#core/journal/entry.ts'
import { rescuedHeadSchema } from '#core/journal/rescued.ts'

export type RescuedFile =
  | { type: 'read'; station: string; entries: Entry[] }
  | { type: 'unreadable'; path: string; code: string }
  /** What `malgeum station rescue` did not write, or not like this; lines are counted from 1. */
  | { type: 'not-rescued'; path: string; line: number }

/** Reads what was got out of a damaged station: all of it right, or none of it is taken. */
export async function readRescued(path: string): Promise<RescuedFile> {
  const wrong = (line: number): RescuedFile => ({ type: 'not-rescued', path, line })
  const entries: Entry[] = []
  let station: string | null = null
  let expected = 0
  let line = 0
  try {
    for await (const text of createInterface({
      input: createReadStream(path),
      crlfDelay: Number.POSITIVE_INFINITY,
    })) {
      line += 1
      const content = parsed(text)
      if (station === null) {
        const head = rescuedHeadSchema.safeParse(content)
        if (!head.success) return wrong(line)
        station = head.data.station
        expected = head.data.entries
        continue
      }
      const { data: entry } = entrySchema.safeParse(content)
      if (entry === undefined || entry.station !== station || hashOf(entry) !== entry.hash) return wrong(line)
      if (entry.seq <= (entries.at(-1)?.seq ?? 0)) return wrong(line)
      entries.push(entry)
    }
  } catch (error) {
    return { type: 'unreadable', path, code: (error as NodeJS.ErrnoException).code ?? String(error) }
  }
  // A file that was cut says so by its first line.
  if (station === null || entries.length !== expected) return wrong(line)
  return { type: 'read', station, entries }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null // which no schema takes
  }
}
