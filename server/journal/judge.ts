import { sql } from 'kysely'
import type { Entry } from '#core/journal/entry.ts'
import { judge, type UnsoundReason } from '#core/journal/judgement.ts'
import { noMark } from '#core/journal/receipt.ts'
import type { Writing } from '../database/database.ts'
import { endLeases } from '../leases/end.ts'
import type { Centre } from '../study/centre.ts'
import { dayIn } from '../study/day.ts'
import { overtakenCases, withAllOf } from './overtaken.ts'
import { type Arrived, type ProjectTools, project } from './project.ts'

/** What supervisors' pages listen to. */
export const progressChannel = 'malgeum_progress'
const atOnce = 200

export type Judging = Pick<Centre, 'db' | 'settings' | 'compiled'>

/** Judges all that was received and projects what is sound. Returns how many entries were judged. */
export async function judgeWaiting({ db, settings, compiled }: Judging): Promise<number> {
  const tools: ProjectTools = { dayOf: dayIn(settings.timeZone), compiled }
  const stations = await db
    .selectFrom('entry')
    .select('station')
    .distinct()
    .where('judged', 'is', null)
    .execute()
  let judged = 0
  for (const { station } of stations) {
    let done: number
    do {
      done = await db.transaction().execute((t) => judgeNext(t, station, tools))
      judged += done
    } while (done === atOnce)
  }
  return judged
}

interface Judged {
  arrival: number
  judged: 'sound' | 'unsound'
  why: UnsoundReason | null
}

async function judgeNext(t: Writing, station: string, tools: ProjectTools): Promise<number> {
  await t.selectFrom('station').select('station').where('station', '=', station).forUpdate().execute()
  const waiting = await waitingOf(t, station)
  if (waiting.length === 0) return 0
  const known = await knownCases(t, waiting)
  const unsound = await unsoundCases(t, station)
  let before = await markBefore(t, station, waiting[0]?.entry.seq ?? 1)

  const verdicts: Judged[] = []
  const sound: Arrived[] = []
  for (const { arrival, entry } of waiting) {
    const id = entry.case
    const judgement = judge(entry, {
      before,
      caseKnown: id !== null && known.has(id),
      caseUnsound: id !== null && unsound.has(id),
    })
    before = { seq: entry.seq, hash: entry.hash }
    if (judgement.type === 'sound') {
      sound.push({ arrival, entry })
      verdicts.push({ arrival, judged: 'sound', why: null })
    } else {
      if (id !== null) unsound.add(id)
      verdicts.push({ arrival, judged: 'unsound', why: judgement.why })
    }
  }
  await markJudged(t, verdicts)
  const overtaken = await overtakenCases(t, station, sound)
  await project(t, await withAllOf(t, overtaken, sound), tools, overtaken)
  await endLeases(
    t,
    sound.map(({ entry }) => entry),
  )
  await sql`select pg_notify(${progressChannel}, '')`.execute(t)
  return waiting.length
}

async function waitingOf(t: Writing, station: string): Promise<Arrived[]> {
  const rows = await t
    .selectFrom('entry')
    .select(['arrival', 'body'])
    .where('station', '=', station)
    .where('judged', 'is', null)
    .orderBy('seq')
    .limit(atOnce)
    .execute()
  return rows.map((row) => ({ arrival: row.arrival, entry: JSON.parse(row.body) as Entry }))
}

async function knownCases(t: Writing, waiting: readonly Arrived[]): Promise<Set<string>> {
  const ids = [...new Set(waiting.flatMap(({ entry }) => entry.case ?? []))]
  // Ids that a text column cannot hold are no case of ours.
  const askable = ids.filter((id) => id.length <= 200 && id.isWellFormed() && !id.includes('\0'))
  if (askable.length === 0) return new Set()
  const rows = await t.selectFrom('cases').select('id').where('id', 'in', askable).execute()
  return new Set(rows.map((row) => row.id))
}

async function unsoundCases(t: Writing, station: string): Promise<Set<string>> {
  const rows = await t
    .selectFrom('entry')
    .select('case_id')
    .distinct()
    .where('station', '=', station)
    .where('judged', '=', 'unsound')
    .execute()
  return new Set(rows.flatMap((row) => row.case_id ?? []))
}

async function markBefore(t: Writing, station: string, seq: number) {
  const row = await t
    .selectFrom('entry')
    .select(['seq', 'hash'])
    .where('station', '=', station)
    .where('seq', '=', seq - 1)
    .executeTakeFirst()
  return row ?? noMark
}

async function markJudged(t: Writing, verdicts: readonly Judged[]): Promise<void> {
  await sql`
    update entry set judged = v.judged, why = v.why
    from json_to_recordset(${JSON.stringify(verdicts)}::json) as v (arrival bigint, judged text, why json)
    where entry.arrival = v.arrival`.execute(t)
}
