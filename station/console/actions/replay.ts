import { transition } from 'xstate'
import { type SessionEvent, sessionMachine } from '#core/cases/session.machine.ts'
import { type Action, decided, notNow } from '../action.ts'
import { replayOf } from '../replay.ts'
import type { ConsoleState } from '../state.ts'

/** Looks through an interview of one's own. It is no fieldwork: nothing is journalled. */
export const replay: Action<{ case: string }> = {
  on: ['available'],
  decide({ world, state }, input) {
    const found = replayOf(world, state.interviewer?.number ?? '', input.case)
    if (found === null) return notNow
    return decided([], { becomes: (next) => turned(next, 'replay.opened', found) })
  },
}

export const replayStep: Action<{ by: 1 | -1 }> = {
  on: ['replaying'],
  decide({ state }, { by }) {
    if (state.replay === null) return notNow
    const step = state.replay.step + by
    if (step < 0 || step >= state.replay.steps.length) return notNow
    return decided([], {
      becomes: (next) => (next.replay === null ? next : { ...next, replay: { ...next.replay, step } }),
    })
  },
}

export const leaveReplay: Action<unknown> = {
  on: ['replaying'],
  decide: () => decided([], { becomes: (next) => turned(next, 'replay.left', null) }),
}

function turned(
  state: ConsoleState,
  type: SessionEvent['type'] & `replay.${string}`,
  replay: ConsoleState['replay'],
): ConsoleState {
  return { ...state, replay, session: transition(sessionMachine, state.session, { type })[0] }
}
