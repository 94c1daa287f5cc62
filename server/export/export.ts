import { open } from 'node:fs/promises'
import type { Centre } from '../study/centre.ts'
import { columnsOf } from './columns.ts'
import { csvLine } from './csv.ts'
import { exportRows } from './rows.ts'

export type Export =
  | { type: 'exported'; path: string; cases: number; columns: number }
  | { type: 'no-such-folder'; path: string }
  | { type: 'not-writable'; path: string; why: string }
  | { type: 'bad-script'; script: string }

/**
 * Writes one row per case, without identity: who a case is about stays in the centre. The columns come
 * from the study's script alone, so that the file looks the same whatever was answered. UTF-8 with a
 * byte order mark (spreadsheets need it for 한글), RFC 4180.
 */
export async function exportCsv(centre: Centre, path: string): Promise<Export> {
  const { db, settings, compiled } = centre
  const script = await compiled(db, settings.script)
  if (!script) return { type: 'bad-script', script: settings.script }
  const columns = columnsOf(script.script)
  let file: Awaited<ReturnType<typeof open>>
  try {
    file = await open(path, 'w', 0o600)
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    return code === 'ENOENT' ? { type: 'no-such-folder', path } : { type: 'not-writable', path, why: code }
  }
  try {
    let cases = 0
    await file.write(`\uFEFF${csvLine(columns.map((column) => column.name))}`)
    for await (const chunk of exportRows(centre)) {
      cases += chunk.length
      await file.write(chunk.map((row) => csvLine(columns.map((column) => column.value(row)))).join(''))
    }
    await file.sync()
    return { type: 'exported', path, cases, columns: columns.length }
  } finally {
    await file.close()
  }
}
