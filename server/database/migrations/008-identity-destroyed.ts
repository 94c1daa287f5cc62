import { type Migration, sql } from 'kysely'

/** That this study's identities were destroyed, when, and of how many cases: it cannot be told from nothing. */
export const identityDestroyed: Migration = {
  async up(db) {
    await sql`create table identity_destroyed (
      single boolean primary key default true check (single),
      at timestamptz not null,
      cases int not null
    )`.execute(db)
  },
}
