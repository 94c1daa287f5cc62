import type { KnownInstitution } from '#core/sample/roster-file.ts'
import type { RosterRow } from '#core/sample/roster-row.ts'
import type { Reading, Writing } from '../database/database.ts'
import type { TaskKey } from '../journal/counters.ts'
import type { PlacedRow } from './check-file.ts'

/** Institutions and tasks that earlier rosters brought. */
export async function knownPlaces(db: Reading): Promise<KnownInstitution[]> {
  const institutions = await db.selectFrom('institution').selectAll().execute()
  const tasks = await db.selectFrom('task').selectAll().execute()
  const byInstitution = Map.groupBy(tasks, (task) => task.institution)
  return institutions.map(({ institution, name, name_en }) => ({
    institution,
    name,
    nameEn: name_en,
    // A target set before may be changed by a newer roster, so it binds no row.
    tasks: (byInstitution.get(institution) ?? []).map((task) => ({
      name: task.name,
      nameEn: task.name_en,
      target: null,
    })),
  }))
}

/** Keeps the rows' institutions and tasks; gives the code of a task by its institution and name. */
export async function keepPlaces(
  t: Writing,
  rows: readonly PlacedRow[],
  defaultTarget: number,
): Promise<(row: RosterRow) => TaskKey> {
  const known = await t.selectFrom('institution').selectAll().execute()
  const serials = new Map(known.map((row) => [row.institution, row.serial]))
  let last = Math.max(0, ...serials.values())
  const byInstitution = Map.groupBy(rows, ({ person }) => person.institution)
  for (const [institution, its] of byInstitution) {
    const name = its[0]?.person.institutionName ?? institution
    const name_en = firstOf(its, (person) => person.institutionNameEn)
    if (!serials.has(institution)) serials.set(institution, ++last)
    await t
      .insertInto('institution')
      .values({ institution, serial: serials.get(institution) ?? 0, name, name_en })
      .onConflict((c) =>
        c
          .column('institution')
          .doUpdateSet((on) => ({ name_en: on.fn.coalesce('institution.name_en', on.val(name_en)) })),
      )
      .execute()
  }

  const codes = new Map<string, string>()
  for (const task of await t.selectFrom('task').selectAll().execute())
    codes.set(keyOf(task.institution, task.name), task.task)
  const counts = new Map<string, number>()
  for (const key of codes.keys()) {
    const [institution = ''] = JSON.parse(key) as string[]
    counts.set(institution, (counts.get(institution) ?? 0) + 1)
  }
  for (const its of Map.groupBy(rows, ({ person }) => keyOf(person.institution, person.task)).values()) {
    const person = its[0]?.person
    if (!person) continue
    const { institution, task: name } = person
    const key = keyOf(institution, name)
    const target = firstOf(its, (one) => one.target)
    if (!codes.has(key)) {
      counts.set(institution, (counts.get(institution) ?? 0) + 1)
      codes.set(key, String(counts.get(institution)).padStart(2, '0'))
    }
    const name_en = firstOf(its, (one) => one.taskEn)
    await t
      .insertInto('task')
      .values({ institution, task: codes.get(key) ?? '', name, name_en, target: target ?? defaultTarget })
      .onConflict((c) =>
        c.columns(['institution', 'task']).doUpdateSet((on) => ({
          name_en: on.fn.coalesce('task.name_en', on.val(name_en)),
          ...(target === null ? {} : { target }),
        })),
      )
      .execute()
  }
  return (row) => ({ institution: row.institution, task: codes.get(keyOf(row.institution, row.task)) ?? '' })
}

const keyOf = (institution: string, name: string) => JSON.stringify([institution, name])

function firstOf<T>(rows: readonly PlacedRow[], pick: (person: RosterRow) => T | null): T | null {
  for (const { person } of rows) {
    const picked = pick(person)
    if (picked !== null) return picked
  }
  return null
}
