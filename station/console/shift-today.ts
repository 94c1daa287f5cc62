import { startOfDay } from '#core/cases/local-time.ts'
import { type Moment, momentOf } from '#core/cases/moment.ts'
import { followShift, type Shift, startOfShift } from '#core/cases/shift.ts'
import type { Entry } from '#core/journal/entry.ts'
import { runStarts } from '../journal/read.ts'
import type { World } from './world.ts'

interface Row extends Pick<Entry, 'seq' | 'type' | 'at' | 'mono'> {
  payload: string | null
}

/** What an interviewer's day at this station was until now. Read once, at the sign-in. */
export function shiftToday(world: World, interviewer: string): Shift {
  const { reader } = world.store
  const starts = runStarts(reader)
  let before: Moment | null = null
  let shift = startOfShift(interviewer)
  for (const row of entriesSince(world, startOfToday(world))) {
    const run = starts.findLast((seq) => seq <= row.seq) ?? 0
    if (row.payload !== null)
      shift = followShift(
        shift,
        { ...row, payload: JSON.parse(row.payload) as Entry['payload'] },
        run,
        before,
      )
    before = momentOf(row, run)
  }
  return shift
}

/** ISO, by the study's calendar. */
export function startOfToday(world: World): string {
  return new Date(startOfDay(world.clock.now(), world.rules().timeZone)).toISOString()
}

/** Back from the newest, so that a long journal costs no more than a day of it; oldest first. */
function entriesSince(world: World, since: string): Row[] {
  const rows: Row[] = []
  for (const row of world.store.reader.each<Row>(
    `SELECT seq, type, at, mono, CASE WHEN case_id IS NULL THEN payload END AS payload
     FROM journal ORDER BY seq DESC`,
  )) {
    if (row.at < since) break
    rows.push(row)
  }
  return rows.reverse()
}
