import { type SnapshotFrom, setup } from 'xstate'

export type SessionEvent =
  | { type: 'signed.in'; interviewer: string; pledgeIsDue: boolean }
  | { type: 'pledge.made' }
  | { type: 'signed.out' }
  | { type: 'break.begun' }
  | { type: 'break.ended' }
  | { type: 'case.opened' }
  /** Looking through an interview of one's own is not journalled. */
  | { type: 'replay.opened' }
  | { type: 'replay.left' }
  | { type: 'case.closed' }

/**
 * One interviewer's stay at a station. Advanced purely with `transition()`, fed from journal entries,
 * live and at a restart alike. Nobody leaves in mid-call, and nobody calls before the day's pledge.
 */
export const sessionMachine = setup({
  types: { events: {} as SessionEvent },
  guards: {
    pledgeIsDue: (_, { pledgeIsDue }: { pledgeIsDue: boolean }) => pledgeIsDue,
  },
}).createMachine({
  id: 'session',
  initial: 'signed-out',
  states: {
    'signed-out': {
      on: {
        'signed.in': [
          { guard: { type: 'pledgeIsDue', params: ({ event }) => event }, target: 'pledging' },
          { target: 'available' },
        ],
      },
    },
    pledging: { on: { 'pledge.made': 'available', 'signed.out': 'signed-out' } },
    available: {
      on: {
        'case.opened': 'on-case',
        'break.begun': 'on-break',
        'replay.opened': 'replaying',
        'signed.out': 'signed-out',
      },
    },
    'on-break': { on: { 'break.ended': 'available', 'signed.out': 'signed-out' } },
    replaying: { on: { 'replay.left': 'available', 'signed.out': 'signed-out' } },
    'on-case': { on: { 'case.closed': 'available' } },
  },
})
export type Session = SnapshotFrom<typeof sessionMachine>
