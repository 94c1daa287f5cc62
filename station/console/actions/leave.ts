import type { Draft } from '#core/journal/entry.ts'
import { byCentresClock, dueTime } from '../due-time.ts'
import { type ConsoleState, openCase } from '../state.ts'
import type { World } from '../world.ts'

/** A case that was opened and not dialled: it comes again at once, and what it waited for stays. */
export function leave(world: World, state: ConsoleState): Draft[] {
  const { file, call } = openCase(state)
  const { attempt } = call.context
  const again = new Date(dueTime(world)).toISOString()
  return [
    { type: 'CallEnded', case: file.case, payload: { attempt, outcome: 'not-called' } },
    {
      type: 'CaseLeftOpen',
      case: file.case,
      payload: { attempt, outcome: 'not-called', again, ...byCentresClock(world) },
    },
    { type: 'CaseClosed', case: file.case, payload: { interviewer: state.interviewer?.number ?? '' } },
  ]
}
