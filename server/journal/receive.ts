import { createPublicKey, verify } from 'node:crypto'
import { sql } from 'kysely'
import type { Batch, Receipt } from '#core/contract/centre.ts'
import type { Entry } from '#core/journal/entry.ts'
import { receive } from '#core/journal/receipt.ts'
import type { Database, Writing } from '../database/database.ts'

export type BatchReception = Receipt | { type: 'bad-signature' } | { type: 'malformed' }

/**
 * Stores what a station sent, in one transaction, without judging it. The station's row is locked, so
 * two batches of one station never interleave, also on several servers.
 */
export async function receiveBatch(
  { db }: Pick<Database, 'db'>,
  station: string,
  batch: Batch,
): Promise<BatchReception> {
  const { entries, signature } = batch
  if (entries.some((entry) => entry.station !== station)) return { type: 'malformed' }
  return db.transaction().execute(async (t) => {
    const { public_key, mark_seq, mark_hash } = await t
      .selectFrom('station')
      .select(['public_key', 'mark_seq', 'mark_hash'])
      .where('station', '=', station)
      .forUpdate()
      .executeTakeFirstOrThrow()
    if (!isSigned(entries, signature, public_key)) return { type: 'bad-signature' }
    const stored = await storedHashes(t, station, entries)
    const reception = receive({ seq: mark_seq, hash: mark_hash }, entries, (seq) => stored.get(seq))
    switch (reception.type) {
      case 'accept':
        await storeEntries(t, station, reception.store)
        await t
          .updateTable('station')
          .set({ mark_seq: reception.upTo.seq, mark_hash: reception.upTo.hash })
          .where('station', '=', station)
          .execute()
        return { type: 'received', upTo: reception.upTo.seq }
      case 'forked':
        await keepFork(t, station, reception.at, entries)
        return reception
      case 'resend':
      case 'malformed':
        return reception
      default:
        return reception satisfies never
    }
  })
}

/** The head's hash stands for all of the batch: each entry's hash holds the one before. */
function isSigned(entries: readonly Entry[], signature: string, publicKey: string): boolean {
  const head = entries.at(-1)
  if (!head) return false
  return verify(null, Buffer.from(head.hash), createPublicKey(publicKey), Buffer.from(signature, 'base64'))
}

export async function storedHashes(
  t: Writing,
  station: string,
  entries: readonly Entry[],
): Promise<Map<number, string>> {
  const rows = await t
    .selectFrom('entry')
    .select(['seq', 'hash'])
    .where('station', '=', station)
    .where('seq', '>=', entries[0]?.seq ?? 0)
    .where('seq', '<=', entries.at(-1)?.seq ?? 0)
    .execute()
  return new Map(rows.map((row) => [row.seq, row.hash]))
}

/** As they came, not judged yet. */
export async function storeEntries(t: Writing, station: string, entries: readonly Entry[]): Promise<void> {
  if (entries.length === 0) return
  await sql`
    insert into entry (station, seq, hash, case_id, type, body)
    select ${station}, seq, hash, case_id, type, body
    from json_to_recordset(${rowsOf(entries)}::json)
      as batch (seq bigint, hash text, case_id text, type text, body text)
    order by seq`.execute(t)
}

/** The first hash stays; what else came under its number is kept beside it for a supervisor. */
export async function keepFork(
  t: Writing,
  station: string,
  at: number,
  entries: readonly Entry[],
): Promise<void> {
  await keepBeside(
    t,
    station,
    entries.filter((entry) => entry.seq >= at),
  )
  await sql`
    update station set forked_at = least(coalesce(forked_at, ${at}::bigint), ${at}::bigint)
    where station = ${station}`.execute(t)
}

export async function keepBeside(t: Writing, station: string, entries: readonly Entry[]): Promise<void> {
  await sql`
    insert into forked_entry (station, seq, hash, body)
    select ${station}, seq, hash, body
    from json_to_recordset(${rowsOf(entries)}::json)
      as batch (seq bigint, hash text, body text)
    on conflict do nothing`.execute(t)
}

function rowsOf(entries: readonly Entry[]): string {
  return JSON.stringify(
    entries.map((entry) => ({
      seq: entry.seq,
      hash: entry.hash,
      case_id: entry.case === null ? null : asText(entry.case),
      type: asText(entry.type),
      body: JSON.stringify(entry),
    })),
  )
}

/** PostgreSQL's text takes no NUL and no half characters. The entry itself stays as it was sent. */
export const asText = (value: string) => value.slice(0, 200).replaceAll('\0', '').toWellFormed()
