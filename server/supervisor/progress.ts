import { sql } from 'kysely'
import { type Disposition, isComplete, isDisposition } from '#core/cases/disposition.ts'
import { countsOf, outcomeRates } from '#core/cases/rates.ts'
import type { InstitutionProgress, Progress, TaskProgress } from '#core/contract/supervisor.ts'
import type { Reading } from '../database/database.ts'
import type { Centre } from '../study/centre.ts'
import { dayIn } from '../study/day.ts'
import { handCounts } from './hands.ts'
import { lockedNumbers } from './locked.ts'

/** Completion by institution and task, from the kept counters alone: no case is counted here. */
export async function progressOf({ db, clock }: Pick<Centre, 'db' | 'clock'>): Promise<Progress> {
  const { settings } = await db.selectFrom('study').select('settings').executeTakeFirstOrThrow()
  const now = clock.now()
  const today = dayIn(settings.timeZone)(now)
  const cells = await cellsOf(db)
  const days = await daysOf(db, daysBefore(today, 7), today)
  const institutions = await institutionsOf(db, cells, days.recent)
  return {
    at: now.toISOString(),
    study: {
      id: settings.id,
      title: settings.title,
      training: settings.training,
      starts: settings.starts,
      ends: settings.ends,
      timeZone: settings.timeZone,
    },
    institutions,
    days: days.all,
    stations: await stationsOf(db),
    conflicts: await conflictsOf(db),
    hands: await handCounts(db, settings, now),
    locked: await lockedNumbers(db),
    rates: ratesOf([...cells.values()].flat()),
  }
}

interface Cell {
  disposition: string
  cases: number
}

const keyOf = (row: { institution: string; task: string }) => JSON.stringify([row.institution, row.task])

async function cellsOf(db: Reading): Promise<Map<string, Cell[]>> {
  const rows = await db.selectFrom('progress_cell').selectAll().where('cases', '<>', 0).execute()
  return Map.groupBy(rows, keyOf)
}

async function daysOf(db: Reading, from: string, today: string) {
  const rows = await db
    .selectFrom('progress_day')
    .selectAll()
    .where('completes', '<>', 0)
    .orderBy('day')
    .execute()
  const recent = new Map<string, number>()
  const all: Progress['days'] = []
  for (const row of rows) {
    const last = all.at(-1)
    if (last?.day === row.day) last.completes += row.completes
    else all.push({ day: row.day, completes: row.completes })
    if (row.day >= from && row.day < today)
      recent.set(keyOf(row), (recent.get(keyOf(row)) ?? 0) + row.completes)
  }
  return { all, recent }
}

async function institutionsOf(
  db: Reading,
  cells: Map<string, Cell[]>,
  recent: Map<string, number>,
): Promise<InstitutionProgress[]> {
  const institutions = await db.selectFrom('institution').selectAll().orderBy('serial').execute()
  const tasks = await db.selectFrom('task').selectAll().orderBy('task').execute()
  const byInstitution = Map.groupBy(tasks, (task) => task.institution)
  return institutions.map((row) => ({
    institution: row.institution,
    name: row.name,
    nameEn: row.name_en,
    tasks: (byInstitution.get(row.institution) ?? []).map((task): TaskProgress => {
      const its = cells.get(keyOf(task)) ?? []
      return {
        task: task.task,
        name: task.name,
        nameEn: task.name_en,
        cases: its.reduce((sum, cell) => sum + cell.cases, 0),
        done: its.filter(isDone).reduce((sum, cell) => sum + cell.cases, 0),
        target: task.target,
        dispositions: Object.fromEntries(its.map((cell) => [cell.disposition, cell.cases])),
        recent: recent.get(keyOf(task)) ?? 0,
      }
    }),
  }))
}

const isDone = ({ disposition }: Cell) => isDisposition(disposition) && isComplete(disposition)

async function stationsOf(db: Reading): Promise<Progress['stations']> {
  const rows = await db
    .selectFrom('station')
    .leftJoin('entry', (on) => on.onRef('entry.station', '=', 'station.station').on('judged', '=', 'unsound'))
    .select((on) => [
      'station.station',
      'station.name',
      // To the minute: it moves with every answer that is sent.
      sql<string | null>`date_trunc('minute', station.last_seen)`.as('lastSeen'),
      on.fn.count<number>('entry.arrival').as('pendingUnsound'),
    ])
    .groupBy('station.station')
    .orderBy('station.name')
    .execute()
  return rows
}

async function conflictsOf(db: Reading): Promise<number> {
  const { conflicts } = await db
    .selectFrom('case_state')
    .select((on) => on.fn.countAll<number>().as('conflicts'))
    .where('conflict', '=', true)
    .executeTakeFirstOrThrow()
  return conflicts
}

/** Cases that are not closed yet count as of unknown eligibility: their persons are named, not screened. */
function ratesOf(cells: Cell[]): NonNullable<Progress['rates']> {
  const counts = countsOf(
    cells.map(({ disposition, cases }) => [
      isDisposition(disposition) ? disposition : ('3.20' as Disposition),
      cases,
    ]),
  )
  const result = outcomeRates(counts)
  if (result.type !== 'rates') throw new Error('no e was given')
  return { counts, e: result.e, RR3: result.rates.RR3 }
}

function daysBefore(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - count)
  return date.toISOString().slice(0, 10)
}
