import type { Entry } from '#core/journal/entry.ts'
import type { Writing } from '../database/database.ts'
import { type Judging, judgeWaiting } from './judge.ts'
import { keepBeside, keepFork, storedHashes, storeEntries } from './receive.ts'
import { type RescuedFile, readRescued } from './rescued-file.ts'

export type HandingIn =
  | {
      type: 'handed-in'
      station: string
      /** The station's name among people. */
      name: string
      /** New here. */
      taken: number
      /** Here already. */
      known: number
      /** Others than those under their number here, or come too late: kept beside, counted nowhere. */
      beside: number
      /** Sequence numbers that are missing for good, now and before. */
      lost: { from: number; to: number }[]
    }
  | { type: 'unknown-station'; station: string }
  | Exclude<RescuedFile, { type: 'read' }>

/**
 * Takes in what was got out of a damaged station. As any receipt it is idempotent by station, sequence and
 * hash, and overwrites nothing. Unlike one it goes on behind a gap: what is missing there is gone with the
 * file. The gap is written down; judgement finds the entry behind it unlinked, so that its case waits for a
 * supervisor, while cases that were opened after it count.
 */
export async function handIn(centre: Judging, path: string): Promise<HandingIn> {
  const file = await readRescued(path)
  if (file.type !== 'read') return file
  const handed = await centre.db.transaction().execute((t) => take(t, file.station, file.entries))
  if (handed.type === 'handed-in') await judgeWaiting(centre)
  return handed
}

async function take(t: Writing, station: string, entries: Entry[]): Promise<HandingIn> {
  const row = await t
    .selectFrom('station')
    .select(['name', 'mark_seq', 'mark_hash'])
    .where('station', '=', station)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) return { type: 'unknown-station', station }
  const stored = await storedHashes(t, station, entries)
  const fresh = entries.filter(({ seq }) => seq > row.mark_seq)
  const known = entries.filter(({ seq, hash }) => stored.get(seq) === hash)
  const told = { type: 'handed-in', station, name: row.name, known: known.length } as const
  const forked = forkedFrom(entries, stored, { seq: row.mark_seq, hash: row.mark_hash })
  if (forked !== null) {
    const from = entries.filter(({ seq }) => seq >= forked)
    await keepFork(t, station, forked, from)
    return { ...told, taken: 0, beside: from.length, lost: await lostOf(t, station) }
  }
  const late = entries.filter(({ seq }) => seq <= row.mark_seq && !stored.has(seq))
  if (late.length > 0) await keepBeside(t, station, late)
  await storeBehind(t, station, row.mark_seq, fresh)
  return { ...told, taken: fresh.length, beside: late.length, lost: await lostOf(t, station) }
}

/** From where on the file tells another story than the centre has; null: nowhere. */
function forkedFrom(
  entries: readonly Entry[],
  stored: ReadonlyMap<number, string>,
  mark: { seq: number; hash: string },
): number | null {
  const other = entries.find(({ seq, hash }) => stored.has(seq) && stored.get(seq) !== hash)
  if (other !== undefined) return other.seq
  const next = entries.find(({ seq }) => seq === mark.seq + 1)
  return next !== undefined && next.previous !== mark.hash ? next.seq : null
}

const atOnce = 500

async function storeBehind(
  t: Writing,
  station: string,
  mark: number,
  entries: readonly Entry[],
): Promise<void> {
  const last = entries.at(-1)
  if (last === undefined) return
  let before = mark
  for (const { seq } of entries) {
    if (seq > before + 1)
      await t
        .insertInto('journal_gap')
        .values({ station, seq, lost_from: before + 1 })
        .execute()
    before = seq
  }
  for (let from = 0; from < entries.length; from += atOnce)
    await storeEntries(t, station, entries.slice(from, from + atOnce))
  await t
    .updateTable('station')
    .set({ mark_seq: last.seq, mark_hash: last.hash })
    .where('station', '=', station)
    .execute()
}

async function lostOf(t: Writing, station: string): Promise<{ from: number; to: number }[]> {
  const gaps = await t
    .selectFrom('journal_gap')
    .select(['lost_from', 'seq'])
    .where('station', '=', station)
    .orderBy('seq')
    .execute()
  return gaps.map(({ lost_from, seq }) => ({ from: lost_from, to: seq - 1 }))
}
