import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml'

/** Where something stands in a script file; both 1-based. */
export interface Place {
  line: number
  column: number
}

/** A YAML text as data, with the place of every part of it. */
export class Source {
  readonly data: unknown
  readonly #document: Document
  readonly #lines: LineCounter

  constructor(document: Document, lines: LineCounter) {
    this.#document = document
    this.#lines = lines
    this.data = document.toJS({ maxAliasCount: 0 })
  }

  /** The place of the value at a path; of the nearest part above it where there is none. */
  place(path: readonly PropertyKey[]): Place {
    return this.at(this.#node(path)?.range?.[0] ?? 0)
  }

  /** Where in the file the text of the scalar at a path begins, behind its quote. */
  offset(path: readonly PropertyKey[]): number {
    const node = this.#node(path)
    const quoted =
      node !== null && 'type' in node && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')
    return (node?.range?.[0] ?? 0) + (quoted ? 1 : 0)
  }

  /** The place of an offset in the file. */
  at(offset: number): Place {
    const { line, col } = this.#lines.linePos(offset)
    return { line, column: col }
  }

  /** The place of a key itself, for keys that should not be there. */
  placeOfKey(path: readonly PropertyKey[], key: string): Place {
    const node = path.length === 0 ? this.#document.contents : this.#document.getIn(path, true)
    if (isMap(node)) {
      const pair = node.items.find(({ key: k }) => isNode(k) && 'value' in k && k.value === key)
      if (pair !== undefined && isNode(pair.key) && pair.key.range != null) return this.at(pair.key.range[0])
    }
    return this.place(path)
  }

  #node(path: readonly PropertyKey[]) {
    for (let length = path.length; length >= 0; length--) {
      const node = length === 0 ? this.#document.contents : this.#document.getIn(path.slice(0, length), true)
      if (isNode(node) && node.range != null) return node
    }
    return null
  }
}

/** The largest script that is read: far above any questionnaire, far below what would hurt. */
const largest = 8 * 1024 * 1024

export type SourceProblem = { place: Place; found: string }

/** Reads YAML. Aliases are refused: no questionnaire needs them, and they can blow up. */
export function readSource(text: string): { source: Source } | { problem: SourceProblem } {
  if (text.length > largest)
    return { problem: { place: { line: 1, column: 1 }, found: `${text.length} characters` } }
  const lines = new LineCounter()
  // The library looks for a key's double among all before it: a wide map would take minutes.
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, prettyErrors: false })
  // Only the first: the others follow from it.
  const [error] = document.errors
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0])
    return { problem: { place: { line, column: col }, found: error.message } }
  }
  const double = keyTwice(document)
  if (double !== null) {
    const { line, col } = lines.linePos(double.offset)
    return { problem: { place: { line, column: col }, found: `“${double.key}” ×2` } }
  }
  try {
    return { source: new Source(document, lines) }
  } catch (error) {
    if (error instanceof ReferenceError)
      return { problem: { place: { line: 1, column: 1 }, found: error.message } }
    throw error
  }
}

/** The first key that its map has already. */
function keyTwice(document: Document): { key: string; offset: number } | null {
  let double: { key: string; offset: number } | null = null
  visit(document, {
    Map(_, map) {
      const seen = new Set<unknown>()
      for (const { key } of map.items) {
        if (!isScalar(key)) continue
        if (seen.has(key.value)) {
          double = { key: String(key.value), offset: key.range?.[0] ?? 0 }
          return visit.BREAK
        }
        seen.add(key.value)
      }
      return undefined
    },
  })
  return double
}
