import { randomInt } from 'node:crypto'
import { hash } from '@node-rs/argon2'
import { sql } from 'kysely'
import { progressChannel } from '../journal/judge.ts'
import type { Centre } from '../study/centre.ts'

export interface Interviewer {
  number: string
  name: string
  active: boolean
  /** May call people who refused softly. */
  converter: boolean
}

export type Adding =
  /** The PIN is told once; only its hash is kept. */
  | { type: 'added'; number: string; name: string; pin: string }
  | { type: 'number-taken'; number: string; name: string }

/** Adds an interviewer with a PIN of six digits. */
export async function addInterviewer(
  { db }: Pick<Centre, 'db'>,
  person: { number: string; name: string; converter?: boolean | undefined },
  pin = makePin(),
): Promise<Adding> {
  const pin_hash = await hash(pin)
  return db.transaction().execute(async (t) => {
    const { number, name, converter = false } = person
    const added = await t
      .insertInto('interviewer')
      .values({ number, name, pin_hash, converter })
      .onConflict((c) => c.column('number').doNothing())
      .executeTakeFirst()
    if (added.numInsertedOrUpdatedRows !== 0n) return { type: 'added', number, name, pin }
    const taken = await t
      .selectFrom('interviewer')
      .select('name')
      .where('number', '=', number)
      .executeTakeFirstOrThrow()
    return { type: 'number-taken', number, name: taken.name }
  })
}

export type Renewal =
  | { type: 'renewed'; number: string; name: string; pin: string }
  | { type: 'unknown-number'; number: string }

/** Gives an interviewer a new PIN: the old one is void, and a lock at any station with it. */
export async function renewPin(
  { db, clock }: Pick<Centre, 'db' | 'clock'>,
  number: string,
  pin = makePin(),
): Promise<Renewal> {
  const renewed = await db
    .updateTable('interviewer')
    .set({ pin_hash: await hash(pin), pin_renewed_at: clock.now().toISOString() })
    .where('number', '=', number)
    .returning('name')
    .executeTakeFirst()
  await sql`select pg_notify(${progressChannel}, '')`.execute(db)
  return renewed ? { type: 'renewed', number, name: renewed.name, pin } : { type: 'unknown-number', number }
}

export async function listInterviewers({ db }: Pick<Centre, 'db'>): Promise<Interviewer[]> {
  return db
    .selectFrom('interviewer')
    .select(['number', 'name', 'active', 'converter'])
    .orderBy('number')
    .execute()
}

export type Changing = { type: 'changed' } | { type: 'unknown-number'; number: string }

/** Marks whether somebody may call people who refused softly. Stations learn of it with their next pull. */
export async function markConverter(
  { db }: Pick<Centre, 'db'>,
  { number, converter }: { number: string; converter: boolean },
): Promise<Changing> {
  const changed = await db
    .transaction()
    .execute((t) =>
      t
        .updateTable('interviewer')
        .set({ converter, changed_at: sql`now()` })
        .where('number', '=', number)
        .executeTakeFirst(),
    )
  return changed.numUpdatedRows === 0n ? { type: 'unknown-number', number } : { type: 'changed' }
}

const makePin = () => String(randomInt(1_000_000)).padStart(6, '0')
