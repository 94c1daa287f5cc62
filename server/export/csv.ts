/** A cell: a number, a text that people wrote, or nothing. */
export type Cell = string | number | null

/** One record of RFC 4180, its line end included. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(quoted).join(',')}\r\n`

/**
 * Text that a spreadsheet would run as a formula gets an apostrophe before it; numbers are ours and
 * stay as they are.
 */
function quoted(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const safe = /^[\s]*[=+\-@\t\r＝＋－＠]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
