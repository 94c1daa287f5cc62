import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { z } from 'zod'
import { rulesOf } from '#core/cases/call-rules.ts'
import type { Down } from '#core/contract/centre.ts'
import type { Reading, Writing } from '../database/database.ts'
import { destroyedAt } from '../identity/destroy.ts'
import { keepToldNumbers } from '../identity/told.ts'
import { appointmentLoad } from '../leases/appointment-load.ts'
import { handOver } from '../leases/hand-over.ts'
import { refill } from '../leases/refill.ts'
import type { Centre } from '../study/centre.ts'

export interface PullRequest {
  cursor: string | null
  holding: string[]
  want: number
  interviewer?: string | null | undefined
  free?: boolean | undefined
  returning?: string[] | undefined
  ended?: boolean | undefined
}

/**
 * What concerns a station. Asking twice gives the same: a case leased to it that it does not hold (the
 * answer was lost on its way) is handed over again. Lists that did not change since the cursor come
 * empty, the study as null.
 */
export async function pull(
  { db, keys, clock }: Pick<Centre, 'db' | 'keys' | 'clock'>,
  station: string,
  request: PullRequest,
): Promise<Down> {
  return db.transaction().execute(async (t) => {
    const now = clock.now()
    const { settings } = await t.selectFrom('study').select('settings').executeTakeFirstOrThrow()
    const interviewers = await interviewersOf(t)
    const { interviewer, returning } = request
    const converter = interviewers.some((one) => one.number === interviewer && one.converter)
    const destroyed = await destroyedAt(t)
    const isOver = destroyed !== null || request.ended === true
    if (!isOver) await keepToldNumbers(t, keys)
    const held = isOver
      ? await letGo(t, station, now)
      : await refill(t, {
          station,
          want: request.want,
          now,
          leaseHours: settings.leaseHours,
          taker: { interviewer, converter, free: request.free ?? true, except: returning ?? [] },
          rules: rulesOf(settings),
          returning,
        })
    const holding = new Set(request.holding)
    const leases = await handOver(
      t,
      keys,
      station,
      held.filter((id) => !holding.has(id)),
      now,
    )
    const released = request.holding.filter((id) => !held.includes(id))

    const known = readCursor(request.cursor)
    const now_ = { study: digest(settings), interviewers: digest(interviewers) }
    const wanted = new Set([settings.script, ...leases.map((lease) => lease.script)])
    const scripts = await scriptsOf(
      t,
      [...wanted].filter((script) => !known.scripts.includes(script)),
    )
    return {
      cursor: JSON.stringify({
        ...now_,
        scripts: lastOf([...known.scripts, ...scripts.map((s) => s.script)]),
      }),
      leases,
      released,
      scripts,
      interviewers: known.interviewers === now_.interviewers ? [] : interviewers,
      targets: await targetsOf(t, held),
      totals: await totalsOf(t),
      appointments: await appointmentLoad(t, {
        now,
        interviewer: interviewer ?? null,
        timeZone: settings.timeZone,
      }),
      ...(destroyed === null ? {} : { identityDestroyed: destroyed.at }),
      now: now.toISOString(),
      study: known.study === now_.study ? null : settings,
    }
  })
}

/** A station at whose end nobody can be called holds nothing; what it held is for others, if it is. */
async function letGo(t: Writing, station: string, now: Date): Promise<string[]> {
  await t
    .updateTable('lease')
    .set({ ended_at: now.toISOString(), ended_why: 'destroyed' })
    .where('station', '=', station)
    .where('ended_at', 'is', null)
    .execute()
  return []
}

const cursorSchema = z.object({ study: z.string(), interviewers: z.string(), scripts: z.array(z.string()) })
type Cursor = z.infer<typeof cursorSchema>
const nothingKnown: Cursor = { study: '', interviewers: '', scripts: [] }

/** A cursor that is not ours (an older centre's) means that the station is sent everything. */
function readCursor(cursor: string | null): Cursor {
  if (cursor === null) return nothingKnown
  try {
    return cursorSchema.parse(JSON.parse(cursor))
  } catch {
    return nothingKnown
  }
}

/** Cursors have 200 characters; a script that fell out of one is sent again, which does no harm. */
const lastOf = (scripts: string[]) => {
  const kept = [...new Set(scripts)]
  while (JSON.stringify(kept).length > 110) kept.shift()
  return kept
}

const digest = (value: unknown) =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64').slice(0, 12)

async function interviewersOf(db: Reading): Promise<Down['interviewers']> {
  return db
    .selectFrom('interviewer')
    .select(['number', 'name', 'pin_hash as pin', 'active', 'converter'])
    .orderBy('number')
    .execute()
}

async function scriptsOf(db: Reading, scripts: string[]): Promise<Down['scripts']> {
  if (scripts.length === 0) return []
  return db.selectFrom('script').select(['script', 'text']).where('script', 'in', scripts).execute()
}

async function targetsOf(db: Reading, cases: string[]): Promise<Down['targets']> {
  if (cases.length === 0) return []
  const rows = await db
    .selectFrom('task')
    .leftJoin('progress_cell as done', (on) =>
      on
        .onRef('done.institution', '=', 'task.institution')
        .onRef('done.task', '=', 'task.task')
        .on('done.disposition', '=', '1.1'),
    )
    .select(['task.institution', 'task.task', 'task.target as of', 'done.cases as done'])
    .where((on) =>
      on.exists(
        on
          .selectFrom('cases')
          .select('id')
          .whereRef('cases.institution', '=', 'task.institution')
          .whereRef('cases.task', '=', 'task.task')
          .where('cases.id', 'in', cases),
      ),
    )
    .orderBy('task.institution')
    .orderBy('task.task')
    .execute()
  return rows.map((row) => ({ ...row, done: row.done ?? 0 }))
}

/** Of the whole study, from the kept counters. */
async function totalsOf(db: Reading): Promise<NonNullable<Down['totals']>> {
  const { rows } = await sql<NonNullable<Down['totals']>>`
    select
      (select coalesce(sum(cases), 0)::int from progress_cell where disposition = '1.1') as done,
      (select coalesce(sum(target), 0)::int from task) as of`.execute(db)
  const [totals] = rows
  if (!totals) throw new Error('a query without from gives one row')
  return totals
}
