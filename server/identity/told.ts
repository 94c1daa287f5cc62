import type { Entry, Payload } from '#core/journal/entry.ts'
import type { Writing } from '../database/database.ts'
import type { Keys } from '../study/keys.ts'
import { decrypt, openSealed } from './cipher.ts'
import { lookupOf } from './lookup.ts'

/**
 * Numbers that were told in a call are found like a roster's own: each is looked at once, after it was
 * judged sound. One that does not open (another key) names nobody, and is passed over.
 */
export async function keepToldNumbers(t: Writing, keys: Keys): Promise<void> {
  const told = await t
    .selectFrom('entry')
    .innerJoin('identity', 'identity.case_id', 'entry.case_id')
    .select(['arrival', 'body', 'identity.case_id', 'case_key'])
    .where('type', '=', 'NumberTold')
    .where('judged', '=', 'sound')
    .where((on) =>
      on.not(
        on.exists(
          on
            .selectFrom('told_number')
            .select('told_number.arrival')
            .whereRef('told_number.arrival', '=', 'entry.arrival'),
        ),
      ),
    )
    .execute()
  if (told.length === 0) return
  const rows = told.map(({ arrival, body, case_id, case_key }) => {
    const { sealed } = (JSON.parse(body) as Entry).payload as Payload<'NumberTold'>
    const digits = opened(decrypt(keys.identity, case_key, `${case_id}/case_key`), sealed)
    return { arrival, case_id, mac: digits === null ? '' : lookupOf(keys.lookup, 'phone', digits) }
  })
  await t
    .insertInto('told_number')
    .values(rows)
    .onConflict((on) => on.doNothing())
    .execute()
}

function opened(key: Buffer, sealed: string): string | null {
  try {
    return openSealed(key, sealed)
  } catch {
    // The tag does not fit: that is the answer, not an accident.
    return null
  }
}
