import { sql } from 'kysely'
import { destroyedAt } from '../identity/destroy.ts'
import type { Centre } from '../study/centre.ts'
import type { StudySummary } from './contract.ts'

export async function studySummary({ db, settings }: Pick<Centre, 'db' | 'settings'>): Promise<StudySummary> {
  const counts = await sql<Omit<StudySummary, 'settings' | 'stations' | 'identityDestroyed'>>`
    select
      (select count(*) from institution) as institutions,
      (select count(*) from task) as tasks,
      (select count(*) from cases) as cases,
      (select coalesce(sum(cases), 0) from progress_cell where disposition = '1.1') as completes`.execute(db)
  const stations = await sql<StudySummary['stations'][number]>`
    select station.station, station.name, station.last_seen as "lastSeen",
      count(entry.arrival) as entries,
      count(entry.arrival) filter (where entry.judged = 'unsound') as unsound
    from station left join entry using (station)
    group by station.station
    order by station.name`.execute(db)
  const destroyed = await destroyedAt(db)
  const [count] = counts.rows
  if (!count) throw new Error('a query without from gives one row')
  return { settings, ...count, identityDestroyed: destroyed?.at ?? null, stations: stations.rows }
}
