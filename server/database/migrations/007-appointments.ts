import { type Migration, sql } from 'kysely'

/**
 * Who may call people who refused softly; what is still to be kept of appointments; since when a case is
 * open. The last two are made from the journal: where there is one already, it is read again (`rebuild_due`).
 */
export const appointments: Migration = {
  async up(db) {
    await sql`alter table interviewer add column converter boolean not null default false`.execute(db)
    await sql`alter table case_state
      add column opened_at timestamptz,
      add column appointment_at timestamptz,
      add column appointment_kind text,
      add column appointment_by text`.execute(db)
    await sql`create index case_state_appointment on case_state (appointment_at)
      where appointment_at is not null`.execute(db)
    await sql`create index case_state_opened on case_state (opened_at) where opened_at is not null`.execute(
      db,
    )
    await sql`create index case_state_waiting on case_state (position) where status = 'waiting'`.execute(db)
    await sql`create table rebuild_due (single boolean primary key default true check (single))`.execute(db)
    await sql`insert into rebuild_due (single) select true where exists (select from entry)`.execute(db)
  },
}
