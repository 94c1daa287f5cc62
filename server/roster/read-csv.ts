import { readFile } from 'node:fs/promises'
import { CsvError, parse } from 'csv-parse/sync'
import { type SheetRow, UnreadableFile } from './sheet.ts'

/** Reads a CSV file: UTF-8 with or without a byte order mark, UTF-16 with one, or CP949. */
export async function readCsv(path: string): Promise<SheetRow[]> {
  const text = decode(await readFile(path))
  let records: string[][]
  try {
    records = parse(text, { relax_column_count: true, skip_empty_lines: false, delimiter: delimiterOf(text) })
  } catch (error) {
    if (error instanceof CsvError)
      throw new UnreadableFile({ type: 'bad-csv', row: Number(error['lines'] ?? 0) })
    throw error
  }
  return records.map((cells, index) => ({ sheet: null, row: index + 1, cells }))
}

/** What Korean offices write: UTF-8, or CP949, whose byte sequences are hardly ever valid UTF-8. */
export function decode(bytes: Buffer): string {
  const encodings = bytes[0] === 0xff && bytes[1] === 0xfe ? ['utf-16le'] : ['utf-8', 'euc-kr']
  for (const encoding of encodings) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      // Not this one: the next, and if none fits the file is refused below.
    }
  }
  throw new UnreadableFile({ type: 'unknown-encoding' })
}

const delimiterOf = (text: string) => {
  const heading = text.slice(0, text.search(/[\r\n]|$/))
  return heading.includes(',') || !heading.includes('\t') ? ',' : '\t'
}
