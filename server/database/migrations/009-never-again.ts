import { type Migration, sql } from 'kysely'

/** Who asked never to be called again is looked up with every case that is handed out; there are few. */
export const neverAgain: Migration = {
  async up(db) {
    await sql`create index entry_never_again on entry (case_id) where type = 'NeverCallAgainAsked'`.execute(
      db,
    )
  },
}
