import { secondsBetween } from '#core/cases/moment.ts'
import { openBreak } from '#core/cases/shift.ts'
import type { BreakScreen } from '#core/contract/station-view.ts'
import type { ConsoleState } from '../state.ts'
import { nowIn, todayOf } from '../today.ts'
import type { World } from '../world.ts'

export function breakScreen(world: World, state: ConsoleState): BreakScreen {
  const open = state.shift && openBreak(state.shift)
  if (!open) throw new Error('whoever is on a break has begun one')
  return {
    name: 'break',
    kind: open.kind,
    since: new Date(open.since.at).toISOString(),
    elapsed: secondsBetween(open.since, nowIn(world)),
    today: todayOf(world, state),
  }
}
