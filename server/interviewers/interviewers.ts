import { randomInt } from 'node:crypto'
import { hash } from '@node-rs/argon2'
import type { Centre } from '../study/centre.ts'

export interface Interviewer {
  number: string
  name: string
  active: boolean
}

export type Adding =
  /** The PIN is told once; only its hash is kept. */
  | { type: 'added'; number: string; name: string; pin: string }
  | { type: 'number-taken'; number: string; name: string }

/** Adds an interviewer with a PIN of six digits. */
export async function addInterviewer(
  { db }: Pick<Centre, 'db'>,
  person: { number: string; name: string },
  pin = makePin(),
): Promise<Adding> {
  const pin_hash = await hash(pin)
  return db.transaction().execute(async (t) => {
    const { number, name } = person
    const added = await t
      .insertInto('interviewer')
      .values({ number, name, pin_hash })
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

export async function listInterviewers({ db }: Pick<Centre, 'db'>): Promise<Interviewer[]> {
  return db.selectFrom('interviewer').select(['number', 'name', 'active']).orderBy('number').execute()
}

const makePin = () => String(randomInt(1_000_000)).padStart(6, '0')
