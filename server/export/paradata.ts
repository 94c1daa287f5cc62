import { join } from 'node:path'
import type { Centre } from '../study/centre.ts'
import { type CsvFile, csvFile, type NotWritten } from './csv-file.ts'
import { itemColumns, phaseColumns, type TimedColumn } from './paradata-columns.ts'
import { paradataRows } from './paradata-rows.ts'

export type ParadataExport =
  | { type: 'exported'; files: { path: string; rows: number }[] }
  | NotWritten
  | { type: 'bad-script'; script: string }

/**
 * Writes three files into a folder: one row per case and item that was shown, one per opening of a case
 * and phase, and what each column means. Columns and phases are always the same, whatever happened.
 */
export async function exportParadata(centre: Centre, folder: string): Promise<ParadataExport> {
  const items = { name: 'paradata-items.csv', columns: itemColumns }
  const phases = { name: 'paradata-phases.csv', columns: phaseColumns }
  const begun: (CsvFile & { path: string; rows: number })[] = []
  try {
    for (const { name, names } of [
      { name: items.name, names: namesOf(items.columns) },
      { name: phases.name, names: namesOf(phases.columns) },
      { name: 'paradata-codebook.csv', names: ['file', 'column', 'meaning_ko', 'meaning_en'] },
    ]) {
      const path = join(folder, name)
      const file = await csvFile(path, names)
      if ('type' in file) return file
      begun.push({ ...file, path, rows: 0 })
    }
    const [itemFile, phaseFile, codebook] = begun as [Begun, Begun, Begun]
    await put(codebook, [...meanings(items), ...meanings(phases)])
    for await (const chunk of paradataRows(centre)) {
      if (chunk.type === 'bad-script') return chunk
      await put(
        itemFile,
        chunk.items.map((row) => itemColumns.map((column) => column.value(row))),
      )
      await put(
        phaseFile,
        chunk.phases.map((row) => phaseColumns.map((column) => column.value(row))),
      )
    }
    return { type: 'exported', files: begun.map(({ path, rows }) => ({ path, rows })) }
  } finally {
    for (const file of begun) await file.close()
  }
}

type Begun = CsvFile & { path: string; rows: number }

async function put(file: Begun, records: Parameters<CsvFile['write']>[0]): Promise<void> {
  await file.write(records)
  file.rows += records.length
}

const namesOf = (columns: readonly { name: string }[]) => columns.map((column) => column.name)

const meanings = <R>({ name, columns }: { name: string; columns: readonly TimedColumn<R>[] }) =>
  columns.map((column) => [name, column.name, column.meaning.ko, column.meaning.en])
