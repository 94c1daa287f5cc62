import ExcelJS, { type CellValue } from 'exceljs'
import { type SheetRow, UnreadableFile } from './sheet.ts'

/** Reads a workbook row by row, sheet after sheet, so that a large one does not fill the memory. */
export async function* readXlsx(path: string): AsyncGenerator<SheetRow> {
  const reader = new ExcelJS.stream.xlsx.WorkbookReader(path, {
    entries: 'emit',
    sharedStrings: 'cache',
    hyperlinks: 'ignore',
    styles: 'cache',
    worksheets: 'emit',
  })
  try {
    for await (const sheet of reader) {
      // exceljs gives a sheet its name, but its types do not say so.
      const { name } = sheet as unknown as { name?: string }
      for await (const row of sheet) {
        const cells = Array.isArray(row.values) ? row.values.slice(1) : []
        yield { sheet: name ?? null, row: row.number, cells: Array.from(cells, textOf) }
      }
    }
  } catch (error) {
    if (isNoWorkbook(error)) throw new UnreadableFile({ type: 'not-a-workbook' })
    throw error
  }
}

/** A cell as a person reads it. A day is written YYYY-MM-DD; a formula counts as its result. */
export function textOf(value: CellValue): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '#VALUE!' : dayOf(value)
  if (typeof value !== 'object') return String(value)
  if ('error' in value) return String(value.error)
  if ('richText' in value) return value.richText.map((piece) => piece.text).join('')
  if ('formula' in value || 'sharedFormula' in value) return textOf((value.result ?? null) as CellValue)
  if ('text' in value) return textOf(value.text as CellValue)
  return ''
}

/** Spreadsheets' days have no time zone; exceljs gives them as UTC. */
const dayOf = (date: Date) => date.toISOString().replace('T00:00:00.000Z', '')

const isNoWorkbook = (error: unknown) => {
  const message = (error as Error).message ?? ''
  return /zip|signature|FILE_ENDED|end of (data|central)|invalid (block|distance|stored|code)|sharedStrings|Unexpected|not well-formed/i.test(
    message,
  )
}
