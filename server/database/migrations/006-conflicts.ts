import { type Migration, sql } from 'kysely'

/** Conflicts are few among many cases and asked for with every progress. */
export const conflicts: Migration = {
  async up(db) {
    await sql`create index case_state_conflict on case_state (position) where conflict`.execute(db)
  },
}
