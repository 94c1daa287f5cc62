import { sql } from 'kysely'
import type { Entry } from '#core/journal/entry.ts'
import type { Writing } from '../database/database.ts'
import type { Arrived } from './project.ts'

/**
 * Cases of which another station's later arrivals were judged before these: what is made of a case goes
 * by arrival, so they are made anew.
 */
export async function overtakenCases(
  t: Writing,
  station: string,
  sound: readonly Arrived[],
): Promise<Set<string>> {
  const firsts = new Map<string, number>()
  for (const { arrival, entry } of sound)
    if (entry.case !== null && !firsts.has(entry.case)) firsts.set(entry.case, arrival)
  if (firsts.size === 0) return new Set()
  const rows = JSON.stringify([...firsts].map(([id, arrival]) => ({ id, arrival })))
  const found = await sql<{ id: string }>`
    select id from json_to_recordset(${rows}::json) as first (id text, arrival bigint)
    where exists (
      select from entry where entry.case_id = first.id and entry.arrival > first.arrival
        and entry.station <> ${station} and entry.judged = 'sound')`.execute(t)
  return new Set(found.rows.map((row) => row.id))
}

/** What is to be projected then: of these cases all sound entries, of the others the new ones. */
export async function withAllOf(
  t: Writing,
  cases: ReadonlySet<string>,
  sound: readonly Arrived[],
): Promise<Arrived[]> {
  if (cases.size === 0) return [...sound]
  const rows = await t
    .selectFrom('entry')
    .select(['arrival', 'body'])
    .where('case_id', 'in', [...cases])
    .where('judged', '=', 'sound')
    .execute()
  const all = rows.map((row) => ({ arrival: row.arrival, entry: JSON.parse(row.body) as Entry }))
  const others = sound.filter(({ entry }) => entry.case === null || !cases.has(entry.case))
  return [...others, ...all].sort((a, b) => a.arrival - b.arrival)
}
