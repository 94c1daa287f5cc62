import { type Migration, sql } from 'kysely'

/** A number that was locked by wrong PINs waits for a new PIN: which are still locked is told with the progress. */
export const pinLocks: Migration = {
  async up(db) {
    await sql`alter table interviewer add column pin_renewed_at timestamptz`.execute(db)
    await sql`create index entry_locked on entry (arrival) where type = 'SignInLocked'`.execute(db)
  },
}
