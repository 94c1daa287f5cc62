import { digestOf } from '../identity/lookup.ts'
import type { Centre } from '../study/centre.ts'

/** The station whose token this is, or null. Being asked counts as having been seen. */
export async function authenticate(
  { db, clock }: Pick<Centre, 'db' | 'clock'>,
  authorization: string | undefined,
): Promise<string | null> {
  const token = /^Bearer ([A-Za-z0-9_-]{20,200})$/.exec(authorization ?? '')?.[1]
  if (!token) return null
  const row = await db
    .updateTable('station')
    .set({ last_seen: clock.now().toISOString() })
    .where('token_hash', '=', digestOf(token))
    .returning('station')
    .executeTakeFirst()
  return row?.station ?? null
}
