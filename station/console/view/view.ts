import type { Screen, StationView, SyncFacts } from '#core/contract/station-view.ts'
import { nextOwnAppointment } from '../appointments.ts'
import { dueTime } from '../due-time.ts'
import { type ConsoleState, openCase, screenOf } from '../state.ts'
import { studyFacts } from '../study-facts.ts'
import type { World } from '../world.ts'
import { availableScreen } from './available-screen.ts'
import { breakScreen } from './break-screen.ts'
import { caseScreen } from './case-screen.ts'
import { interviewScreen } from './interview-screen.ts'
import { replayScreen } from './replay-screen.ts'
import { signInScreen } from './sign-in-screen.ts'
import { pledge, promises } from './texts.ts'
import { wrapUpScreen } from './wrap-up-screen.ts'

/** All that a console paints, made anew from the state. */
export function viewOf(
  world: World,
  state: ConsoleState,
  told: { revision: number; sync: SyncFacts },
): StationView {
  const sheet = world.sheet()
  return {
    revision: told.revision,
    now: new Date(dueTime(world)).toISOString(),
    language: state.language,
    textSize: state.textSize,
    station: world.station.name,
    study: studyFacts(sheet),
    training: sheet.study?.training ?? false,
    practice: world.practice,
    interviewer: state.interviewer,
    sync: told.sync,
    nextAppointment:
      state.interviewer === null
        ? null
        : nextOwnAppointment(world, state.interviewer.number, state.onCase?.file.case ?? null),
    screen: screenView(world, state),
  }
}

function screenView(world: World, state: ConsoleState): Screen {
  const screen = screenOf(state)
  switch (screen) {
    case 'sign-in':
      return signInScreen(world)
    case 'pledging':
      return { name: 'pledge', pledge, promises }
    case 'replaying':
      return replayScreen(state)
    case 'on-break':
      return breakScreen(world, state)
    case 'available':
      return availableScreen(world, state)
    case 'preparing':
    case 'dialling':
      return caseScreen(world, state, openCase(state), screen)
    case 'interviewing':
      return interviewScreen(world, state, openCase(state))
    case 'wrapping-up':
      return wrapUpScreen(world, state, openCase(state))
    default:
      return screen satisfies never
  }
}
