/** A file of rows, as text, whatever it was. Cells are trimmed of nothing: the checks do that. */
export interface SheetRow {
  /** null for a file without sheets. */
  sheet: string | null
  /** As spreadsheets count, 1 being the first. */
  row: number
  cells: string[]
}

/** A file that cannot be read at all. */
export type Unreadable =
  | { type: 'not-found' }
  | { type: 'unknown-kind' }
  | { type: 'not-a-workbook' }
  | { type: 'unknown-encoding' }
  | { type: 'bad-csv'; row: number }

export class UnreadableFile extends Error {
  readonly why: Unreadable
  constructor(why: Unreadable) {
    super(why.type)
    this.why = why
  }
}
