import { type RawBuilder, sql } from 'kysely'
import type { Reading } from '../database/database.ts'

/**
 * Whether somebody asked that a case (a column's name) never be called again, in this case or in another
 * that has the same number, of the roster or told in a call: of the person all numbers count, of somebody
 * else the one that was dialled.
 */
export const isNeverAgain = (caseId: string): RawBuilder<boolean> => sql<boolean>`exists (
  select from entry as asked
  where asked.type = 'NeverCallAgainAsked' and asked.judged = 'sound' and (
    asked.case_id = ${sql.ref(caseId)}
    or exists (
      select from (${numbersOf(sql`asked.case_id`)}) as theirs
      join (${numbersOf(sql.ref(caseId))}) as mine using (mac)
      where ${asked('who')} = 'person' or theirs.kind = ${asked('phone')})))`

/** All cases that are held so, closed ones among them. */
export async function neverAgainCases(db: Reading): Promise<Set<string>> {
  const { rows } = await sql<{ case_id: string }>`
    with asked as (
      select case_id, ${asked('who')} as who, ${asked('phone')} as phone
      from entry as asked where type = 'NeverCallAgainAsked' and judged = 'sound'
    ), numbers as not materialized (
      select case_id, 'mobile' as kind, mobile_mac as mac from identity
      union all select case_id, 'landline', landline_mac from identity
      union all select case_id, 'told', mac from told_number where mac <> ''
    )
    select case_id from asked
    union select mine.case_id from asked
      join numbers as theirs on theirs.case_id = asked.case_id and (who = 'person' or theirs.kind = phone)
      join numbers as mine on mine.mac = theirs.mac`.execute(db)
  return new Set(rows.map((row) => row.case_id))
}

const numbersOf = (caseId: RawBuilder<unknown>) => sql`
  select 'mobile' as kind, mobile_mac as mac from identity where identity.case_id = ${caseId}
  union all select 'landline', landline_mac from identity where identity.case_id = ${caseId}
  union all select 'told', mac from told_number where told_number.case_id = ${caseId} and mac <> ''`

const asked = (name: 'who' | 'phone') => sql`asked.body::json->'payload'->>${sql.lit(name)}`
