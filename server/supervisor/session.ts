import { randomBytes } from 'node:crypto'
import { digestOf } from '../identity/lookup.ts'
import type { Centre } from '../study/centre.ts'

type Doors = Pick<Centre, 'db' | 'clock'>
const tokenHours = 24
const sessionHours = 12

/** A token for an address that lets one browser in, once. */
export async function makeSupervisorToken({ db, clock }: Doors): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await db
    .insertInto('supervisor_token')
    .values({ token_hash: digestOf(token), expires_at: hoursFrom(clock, tokenHours) })
    .execute()
  return token
}

/** A session for a token, which is used up by it; null for one that is not or no longer good. */
export async function openSession({ db, clock }: Doors, token: string): Promise<string | null> {
  return db.transaction().execute(async (t) => {
    const now = clock.now().toISOString()
    await t.deleteFrom('supervisor_token').where('expires_at', '<=', now).execute()
    await t.deleteFrom('supervisor_session').where('expires_at', '<=', now).execute()
    const used = await t
      .deleteFrom('supervisor_token')
      .where('token_hash', '=', digestOf(token))
      .executeTakeFirst()
    if (used.numDeletedRows === 0n) return null
    const session = randomBytes(32).toString('base64url')
    await t
      .insertInto('supervisor_session')
      .values({ session_hash: digestOf(session), expires_at: hoursFrom(clock, sessionHours) })
      .execute()
    return session
  })
}

export async function isSession({ db, clock }: Doors, session: string | null): Promise<boolean> {
  if (session === null) return false
  const row = await db
    .selectFrom('supervisor_session')
    .select('session_hash')
    .where('session_hash', '=', digestOf(session))
    .where('expires_at', '>', clock.now().toISOString())
    .executeTakeFirst()
  return row !== undefined
}

const hoursFrom = (clock: Doors['clock'], hours: number) =>
  new Date(clock.now().getTime() + hours * 3_600_000).toISOString()
