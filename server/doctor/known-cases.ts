import type { Reading } from '../database/database.ts'

interface Judged {
  case_id: string | null
  received_at: string
  judged: 'sound' | 'unsound' | null
}

/**
 * Tells whether a case was known when an entry was judged. Of one that came into the study between the
 * entry's receipt and now nobody can tell any more: there the mark is believed.
 */
export async function knownCases(
  db: Reading,
  rows: readonly Judged[],
): Promise<(id: string, row: Judged) => boolean> {
  const ids = [...new Set(rows.flatMap((row) => row.case_id ?? []))]
  const cases =
    ids.length === 0
      ? []
      : await db.selectFrom('cases').select(['id', 'created_at']).where('id', 'in', ids).execute()
  const created = new Map(cases.map((row) => [row.id, row.created_at]))
  return (id, row) => {
    const since = created.get(id)
    return since !== undefined && (since <= row.received_at || row.judged === 'sound')
  }
}
