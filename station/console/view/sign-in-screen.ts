import type { SignInScreen } from '#core/contract/station-view.ts'
import { waitSeconds } from '../pin.ts'
import type { World } from '../world.ts'
import { pledge, promises } from './texts.ts'

export function signInScreen(world: World): SignInScreen {
  const study = world.sheet().study
  return {
    name: 'sign-in',
    pledge,
    promises,
    demonstration: study?.training ? study.demonstration : null,
    waitSeconds: waitSeconds(world.gate, world.clock),
  }
}
