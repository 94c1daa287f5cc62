import { existsSync } from 'node:fs'
import { extname } from 'node:path'
import { type Header, type RosterColumn, readHeader, rosterColumnNames } from '#core/sample/roster-column.ts'
import { type KnownInstitution, rosterFile } from '#core/sample/roster-file.ts'
import { type PlacedProblem, type RosterProblem, refuses } from '#core/sample/roster-problem.ts'
import { checkRow, type RosterCells, type RosterRow } from '#core/sample/roster-row.ts'
import { type SheetRow, type Unreadable, UnreadableFile } from './sheet.ts'

export interface CheckRequest {
  path: string
  period: { from: string; to: string } | null
  known: KnownInstitution[]
}

export interface PlacedRow {
  sheet: string | null
  row: number
  person: RosterRow
}

export type FileCheck =
  | { type: 'checked'; total: number; rows: PlacedRow[]; problems: PlacedProblem[]; ignored: string[] }
  /** No sheet has the columns a roster needs. */
  | { type: 'columns-missing'; sheet: string | null; missing: string[] }
  | { type: 'columns-twice'; sheet: string | null; twice: string[] }
  | { type: 'empty' }
  | { type: 'unreadable'; why: Unreadable }

/** Reads and checks a whole roster file; writes nothing. Heavy: run it in a worker (check-in-worker.ts). */
export async function checkFile({ path, period, known }: CheckRequest): Promise<FileCheck> {
  try {
    return await check(await rowsOf(path), period, known)
  } catch (error) {
    if (error instanceof UnreadableFile) return { type: 'unreadable', why: error.why }
    throw error
  }
}

async function rowsOf(path: string): Promise<AsyncIterable<SheetRow> | SheetRow[]> {
  if (!existsSync(path)) throw new UnreadableFile({ type: 'not-found' })
  switch (extname(path).toLowerCase()) {
    case '.xlsx':
      return (await import('./read-xlsx.ts')).readXlsx(path)
    case '.csv':
    case '.tsv':
    case '.txt':
      return (await import('./read-csv.ts')).readCsv(path)
    default:
      throw new UnreadableFile({ type: 'unknown-kind' })
  }
}

async function check(
  sheetRows: AsyncIterable<SheetRow> | SheetRow[],
  period: CheckRequest['period'],
  known: KnownInstitution[],
): Promise<FileCheck> {
  const among = rosterFile(known)
  const rows: PlacedRow[] = []
  const problems: PlacedProblem[] = []
  const headers = new Map<string | null, Header>()
  const ignored = new Set<string>()
  let total = 0
  for await (const { sheet, row, cells } of sheetRows) {
    if (cells.every((cell) => cell.trim() === '')) continue
    const header = headers.get(sheet)
    if (!header) {
      const read = readHeader(cells)
      headers.set(sheet, read)
      if (read.type === 'header') for (const heading of read.unknown) ignored.add(heading)
      continue
    }
    // A sheet that is no roster (a cover, notes) is passed over; if no sheet is one, all is refused.
    if (header.type !== 'header') continue
    total++
    const checked = checkRow(cellsOf(header.places, cells), period)
    const found: RosterProblem[] = [...checked.problems]
    if (checked.type === 'row') {
      found.push(...among(checked.row, row))
      if (!found.some(refuses)) rows.push({ sheet, row, person: checked.row })
    }
    problems.push(...found.map((problem) => ({ ...problem, sheet, row })))
  }
  const refused = [...headers].find(([, header]) => header.type !== 'header')
  const anyRoster = [...headers.values()].some((header) => header.type === 'header')
  if (anyRoster) return { type: 'checked', total, rows, problems, ignored: [...ignored] }
  if (!refused) return { type: 'empty' }
  const [sheet, header] = refused
  if (header.type === 'columns-twice') return { ...header, sheet }
  return { type: 'columns-missing', sheet, missing: header.type === 'columns-missing' ? header.missing : [] }
}

const cellsOf = (places: Partial<Record<RosterColumn, number>>, cells: string[]): RosterCells =>
  Object.fromEntries(
    rosterColumnNames.map((column) => [column, cells[places[column] ?? -1] ?? '']),
  ) as RosterCells
