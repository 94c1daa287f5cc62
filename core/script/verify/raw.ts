/** What YAML gives, of a shape that was checked. */
export type Raw = Record<string, unknown>

export interface RawAt {
  raw: Raw
  path: PropertyKey[]
}

/** The items of a script file as they are written, blocks looked into. */
export function rawItemsOf(data: unknown): RawAt[] {
  return entriesOf(data, 'sections', []).flatMap(({ raw, path }) => itemsIn(raw, path))
}

function itemsIn(around: Raw, path: PropertyKey[]): RawAt[] {
  return entriesOf(around, 'items', path).flatMap(({ raw, path }) =>
    'block' in raw ? itemsIn(raw, path) : [{ raw, path }],
  )
}

/** The entries of a list below a key. */
export function entriesOf(data: unknown, key: string, path: PropertyKey[]): RawAt[] {
  const list = isRaw(data) ? data[key] : undefined
  if (!Array.isArray(list)) return []
  return list.flatMap((entry: unknown, i) => (isRaw(entry) ? [{ raw: entry, path: [...path, key, i] }] : []))
}

/** The entries of a record below a key, each with its name. */
export function namedIn(data: unknown, key: string): { name: string; value: unknown; path: PropertyKey[] }[] {
  const record = isRaw(data) ? data[key] : undefined
  return isRaw(record)
    ? Object.entries(record).map(([name, value]) => ({ name, value, path: [key, name] }))
    : []
}

export const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
