import type { Lease } from '#core/contract/centre.ts'
import type { Entry } from '#core/journal/entry.ts'
import type { Writing } from '../database/database.ts'
import { handOutIdentities } from '../identity/identities.ts'
import type { Keys } from '../study/keys.ts'
import { isReleased } from './release.ts'

/** All that calls of these cases need, identities decrypted and each look at them put on record. */
export async function handOver(
  t: Writing,
  keys: Keys,
  station: string,
  cases: readonly string[],
  at: Date,
): Promise<Lease[]> {
  if (cases.length === 0) return []
  const rows = await t
    .selectFrom('cases')
    .innerJoin('institution', 'institution.institution', 'cases.institution')
    .innerJoin('task', (on) =>
      on.onRef('task.institution', '=', 'cases.institution').onRef('task.task', '=', 'cases.task'),
    )
    .innerJoin('lease', (on) => on.onRef('lease.case_id', '=', 'cases.id').on('lease.ended_at', 'is', null))
    .selectAll('cases')
    .select(['institution.name as institution_name', 'institution.name_en as institution_name_en'])
    .select(['task.name as task_name', 'task.name_en as task_name_en', 'lease.until', 'lease.granted_at'])
    .innerJoin('case_state', 'case_state.case_id', 'cases.id')
    .select(isReleased.as('released'))
    .where('cases.id', 'in', cases)
    .where('lease.station', '=', station)
    .execute()
  const identities = await handOutIdentities(
    t,
    keys,
    rows.map((row) => row.id),
    { who: station, why: 'lease', at },
  )
  const histories = await historiesOf(
    t,
    rows.map((row) => row.id),
  )
  return rows.map((row) => {
    const handed = identities.get(row.id)
    if (!handed) throw new Error(`the case ${row.id} has no identity`)
    return {
      case: row.id,
      number: row.number,
      until: row.until,
      script: row.script,
      institution: { code: row.institution, name: row.institution_name, nameEn: row.institution_name_en },
      task: { code: row.task, name: row.task_name, nameEn: row.task_name_en },
      facts: row.facts,
      department: row.department,
      handledOn: row.handled_on,
      respondentKind: row.respondent_kind,
      identity: handed.identity,
      key: handed.key.toString('base64'),
      order: row.position,
      leasedAt: row.granted_at,
      ...(row.released ? { released: true } : {}),
      history: histories.get(row.id) ?? [],
    }
  })
}

async function historiesOf(t: Writing, cases: readonly string[]): Promise<Map<string, Entry[]>> {
  const histories = new Map<string, Entry[]>()
  if (cases.length === 0) return histories
  const rows = await t
    .selectFrom('entry')
    .select(['case_id', 'body'])
    .where('case_id', 'in', cases)
    .where('judged', '=', 'sound')
    .orderBy('arrival')
    .execute()
  for (const { case_id, body } of rows) {
    const history = histories.get(case_id ?? '') ?? []
    history.push(JSON.parse(body) as Entry)
    histories.set(case_id ?? '', history)
  }
  return histories
}
