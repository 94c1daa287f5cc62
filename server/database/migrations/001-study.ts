import { type Migration, sql } from 'kysely'

/** The settings of the one study of this database, and the scripts its cases are pinned to. */
export const study: Migration = {
  async up(db) {
    await sql`create table study (
      single boolean primary key default true check (single),
      settings json not null
    )`.execute(db)
    await sql`create table script (
      script text primary key,
      text text not null,
      pinned_at timestamptz not null default now()
    )`.execute(db)
    await sql`create table interviewer (
      number text primary key,
      name text not null,
      pin_hash text not null,
      active boolean not null default true,
      changed_at timestamptz not null default now()
    )`.execute(db)
  },
}
