/** Markup that is safe to put into a page: made here alone, so that nothing unescaped gets in. */
export interface Markup {
  readonly markup: string
}

type Piece = Markup | string | number | null | readonly Piece[]

/** A template of markup: what is filled in is escaped, unless it is markup itself. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  const markup = strings
    .map((string, i) => string + (i < pieces.length ? put(pieces[i] ?? null) : ''))
    .join('')
  return { markup }
}

function put(piece: Piece): string {
  if (piece === null) return ''
  if (typeof piece === 'string' || typeof piece === 'number') return escape(String(piece))
  return 'markup' in piece ? piece.markup : piece.map(put).join('')
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for markup, in elements and in quoted attributes. Characters that no document may hold are left out. */
export const escape = (text: string): string =>
  text.replace(forbidden, '').replace(/[&<>"']/g, (character) => entities[character] as string)

const forbidden = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu
