import { open } from 'node:fs/promises'
import { type Cell, csvLine } from './csv.ts'

export type NotWritten =
  | { type: 'no-such-folder'; path: string }
  | { type: 'not-writable'; path: string; why: string }

/** A file of records. */
export interface CsvFile {
  write(records: readonly (readonly Cell[])[]): Promise<void>
  /** On disk when this resolves. */
  close(): Promise<void>
}

/** Begins a file: UTF-8 with a byte order mark (spreadsheets need it for 한글), RFC 4180, only its owner reads it. */
export async function csvFile(path: string, names: readonly string[]): Promise<CsvFile | NotWritten> {
  let file: Awaited<ReturnType<typeof open>>
  try {
    file = await open(path, 'w', 0o600)
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    return code === 'ENOENT' ? { type: 'no-such-folder', path } : { type: 'not-writable', path, why: code }
  }
  await file.write(`\uFEFF${csvLine(names)}`)
  return {
    async write(records) {
      if (records.length > 0) await file.write(records.map(csvLine).join(''))
    },
    async close() {
      await file.sync()
      await file.close()
    },
  }
}
