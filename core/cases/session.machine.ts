import { type SnapshotFrom, setup } from 'xstate'

export type SessionEvent =
  | { type: 'signed.in'; interviewer: string }
  | { type: 'signed.out' }
  | { type: 'case.opened' }
  | { type: 'case.closed' }

/**
 * One interviewer's stay at a station. Advanced purely with `transition()`, fed from journal entries,
 * live and at a restart alike.
 */
export const sessionMachine = setup({
  types: { events: {} as SessionEvent },
}).createMachine({
  id: 'session',
  initial: 'signed-out',
  states: {
    'signed-out': { on: { 'signed.in': 'available' } },
    available: { on: { 'case.opened': 'on-case', 'signed.out': 'signed-out' } },
    'on-case': { on: { 'case.closed': 'available' } },
  },
})
export type Session = SnapshotFrom<typeof sessionMachine>
