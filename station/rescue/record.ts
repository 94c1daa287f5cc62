import { usable } from './sealed-pages.ts'

/** A row as a table's page holds it: its number, and its values as SQLite wrote them. */
export interface Row {
  rowid: number
  values: (string | number | null)[]
}

type PageOf = (number: number) => Generator<Buffer>

/** The most of a row that stands on its own page, and the least when it runs over. */
const mostLocal = usable - 35
const leastLocal = Math.floor(((usable - 12) * 32) / 255) - 23
const longest = 1_000_000

/**
 * The rows of a page that have so many columns, from wherever one can begin: the page's own list of them may
 * be what is spoilt. What is no row is passed over: whether a row is what it seems, only its own hash tells.
 * A row that runs over to other pages comes once for each of their images.
 */
export function* rowsIn(page: Buffer, columns: number, pageOf: PageOf): Generator<Row> {
  for (let at = 0; at < usable - columns; at += 1) yield* rowAt(page, at, columns, pageOf)
}

function* rowAt(page: Buffer, at: number, columns: number, pageOf: PageOf): Generator<Row> {
  const length = varint(page, at)
  const rowid = length && varint(page, length.end)
  if (!length || !rowid || length.value < columns + 1 || length.value > longest) return
  const head = varint(page, rowid.end)
  // A column's kind takes a byte, of a long text two or three.
  if (!head || head.value < columns + 1 || head.value > 4 * columns) return
  for (const payload of payloads(page, rowid.end, length.value, pageOf)) {
    const values = valuesOf(payload, columns)
    if (values !== null) yield { rowid: rowid.value, values }
  }
}

/** The bytes of a row; of one that runs over, with the latest images of its other pages, then with the oldest. */
function* payloads(page: Buffer, from: number, length: number, pageOf: PageOf): Generator<Buffer> {
  const more = leastLocal + ((length - leastLocal) % (usable - 4))
  const local = length <= mostLocal ? length : more <= mostLocal ? more : leastLocal
  if (from + local > usable) return
  const here = page.subarray(from, from + local)
  if (local === length) return yield here
  if (from + local + 4 > usable) return
  const first = page.readUInt32BE(from + local)
  for (const which of [0, -1]) {
    const parts = [here]
    let left = length - local
    for (let number = first; number !== 0 && left > 0; ) {
      const next = [...pageOf(number)].at(which)
      if (next === undefined) break
      parts.push(next.subarray(4, 4 + Math.min(left, usable - 4)))
      left -= usable - 4
      number = next.readUInt32BE(0)
    }
    if (left <= 0) yield Buffer.concat(parts)
  }
}

function valuesOf(payload: Buffer, columns: number): Row['values'] | null {
  const head = varint(payload, 0)
  if (!head) return null
  const values: Row['values'] = []
  let [kindAt, at] = [head.end, head.value]
  for (let column = 0; column < columns; column += 1) {
    const kind = varint(payload, kindAt)
    if (!kind || kind.end > head.value) return null
    const value = valueOf(payload, at, kind.value)
    if (value === null) return null
    values.push(value.is)
    kindAt = kind.end
    at += value.length
  }
  return kindAt === head.value && at === payload.length ? values : null
}

const integerLengths = [0, 1, 2, 3, 4, 6, 8]

/** A value by SQLite's kinds; null: none that a journal has. */
function valueOf(
  from: Buffer,
  at: number,
  kind: number,
): { is: string | number | null; length: number } | null {
  if (kind === 0) return { is: null, length: 0 }
  if (kind === 8 || kind === 9) return { is: kind - 8, length: 0 }
  const length = kind === 7 ? 8 : kind <= 6 ? (integerLengths[kind] ?? 0) : (kind - 13) / 2
  if (at + length > from.length) return null
  if (kind === 7) return { is: from.readDoubleBE(at), length }
  if (kind === 6) return { is: Number(from.readBigInt64BE(at)), length }
  if (kind <= 5) return { is: from.readIntBE(at, length), length }
  return kind % 2 === 1 && kind >= 13 ? { is: from.toString('utf8', at, at + length), length } : null
}

/** Seven bits a byte, as long as the eighth is set; numbers beyond what a journal has are none. */
function varint(from: Buffer, at: number): { value: number; end: number } | null {
  let value = 0
  for (let index = 0; index < 7; index += 1) {
    const byte = from[at + index]
    if (byte === undefined) return null
    value = value * 128 + (byte & 0x7f)
    if (byte < 0x80) return { value, end: at + index + 1 }
  }
  return null
}
