import type { Payload } from '#core/journal/entry.ts'
import type { Centre } from '../study/centre.ts'

/** The last refusal of a case, and whether it is never to be called again. Its words stay sealed. */
export interface RefusedCase {
  refusedBy: string | null
  refusalReason: string | null
  refusalHardness: string | null
  neverAgain: boolean
}

const notRefused: RefusedCase = {
  refusedBy: null,
  refusalReason: null,
  refusalHardness: null,
  neverAgain: false,
}

/** What was refused in these cases, from their sound entries. */
export async function refusalsOf(
  db: Centre['db'],
  ids: readonly string[],
): Promise<(id: string) => RefusedCase> {
  const rows = await db
    .selectFrom('entry')
    .select(['case_id', 'type', 'body'])
    .where('case_id', 'in', ids)
    .where('type', 'in', ['RefusalSaid', 'NeverCallAgainAsked'])
    .where('judged', '=', 'sound')
    .orderBy('arrival')
    .execute()
  const refused = new Map<string, RefusedCase>()
  for (const { case_id, type, body } of rows) {
    const id = case_id ?? ''
    const known = refused.get(id) ?? notRefused
    if (type === 'NeverCallAgainAsked') refused.set(id, { ...known, neverAgain: true })
    else {
      const { payload } = JSON.parse(body) as { payload: Payload<'RefusalSaid'> }
      const { who, reason, hardness } = payload
      refused.set(id, { ...known, refusedBy: who, refusalReason: reason, refusalHardness: hardness })
    }
  }
  return (id) => refused.get(id) ?? notRefused
}
