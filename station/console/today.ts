import type { Moment } from '#core/cases/moment.ts'
import { spokenTo } from '#core/cases/outcome.ts'
import { startOfShift, timesOf } from '#core/cases/shift.ts'
import type { Today } from '#core/contract/station-view.ts'
import { startOfToday } from './shift-today.ts'
import type { ConsoleState } from './state.ts'
import type { World } from './world.ts'

const spokenToList = spokenTo.map((outcome) => `'${outcome}'`).join(', ')

/** What the one interviewer who is signed in did today at this station, by the study's calendar. */
export function todayOf(world: World, { interviewer, shift }: ConsoleState): Today {
  const row = world.store.reader.row<{
    calls: number
    contacts: number
    completes: number
    days: number | null
  }>(
    `SELECT count(*) AS calls,
       count(*) FILTER (WHERE connected_at IS NOT NULL OR outcome IN (${spokenToList})) AS contacts,
       count(*) FILTER (WHERE outcome = 'interview-complete') AS completes,
       sum(julianday(ended_at) - julianday(connected_at)) AS days
     FROM attempt WHERE interviewer = ? AND dialled_at >= ?`,
    interviewer?.number ?? '',
    startOfToday(world),
  )
  const { worked, onBreak } = timesOf(shift ?? startOfShift(''), nowIn(world))
  return {
    calls: row?.calls ?? 0,
    contacts: row?.contacts ?? 0,
    completes: row?.completes ?? 0,
    minutes: Math.max(0, Math.round((row?.days ?? 0) * 24 * 60)),
    worked: Math.floor(worked / 60),
    onBreak: Math.floor(onBreak / 60),
    pledgedAt: shift?.pledgedAt ?? null,
  }
}

export function nowIn(world: World): Moment {
  return { at: world.clock.now(), mono: world.clock.mono(), run: world.run }
}
