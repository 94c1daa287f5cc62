import { assign, type SnapshotFrom, setup } from 'xstate'

export interface SyncContext {
  /** The last own entry. */
  head: number
  /** The centre has everything up to here. It may go back: a centre can be restored from a backup. */
  acknowledged: number
  /** Something concerns this station at the centre: ask when everything up to `dueAfter` is sent. */
  pullDue: boolean
  /** The last own entry when the pull became due: who never pauses is given more to do all the same. */
  dueAfter: number
  /** The last own entry that closed a case: a pull that did not know of it yet is followed by another. */
  closedAt: number
  /** Calls in a row that came to nothing. */
  failures: number
  /** The centre said no, and since then nothing has come right. */
  refused: boolean
}

export type SyncEvent =
  | { type: 'entries.appeared'; head: number; caseClosed: boolean }
  | { type: 'time.came' }
  | { type: 'batch.received'; upTo: number }
  | { type: 'resend.asked'; from: number; sentFrom: number }
  | { type: 'journal.forked' }
  | { type: 'down.applied' }
  | { type: 'call.failed' }
  | { type: 'station.refused' }

/**
 * When to talk to the centre, and about what. Decides only; `runner.ts` acts. In `connecting` the last
 * entry the centre acknowledged is sent once more: its answer tells where the centre stands, also one
 * that was restored from an older backup.
 * Invariants: 0 <= acknowledged <= head; dueAfter <= head; closedAt <= head.
 */
export const syncMachine = setup({
  types: {
    context: {} as SyncContext,
    events: {} as SyncEvent,
    input: {} as Pick<SyncContext, 'head' | 'acknowledged'>,
  },
  guards: {
    hasMore: ({ context }) => context.acknowledged < context.head,
    owesPull: ({ context }) => context.pullDue && context.acknowledged >= context.dueAfter,
    /** The centre has entries of this station that it does not have itself: its disk is an older copy. */
    isAhead: ({ context }, { upTo }: { upTo: number }) => upTo > context.head,
    leadsNowhere: ({ context }, { from, sentFrom }: { from: number; sentFrom: number }) =>
      from >= sentFrom || from < 1 || from > context.head,
  },
  actions: {
    keepHead: assign(({ context }, { head, caseClosed }: { head: number; caseClosed: boolean }) => ({
      head,
      ...(caseClosed ? { closedAt: head } : {}),
      ...(caseClosed && !context.pullDue ? { pullDue: true, dueAfter: head } : {}),
    })),
    keepAcknowledged: assign((_, { upTo }: { upTo: number }) => ({ acknowledged: upTo, failures: 0 })),
    goBackTo: assign((_, { from }: { from: number }) => ({ acknowledged: from - 1, failures: 0 })),
    oweAPull: assign(({ context }) => ({ pullDue: true, dueAfter: context.head })),
    havePulled: assign(({ context: { closedAt, acknowledged } }) => ({
      pullDue: closedAt > acknowledged,
      dueAfter: closedAt,
      failures: 0,
    })),
    beInStep: assign({ failures: 0, refused: false }),
    beRefused: assign({ refused: true }),
    countFailure: assign(({ context }) => ({
      failures: context.failures + 1,
      pullDue: true,
      dueAfter: context.head,
    })),
  },
}).createMachine({
  id: 'sync',
  context: ({ input }) => ({
    ...input,
    pullDue: true,
    dueAfter: input.head,
    closedAt: 0,
    failures: 0,
    refused: false,
  }),
  initial: 'calling',
  on: {
    'entries.appeared': { actions: { type: 'keepHead', params: ({ event }) => event } },
  },
  states: {
    offline: { on: { 'time.came': 'calling' } },
    refused: { entry: 'beRefused', on: { 'time.came': { target: 'calling', actions: 'oweAPull' } } },
    // A call is on its way: whichever it is, its answer says what comes next.
    calling: {
      initial: 'connecting',
      states: { connecting: {}, pushing: {}, pulling: {} },
      on: {
        'batch.received': [
          { guard: { type: 'isAhead', params: ({ event }) => event }, target: 'refused' },
          { target: 'settling', actions: { type: 'keepAcknowledged', params: ({ event }) => event } },
        ],
        'resend.asked': [
          {
            guard: { type: 'leadsNowhere', params: ({ event }) => event },
            target: 'offline',
            actions: 'countFailure',
          },
          { target: '.pushing', actions: { type: 'goBackTo', params: ({ event }) => event } },
        ],
        'journal.forked': 'refused',
        'down.applied': { target: 'settling', actions: 'havePulled' },
        'call.failed': { target: 'offline', actions: 'countFailure' },
        'station.refused': 'refused',
      },
    },
    settling: {
      always: [
        { guard: 'owesPull', target: '#sync.calling.pulling' },
        { guard: 'hasMore', target: '#sync.calling.pushing' },
        { target: 'idle' },
      ],
    },
    idle: {
      entry: 'beInStep',
      on: {
        'entries.appeared': {
          target: '#sync.calling.pushing',
          actions: { type: 'keepHead', params: ({ event }) => event },
        },
        'time.came': { target: '#sync.calling.pulling', actions: 'oweAPull' },
      },
    },
  },
})
export type Sync = SnapshotFrom<typeof syncMachine>
