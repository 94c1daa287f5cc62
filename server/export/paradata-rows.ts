import { sql } from 'kysely'
import { type ItemParadata, paradataOf } from '#core/interview/paradata.ts'
import {
  type AttemptParadata,
  attemptParadataOf,
  type Phase,
  type PhaseParadata,
  phases,
} from '#core/interview/phases.ts'
import type { TimedEntry } from '#core/interview/timed-entry.ts'
import type { Entry } from '#core/journal/entry.ts'
import type { CompiledScript } from '#core/script/compile.ts'
import type { Centre } from '../study/centre.ts'
import { stationThatCounts } from './rows.ts'

interface OfCase {
  case: string
  number: string
  script: string
}
export interface ItemRow extends OfCase, ItemParadata {
  order: number
  /** null: a statement, which has no answer. */
  inData: boolean | null
}
export interface PhaseRow extends OfCase, Omit<AttemptParadata, 'phases'>, PhaseParadata {
  phase: Phase
}
type Chunk = { type: 'rows'; items: ItemRow[]; phases: PhaseRow[] } | { type: 'bad-script'; script: string }

const atOnce = 200

/** Paradata of all cases that were opened, in the order of their numbers, some at a time. */
export async function* paradataRows(centre: Pick<Centre, 'db' | 'compiled'>): AsyncGenerator<Chunk> {
  const { db, compiled } = centre
  const runOf = await runsOf(db)
  let after = 0
  for (;;) {
    const cases = await db
      .selectFrom('cases')
      .innerJoin('case_state as state', 'state.case_id', 'cases.id')
      .select(['cases.id', 'cases.serial', 'cases.number', 'cases.script', 'state.disposed_by'])
      .where('cases.serial', '>', after)
      .where('state.opened_by', 'is not', null)
      .orderBy('cases.serial')
      .limit(atOnce)
      .execute()
    const last = cases.at(-1)
    if (!last) return
    after = last.serial
    const ids = cases.map((row) => row.id)
    const entries = await entriesOf(db, ids, runOf)
    const responses = await responsesOf(db, ids)
    const before = await beforeOpenings(db, ids, runOf)

    const chunk = { type: 'rows' as const, items: [] as ItemRow[], phases: [] as PhaseRow[] }
    for (const { id, number, script: name, disposed_by } of cases) {
      const script = await compiled(db, name)
      if (!script) return void (yield { type: 'bad-script', script: name })
      const ofCase = { case: id, number, script: name }
      const its = responses.get(id) ?? []
      const counts = stationThatCounts(its, disposed_by)
      const inData = new Set(its.filter((row) => row.station === counts).map((row) => row.item))
      const thread = entries.get(id) ?? []
      const shown = paradataOf(thread)
      chunk.items.push(
        ...shown.map((row, index) => ({
          ...ofCase,
          ...row,
          order: index + 1,
          inData: isStatement(script, row.item) ? null : inData.has(row.item),
        })),
      )
      const attempts = attemptParadataOf(thread, {
        isOpen: (item) => script.script.items.get(item)?.kind === 'text',
        before: (opening) => before.get(placeOf(opening)) ?? null,
      })
      for (const { phases: told, ...attempt } of attempts)
        chunk.phases.push(...phases.map((phase) => ({ ...ofCase, ...attempt, phase, ...told[phase] })))
    }
    yield chunk
  }
}

const isStatement = (script: CompiledScript, item: string) =>
  script.script.items.get(item)?.kind === 'statement'

type Run = (station: string, seq: number) => number

/** Which run of its station an entry belongs to. */
async function runsOf(db: Centre['db']): Promise<Run> {
  const rows = await db
    .selectFrom('entry')
    .select(['station', 'seq'])
    .where('type', '=', 'StationStarted')
    .orderBy('seq')
    .execute()
  const starts = Map.groupBy(rows, (row) => row.station)
  return (station, seq) => starts.get(station)?.findLast((start) => start.seq <= seq)?.seq ?? 0
}

const timed = ({ station, seq, type, payload, at, mono }: Entry, runOf: Run): TimedEntry => ({
  ...{ station, seq, type, payload, at, mono },
  run: runOf(station, seq),
})
const placeOf = ({ station, seq }: TimedEntry) => `${station} ${seq}`

async function entriesOf(db: Centre['db'], ids: string[], runOf: Run): Promise<Map<string, TimedEntry[]>> {
  const rows = await db
    .selectFrom('entry')
    .select(['case_id', 'body'])
    .where('case_id', 'in', ids)
    .where('judged', '=', 'sound')
    .orderBy('arrival')
    .execute()
  const entries = new Map<string, TimedEntry[]>()
  for (const { case_id, body } of rows) {
    const its = entries.get(case_id ?? '') ?? []
    its.push(timed(JSON.parse(body) as Entry, runOf))
    entries.set(case_id ?? '', its)
  }
  return entries
}

async function responsesOf(db: Centre['db'], ids: string[]) {
  const rows = await db
    .selectFrom('response')
    .select(['case_id', 'station', 'item'])
    .where('case_id', 'in', ids)
    .execute()
  return Map.groupBy(rows, (row) => row.case_id)
}

/** For each opening of these cases, what its station journalled right before. */
async function beforeOpenings(db: Centre['db'], ids: string[], runOf: Run): Promise<Map<string, TimedEntry>> {
  const { rows } = await sql<{ opening: string; before: string }>`
    select opening.body as opening, before.body as before
    from entry as opening
    join entry as before on before.station = opening.station and before.seq = opening.seq - 1
    where opening.type = 'CaseOpened' and opening.judged = 'sound' and opening.case_id in (${sql.join(ids)})`.execute(
    db,
  )
  return new Map(
    rows.map(({ opening, before }) => [
      placeOf(timed(JSON.parse(opening) as Entry, runOf)),
      timed(JSON.parse(before) as Entry, runOf),
    ]),
  )
}
