import { sql } from 'kysely'
import type { Reading, Writing } from '../database/database.ts'
import type { Centre } from '../study/centre.ts'
import { destroyKeys } from '../study/destroy-keys.ts'

export interface Destroyed {
  type: 'destroyed'
  /** When it was done the first time. ISO. */
  at: string
  /** Cases whose identity went, then. */
  cases: number
  /** Stations that held cases: they destroy theirs when they next ask. */
  stations: string[]
}

/**
 * Destroys at the end of a study who its cases were: the identities with the keys of all sealed words,
 * the look-ups by number, and the keys on disk, without which no backup of the tables opens either. What
 * was answered stays, and every chain still verifies. Done again it changes nothing that was recorded:
 * so a power cut in the middle is mended by asking once more.
 */
export async function destroyIdentity(
  centre: Pick<Centre, 'db' | 'clock' | 'root' | 'keys'>,
): Promise<Destroyed> {
  const destroyed = await destroyRows(centre)
  await destroyKeys(centre)
  return destroyed
}

/** The part that is in the database. */
export async function destroyRows({ db, clock }: Pick<Centre, 'db' | 'clock'>): Promise<Destroyed> {
  const destroyed = await db.transaction().execute(async (t): Promise<Destroyed> => {
    const at = clock.now().toISOString()
    const stations = await endAllLeases(t, at)
    const { cases } = await t
      .selectFrom('identity')
      .select((on) => on.fn.countAll<number>().as('cases'))
      .executeTakeFirstOrThrow()
    // Truncated, not deleted from: the old pages are given back to the system, none is left with the rows.
    await sql`truncate table identity, told_number`.execute(t)
    await t
      .updateTable('cases')
      .set((on) => ({ row_identity: on.ref('id') }))
      .execute()
    await t
      .insertInto('identity_destroyed')
      .values({ at, cases })
      .onConflict((on) => on.doNothing())
      .execute()
    const first = await destroyedAt(t)
    if (first === null) throw new Error('recorded in this transaction')
    return { type: 'destroyed', ...first, stations }
  })
  // The look-ups stood in rows that were only marked as gone. Not possible inside a transaction.
  await sql`vacuum full cases`.execute(db)
  return destroyed
}

export async function destroyedAt(db: Reading): Promise<{ at: string; cases: number } | null> {
  return (await db.selectFrom('identity_destroyed').select(['at', 'cases']).executeTakeFirst()) ?? null
}

/** Nobody can be called any more. */
async function endAllLeases(t: Writing, at: string): Promise<string[]> {
  const ended = await t
    .updateTable('lease')
    .set({ ended_at: at, ended_why: 'destroyed' })
    .where('ended_at', 'is', null)
    .returning('station')
    .execute()
  const ids = [...new Set(ended.map((row) => row.station))]
  if (ids.length === 0) return []
  const named = await t
    .selectFrom('station')
    .select('name')
    .where('station', 'in', ids)
    .orderBy('name')
    .execute()
  return named.map((row) => row.name)
}
