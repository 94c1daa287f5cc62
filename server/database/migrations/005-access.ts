import { type Migration, sql } from 'kysely'

/** How a supervisor's browser gets in: a one-time token in an address, then a session. Hashes only. */
export const access: Migration = {
  async up(db) {
    await sql`create table supervisor_token (
      token_hash text primary key,
      expires_at timestamptz not null
    )`.execute(db)
    await sql`create table supervisor_session (
      session_hash text primary key,
      expires_at timestamptz not null
    )`.execute(db)
  },
}
