import { startOfDay } from '#core/cases/local-time.ts'
import type { AvailableScreen } from '#core/contract/station-view.ts'
import type { ConsoleState } from '../state.ts'
import type { World } from '../world.ts'

export function availableScreen(world: World, state: ConsoleState): AvailableScreen {
  return { name: 'available', today: today(world, state.interviewer?.number ?? ''), none: state.none }
}

/** What one interviewer did today at this station, by the study's calendar. */
function today(world: World, interviewer: string): AvailableScreen['today'] {
  const since = new Date(startOfDay(world.clock.now(), world.rules().timeZone)).toISOString()
  const row = world.store.reader.row<{ calls: number; completes: number; days: number | null }>(
    `SELECT count(*) AS calls,
       count(*) FILTER (WHERE outcome = 'interview-complete') AS completes,
       sum(julianday(ended_at) - julianday(connected_at)) AS days
     FROM attempt WHERE interviewer = ? AND dialled_at >= ?`,
    interviewer,
    since,
  )
  return {
    calls: row?.calls ?? 0,
    completes: row?.completes ?? 0,
    minutes: Math.max(0, Math.round((row?.days ?? 0) * 24 * 60)),
  }
}
