import { type Migration, sql } from 'kysely'

/** Cases that a supervisor sent out again; it holds until they are called. */
export const release: Migration = {
  async up(db) {
    await sql`create table release (
      case_id text primary key references cases,
      at timestamptz not null
    )`.execute(db)
  },
}
