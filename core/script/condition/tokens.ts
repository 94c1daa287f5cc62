/** A piece of a condition's text, from `start` (included) to `end` (not), in UTF-16 units. */
export interface Token {
  type: 'name' | 'number' | 'text' | 'symbol' | 'end'
  text: string
  start: number
  end: number
}

const pattern = /\s+|([A-Za-z_가-힣][A-Za-z0-9_가-힣]*)|(\d+(?:\.\d+)?)|('[^']*')|(!=|<=|>=|[=<>(),+\-*/])/uy

/** The tokens of a condition; a character that starts none ends the list as `{ unknown }`. */
export function tokenize(text: string): { tokens: Token[] } | { unknown: number } {
  const tokens: Token[] = []
  pattern.lastIndex = 0
  let start = 0
  while (start < text.length) {
    const match = pattern.exec(text)
    if (match === null) return { unknown: start }
    const end = pattern.lastIndex
    const [, name, number, quoted, symbol] = match
    if (name !== undefined) tokens.push({ type: 'name', text: name, start, end })
    else if (number !== undefined) tokens.push({ type: 'number', text: number, start, end })
    else if (quoted !== undefined) tokens.push({ type: 'text', text: quoted.slice(1, -1), start, end })
    else if (symbol !== undefined) tokens.push({ type: 'symbol', text: symbol, start, end })
    start = end
  }
  tokens.push({ type: 'end', text: '', start: text.length, end: text.length })
  return { tokens }
}
