import type { AvailableScreen } from '#core/contract/station-view.ts'
import type { ConsoleState } from '../state.ts'
import { todayOf } from '../today.ts'
import type { World } from '../world.ts'

export function availableScreen(world: World, state: ConsoleState): AvailableScreen {
  return { name: 'available', today: todayOf(world, state), none: state.none }
}
