import type { BreakKind } from '#core/cases/break-kind.ts'
import { type Action, decided } from '../action.ts'

/** No calls for a while; time at work stands still. */
export const beginBreak: Action<{ kind: BreakKind }> = {
  on: ['available'],
  decide: ({ state }, { kind }) =>
    decided(
      [{ type: 'BreakBegun', case: null, payload: { interviewer: state.interviewer?.number ?? '', kind } }],
      { becomes: (next) => ({ ...next, none: null }) },
    ),
}

export const endBreak: Action<unknown> = {
  on: ['on-break'],
  decide: ({ state }) =>
    decided([{ type: 'BreakEnded', case: null, payload: { interviewer: state.interviewer?.number ?? '' } }]),
}
