import { sql } from 'kysely'
import { v7 } from 'uuid'
import { personKey } from '#core/sample/roster-file.ts'
import type { PlacedProblem } from '#core/sample/roster-problem.ts'
import type { RosterRow } from '#core/sample/roster-row.ts'
import { maskTelephone } from '#core/sample/telephone.ts'
import type { Writing } from '../database/database.ts'
import { identityRow } from '../identity/identities.ts'
import { lookupOf } from '../identity/lookup.ts'
import type { TaskKey } from '../journal/counters.ts'
import type { Keys } from '../study/keys.ts'
import type { PlacedRow } from './check-file.ts'

export interface InsertRequest {
  rows: readonly PlacedRow[]
  tasks: (row: RosterRow) => TaskKey
  keys: Keys
  /** What the new cases are pinned to. */
  script: string
}

export interface Inserted {
  /** The task of each new case. */
  addedTo: TaskKey[]
  unchanged: number
  problems: PlacedProblem[]
}

const atOnce = 1000

/** Makes a case of each row whose person is not in the study yet. */
export async function insertCases(t: Writing, request: InsertRequest): Promise<Inserted> {
  const inserted: Inserted = { addedTo: [], unchanged: 0, problems: [] }
  let { serial } = await t
    .selectFrom('cases')
    .select(sql<number>`coalesce(max(serial), 0)`.as('serial'))
    .executeTakeFirstOrThrow()
  const serials = new Map(
    (await t.selectFrom('institution').select(['institution', 'serial']).execute()).map((row) => [
      row.institution,
      row.serial,
    ]),
  )
  for (let from = 0; from < request.rows.length; from += atOnce) {
    const chunk = request.rows.slice(from, from + atOnce).map((placed) => ({
      ...placed,
      identity: lookupOf(request.keys.lookup, 'row', personKey(placed.person)),
    }))
    const here = await alreadyHere(
      t,
      chunk.map((one) => one.identity),
    )
    const fresh = chunk.filter((one) => !here.has(one.identity))
    inserted.unchanged += chunk.length - fresh.length
    const taken = await mobilesInTasks(t, request, fresh)
    const cases: CaseInsert[] = []
    for (const { person, identity, sheet, row } of fresh) {
      const task = request.tasks(person)
      if (
        person.mobile !== null &&
        taken.has(keyOf(task, lookupOf(request.keys.lookup, 'phone', person.mobile)))
      ) {
        const found = maskTelephone(person.mobile)
        const expected = '앞서 들인 명부 / an earlier roster'
        inserted.problems.push({ sheet, row, column: 'mobile', rule: 'duplicate-number', found, expected })
        continue
      }
      serial++
      const number = `${String(serials.get(person.institution) ?? 0).padStart(2, '0')}-${String(serial).padStart(5, '0')}`
      cases.push(caseOf(person, { serial, number, task, identity, request }))
      inserted.addedTo.push(task)
    }
    await insert(t, cases)
  }
  return inserted
}

type CaseInsert = ReturnType<typeof caseOf>

interface CaseFacts {
  serial: number
  number: string
  task: TaskKey
  identity: string
  request: InsertRequest
}

function caseOf(person: RosterRow, { serial, number, task, identity, request }: CaseFacts) {
  const id = v7()
  const { case_id: _, ...sealed } = identityRow(request.keys, id, person)
  return {
    id,
    serial,
    number,
    ...task,
    sub_task: person.subTask,
    sub_institution: person.subInstitution,
    respondent_kind: person.respondentKind,
    department: person.department,
    handled_on: person.handledOn,
    // What the script calls the case's values.
    facts: {
      institution: inBoth(person.institutionName, person.institutionNameEn),
      task: inBoth(person.task, person.taskEn),
      official: person.official,
    },
    script: request.script,
    // Random to anybody without the study's key, the same again for the same person.
    position: Number.parseInt(identity.slice(0, 8), 16) >>> 1,
    row_identity: identity,
    ...Object.fromEntries(
      Object.entries(sealed).map(([name, value]) => [
        name,
        value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value,
      ]),
    ),
  }
}

const inBoth = (ko: string, en: string | null) => (en === null ? ko : { ko, en })

async function insert(t: Writing, cases: CaseInsert[]): Promise<void> {
  if (cases.length === 0) return
  const rows = JSON.stringify(cases)
  await sql`
    insert into cases (id, serial, number, institution, task, sub_task, sub_institution, respondent_kind,
      department, handled_on, facts, script, position, row_identity)
    select id, serial, number, institution, task, sub_task, sub_institution, respondent_kind,
      department, handled_on, facts, script, position, row_identity
    from json_to_recordset(${rows}::json) as c (id text, serial int, number text, institution text, task text,
      sub_task text, sub_institution text, respondent_kind text, department text, handled_on date, facts json,
      script text, position int, row_identity text)`.execute(t)
  await sql`
    insert into identity (case_id, name, mobile, landline, email, case_key, mobile_mac, landline_mac)
    select id, decode(name, 'hex'), decode(mobile, 'hex'), decode(landline, 'hex'), decode(email, 'hex'),
      decode(case_key, 'hex'), mobile_mac, landline_mac
    from json_to_recordset(${rows}::json) as c (id text, name text, mobile text, landline text, email text,
      case_key text, mobile_mac text, landline_mac text)`.execute(t)
  await sql`
    insert into case_state (case_id, position)
    select id, position from json_to_recordset(${rows}::json) as c (id text, position int)`.execute(t)
}

async function alreadyHere(t: Writing, identities: string[]): Promise<Set<string>> {
  const rows = await t
    .selectFrom('cases')
    .select('row_identity')
    .where('row_identity', 'in', identities)
    .execute()
  return new Set(rows.map((row) => row.row_identity))
}

async function mobilesInTasks(
  t: Writing,
  { keys }: InsertRequest,
  rows: readonly PlacedRow[],
): Promise<Set<string>> {
  const macs = rows.flatMap(({ person }) =>
    person.mobile === null ? [] : lookupOf(keys.lookup, 'phone', person.mobile),
  )
  if (macs.length === 0) return new Set()
  const found = await t
    .selectFrom('identity')
    .innerJoin('cases', 'cases.id', 'identity.case_id')
    .select(['cases.institution', 'cases.task', 'identity.mobile_mac'])
    .where('identity.mobile_mac', 'in', macs)
    .execute()
  return new Set(found.map((row) => keyOf(row, row.mobile_mac ?? '')))
}

const keyOf = ({ institution, task }: TaskKey, mac: string) => JSON.stringify([institution, task, mac])
