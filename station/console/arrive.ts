import { transition } from 'xstate'
import { type SessionEvent, sessionMachine } from '#core/cases/session.machine.ts'
import { openBreak } from '#core/cases/shift.ts'
import type { GoesOn } from './go-on.ts'
import { loadCase } from './load-case.ts'
import { reasonOf } from './reason.ts'
import type { ConsoleState } from './state.ts'
import type { World } from './world.ts'

/**
 * Where somebody stands who signed in and has made the day's pledge: back in the call or the break that
 * the station was stopped in, else between cases.
 */
export function arrived(world: World, state: ConsoleState, goesOn: GoesOn | null): ConsoleState {
  if (goesOn !== null) {
    const why = reasonOf(world, goesOn.caseId, { type: 'interrupted' })
    const onCase = loadCase(world, goesOn.caseId, { resumed: true, why })
    const { call, interview } = onCase
    // In mid-interview the screen speaks as the interview does.
    const language = call.value === 'interviewing' && interview !== null ? interview.language : state.language
    return { ...joining(state, { type: 'case.opened' }), language, onCase }
  }
  const onBreak = state.shift !== null && openBreak(state.shift) !== null
  return onBreak ? joining(state, { type: 'break.begun' }) : state
}

/** It began before the restart: the session joins it where it is. */
function joining(state: ConsoleState, event: SessionEvent): ConsoleState {
  return { ...state, session: transition(sessionMachine, state.session, event)[0] }
}
