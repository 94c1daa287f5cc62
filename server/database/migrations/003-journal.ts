import { type Migration, sql } from 'kysely'

/**
 * Stations and what they sent. `body` is the entry's own JSON as text: faster than jsonb, and its hash
 * is over exactly these values. `judged` is null until judgement; `why` says what is unsound.
 */
export const journal: Migration = {
  async up(db) {
    await sql`create table station (
      station text primary key,
      name text not null,
      public_key text not null,
      token_hash text not null unique,
      enrolled_at timestamptz not null default now(),
      last_seen timestamptz,
      mark_seq bigint not null default 0,
      mark_hash text not null,
      forked_at bigint
    )`.execute(db)
    await sql`create table enrolment_code (
      code_hash text primary key,
      expires_at timestamptz not null,
      used_by text
    )`.execute(db)
    await sql`create table entry (
      arrival bigint generated always as identity primary key,
      station text not null references station,
      seq bigint not null,
      hash text not null,
      case_id text,
      type text not null,
      body text not null,
      received_at timestamptz not null default now(),
      judged text check (judged in ('sound', 'unsound')),
      why json,
      unique (station, seq)
    )`.execute(db)
    await sql`create index entry_by_case on entry (case_id, arrival) where case_id is not null`.execute(db)
    await sql`create index entry_to_judge on entry (station, seq) where judged is null`.execute(db)
    await sql`create index entry_unsound on entry (station, case_id) where judged = 'unsound'`.execute(db)
    await sql`create table forked_entry (
      station text not null references station,
      seq bigint not null,
      hash text not null,
      body text not null,
      received_at timestamptz not null default now(),
      primary key (station, seq, hash)
    )`.execute(db)
    await sql`create table lease (
      id bigint generated always as identity primary key,
      case_id text not null references cases,
      station text not null references station,
      granted_at timestamptz not null,
      until timestamptz not null,
      after_arrival bigint not null,
      ended_at timestamptz,
      ended_why text
    )`.execute(db)
    await sql`create unique index lease_held on lease (case_id) where ended_at is null`.execute(db)
    await sql`create index lease_of_station on lease (station) where ended_at is null`.execute(db)
    await sql`create index lease_by_case on lease (case_id, id)`.execute(db)
  },
}
