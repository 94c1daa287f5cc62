import { sql } from 'kysely'
import type { Entry } from '#core/journal/entry.ts'
import type { Centre } from '../study/centre.ts'
import { dayIn } from '../study/day.ts'
import { progressChannel } from './judge.ts'
import { countFresh, project } from './project.ts'

const atOnce = 1000

type Rebuilding = Pick<Centre, 'db' | 'settings' | 'compiled'>

/** After a migration that made the projections hold more: once, and again if it was interrupted. */
export async function rebuildIfDue(centre: Rebuilding): Promise<void> {
  const due = await centre.db.selectFrom('rebuild_due').select('single').executeTakeFirst()
  if (due === undefined) return
  await rebuild(centre)
  await centre.db.transaction().execute((t) => t.deleteFrom('rebuild_due').execute())
}

/** Throws all projections away and makes them again from the sound entries, in one transaction. Tells how many. */
export async function rebuild({ db, settings, compiled }: Rebuilding): Promise<{ entries: number }> {
  return db.transaction().execute(async (t) => {
    await sql`lock table case_state in exclusive mode`.execute(t)
    for (const table of ['response', 'attempt', 'progress_cell', 'progress_day', 'case_state'] as const)
      await t.deleteFrom(table).execute()
    await countFresh(t, sql`cases`)
    const dayOf = dayIn(settings.timeZone)
    let after = 0
    let entries = 0
    for (;;) {
      const rows = await t
        .selectFrom('entry')
        .select(['arrival', 'body'])
        .where('judged', '=', 'sound')
        .where('arrival', '>', after)
        .orderBy('arrival')
        .limit(atOnce)
        .execute()
      const last = rows.at(-1)
      if (!last) break
      after = last.arrival
      entries += rows.length
      const arrived = rows.map((row) => ({ arrival: row.arrival, entry: JSON.parse(row.body) as Entry }))
      await project(t, arrived, { dayOf, compiled })
    }
    await sql`select pg_notify(${progressChannel}, '')`.execute(t)
    return { entries }
  })
}
