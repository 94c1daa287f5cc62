import { type RawBuilder, sql } from 'kysely'

/**
 * Whether somebody asked that a case (a column's name) never be called again, in this case or in another
 * that has the same number: of the person all numbers count, of somebody else the one that was dialled.
 */
export const isNeverAgain = (caseId: string): RawBuilder<boolean> => sql<boolean>`exists (
  select from entry as asked
  left join identity as theirs on theirs.case_id = asked.case_id
  left join identity as mine on mine.case_id = ${sql.ref(caseId)}
  where asked.type = 'NeverCallAgainAsked' and asked.judged = 'sound' and (
    asked.case_id = ${sql.ref(caseId)}
    or (${asked('who')} = 'person' or ${asked('phone')} = 'mobile')
      and theirs.mobile_mac in (mine.mobile_mac, mine.landline_mac)
    or (${asked('who')} = 'person' or ${asked('phone')} = 'landline')
      and theirs.landline_mac in (mine.mobile_mac, mine.landline_mac)))`

const asked = (name: 'who' | 'phone') => sql`asked.body::json->'payload'->>${sql.lit(name)}`
