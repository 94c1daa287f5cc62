import { type Migration, sql } from 'kysely'

/** Projections: all of this can be thrown away and rebuilt from the sound entries. */
export const progress: Migration = {
  async up(db) {
    await sql`create table case_state (
      case_id text primary key references cases,
      position int not null,
      status text not null default 'fresh' check (status in ('fresh', 'open', 'waiting', 'closed')),
      disposition text,
      disposed_by text,
      disposed_on date,
      attempts int not null default 0,
      last_outcome text,
      last_at timestamptz,
      due_at timestamptz,
      opened_by text,
      worked_lease bigint,
      late_lease bigint,
      conflict boolean not null default false,
      problem text
    )`.execute(db)
    await sql`create index case_state_fresh on case_state (position) where status = 'fresh'`.execute(db)
    await sql`create index case_state_due on case_state (due_at) where status = 'open'`.execute(db)
    await sql`create table attempt (
      case_id text not null references cases,
      station text not null,
      attempt int not null,
      at timestamptz,
      outcome text,
      disposition text,
      interviewer text,
      primary key (case_id, station, attempt)
    )`.execute(db)
    await sql`create table response (
      case_id text not null references cases,
      station text not null,
      item text not null,
      answer json not null,
      primary key (case_id, station, item)
    )`.execute(db)
    await sql`create table progress_cell (
      institution text not null,
      task text not null,
      disposition text not null,
      cases int not null,
      primary key (institution, task, disposition)
    )`.execute(db)
    await sql`create table progress_day (
      day date not null,
      institution text not null,
      task text not null,
      completes int not null,
      primary key (day, institution, task)
    )`.execute(db)
  },
}
