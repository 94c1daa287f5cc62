import { hashOf } from '#core/journal/chain.ts'
import { type Entry, entrySchema } from '#core/journal/entry.ts'
import { type Row, rowsIn } from './record.ts'
import type { SealedPages } from './sealed-pages.ts'

/** seq (the row's own number), id, station, case_id, type, payload, at, mono, script, previous, hash. */
const columns = 11

/** Every entry that can still be read from a station's pages and whose content gives its hash, as often as it is there. */
export function* readableEntries(pages: SealedPages): Generator<Entry> {
  for (const bytes of pages.images())
    for (const row of rowsIn(bytes, columns, (number) => pages.imagesOf(number))) {
      const entry = entryOf(row)
      if (entry !== null && hashOf(entry) === entry.hash) yield entry
    }
}

function entryOf({ rowid, values }: Row): Entry | null {
  const [, id, station, caseId, type, payload, at, mono, script, previous, hash] = values
  if (typeof payload !== 'string' || typeof hash !== 'string') return null
  try {
    const content: unknown = JSON.parse(payload)
    const entry = {
      id,
      station,
      seq: rowid,
      case: caseId,
      type,
      payload: content,
      at,
      mono,
      script,
      previous,
      hash,
    }
    return entrySchema.safeParse(entry).data ?? null
  } catch {
    return null // no JSON: another table's row, or a spoilt one
  }
}
