import { type Migration, sql } from 'kysely'

/**
 * Numbers that were told in a call, as the HMACs of a roster's: found by them, read from nowhere. They go
 * with the identities. Made from the entries when a station next asks for cases (server/identity/told.ts).
 */
export const toldNumbers: Migration = {
  async up(db) {
    await sql`create table told_number (
      arrival bigint primary key,
      case_id text not null,
      mac text not null
    )`.execute(db)
    await sql`create index told_number_by_case on told_number (case_id)`.execute(db)
    await sql`create index entry_number_told on entry (arrival) where type = 'NumberTold'`.execute(db)
  },
}
