import type { Centre } from '../study/centre.ts'
import { columnsOf } from './columns.ts'
import { csvFile, type NotWritten } from './csv-file.ts'
import { exportRows } from './rows.ts'

export type Export =
  | { type: 'exported'; path: string; cases: number; columns: number }
  | NotWritten
  | { type: 'bad-script'; script: string }

/**
 * Writes one row per case, without identity: who a case is about stays in the centre. The columns come
 * from the study's script alone, so that the file looks the same whatever was answered.
 */
export async function exportCsv(centre: Centre, path: string): Promise<Export> {
  const { db, settings, compiled } = centre
  const script = await compiled(db, settings.script)
  if (!script) return { type: 'bad-script', script: settings.script }
  const columns = columnsOf(script.script)
  const file = await csvFile(
    path,
    columns.map((column) => column.name),
  )
  if ('type' in file) return file
  try {
    let cases = 0
    for await (const chunk of exportRows(centre)) {
      cases += chunk.length
      await file.write(chunk.map((row) => columns.map((column) => column.value(row))))
    }
    return { type: 'exported', path, cases, columns: columns.length }
  } finally {
    await file.close()
  }
}
