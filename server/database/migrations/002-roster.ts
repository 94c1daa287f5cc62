import { type Migration, sql } from 'kysely'

/**
 * What the rosters gave. Identity is a table of its own, its columns encrypted (server/identity), so
 * that a study's end can drop it; `row_identity` and the `_mac` columns are HMACs.
 */
export const roster: Migration = {
  async up(db) {
    await sql`create table institution (
      institution text primary key,
      serial int not null unique,
      name text not null,
      name_en text
    )`.execute(db)
    await sql`create table task (
      institution text not null references institution,
      task text not null,
      name text not null,
      name_en text,
      target int not null check (target >= 0),
      primary key (institution, task),
      unique (institution, name)
    )`.execute(db)
    await sql`create table cases (
      id text primary key,
      serial int not null unique,
      number text not null unique,
      institution text not null,
      task text not null,
      sub_task text,
      sub_institution text,
      respondent_kind text not null,
      department text,
      handled_on date,
      facts json not null,
      script text not null references script,
      position int not null,
      row_identity text not null unique,
      created_at timestamptz not null default now(),
      foreign key (institution, task) references task
    )`.execute(db)
    await sql`create index cases_by_task on cases (institution, task, serial)`.execute(db)
    await sql`create table identity (
      case_id text primary key references cases,
      name bytea not null,
      mobile bytea,
      landline bytea,
      email bytea,
      case_key bytea not null,
      mobile_mac text,
      landline_mac text
    )`.execute(db)
    await sql`create index identity_by_mobile on identity (mobile_mac)`.execute(db)
    await sql`create index identity_by_landline on identity (landline_mac)`.execute(db)
    await sql`create table identity_look (
      id bigint generated always as identity primary key,
      at timestamptz not null,
      who text not null,
      case_id text not null,
      what text not null,
      why text not null
    )`.execute(db)
    await sql`create index identity_look_by_case on identity_look (case_id, at)`.execute(db)
  },
}
