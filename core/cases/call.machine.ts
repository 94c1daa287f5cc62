import { assign, type SnapshotFrom, setup } from 'xstate'
import type { Refusal } from '../contract/refusal.ts'
import type { Moment } from './moment.ts'
import type { Outcome } from './outcome.ts'
import type { PhoneKind } from './phone.ts'

export interface CallInput {
  attempt: number
  openedAt: Moment
}

export interface CallContext extends CallInput {
  phone: PhoneKind | null
  dialledAt: Moment | null
  reachedAt: Moment | null
  endedAt: Moment | null
  /** What the attempt ended in; the last word counts. */
  outcome: Outcome | null
  appointment: { at: number; kind: 'hard' | 'soft' } | null
  /** Taken back when the interview goes on after all, or a time to call again is agreed. */
  refusal: Refusal | null
  /** Asked for in this call; never taken back. */
  neverAgain: boolean
}

export type CallEvent =
  | { type: 'number.dialled'; phone: PhoneKind; moment: Moment }
  /** What a dialler hears of the line; one that cannot tell leaves both out. */
  | { type: 'line.rang' }
  | { type: 'line.answered' }
  | { type: 'person.reached'; moment: Moment }
  | { type: 'call.ended'; outcome: Outcome; moment: Moment }
  | { type: 'interview.resumed' }
  | { type: 'appointment.made'; at: number; kind: 'hard' | 'soft' }
  | { type: 'refusal.said'; refusal: Refusal }
  | { type: 'never-again.asked' }
  | { type: 'case.closed' }

/**
 * One attempt at one case: it ends in exactly one outcome. Dialled by hand, nobody tells that it rings or
 * that somebody answered: from dialling it goes straight to the person. From the wrap-up it may go back to the
 * interview as long as the case is not closed. Advanced purely with `transition()`.
 */
export const callMachine = setup({
  types: { context: {} as CallContext, events: {} as CallEvent, input: {} as CallInput },
  guards: {
    wasReached: ({ context }) => context.reachedAt !== null,
  },
  actions: {
    keepDialled: assign((_, dialled: { phone: PhoneKind; moment: Moment }) => ({
      phone: dialled.phone,
      dialledAt: dialled.moment,
    })),
    keepReached: assign((_, reached: { moment: Moment }) => ({ reachedAt: reached.moment })),
    keepEnded: assign((_, ended: { outcome: Outcome; moment: Moment }) => ({
      outcome: ended.outcome,
      endedAt: ended.moment,
    })),
    correctOutcome: assign((_, corrected: { outcome: Outcome }) => ({ outcome: corrected.outcome })),
    forgetEnded: assign({ endedAt: null, outcome: null, refusal: null }),
    keepAppointment: assign((_, made: { at: number; kind: 'hard' | 'soft' }) => ({
      appointment: { at: made.at, kind: made.kind },
      refusal: null,
    })),
    keepRefusal: assign((_, said: { refusal: Refusal }) => ({ refusal: said.refusal })),
    keepNeverAgain: assign({ neverAgain: true }),
  },
}).createMachine({
  id: 'call',
  context: ({ input }) => ({
    ...input,
    phone: null,
    dialledAt: null,
    reachedAt: null,
    endedAt: null,
    outcome: null,
    appointment: null,
    refusal: null,
    neverAgain: false,
  }),
  initial: 'preparing',
  on: {
    'appointment.made': { actions: { type: 'keepAppointment', params: ({ event }) => event } },
    'refusal.said': { actions: { type: 'keepRefusal', params: ({ event }) => event } },
    'never-again.asked': { actions: 'keepNeverAgain' },
    'call.ended': { target: '.wrapping-up', actions: { type: 'keepEnded', params: ({ event }) => event } },
    'case.closed': '.closed',
  },
  states: {
    preparing: {
      on: {
        'number.dialled': {
          target: 'dialling',
          actions: { type: 'keepDialled', params: ({ event }) => event },
        },
      },
    },
    dialling: {
      on: {
        'line.rang': 'ringing',
        'line.answered': 'connected',
        'person.reached': {
          target: 'interviewing',
          actions: { type: 'keepReached', params: ({ event }) => event },
        },
      },
    },
    ringing: {
      on: {
        'line.answered': 'connected',
        'person.reached': {
          target: 'interviewing',
          actions: { type: 'keepReached', params: ({ event }) => event },
        },
      },
    },
    // Somebody or something answered: who it is, the interviewer says.
    connected: {
      on: {
        'person.reached': {
          target: 'interviewing',
          actions: { type: 'keepReached', params: ({ event }) => event },
        },
      },
    },
    interviewing: {},
    'wrapping-up': {
      on: {
        'interview.resumed': { guard: 'wasReached', target: 'interviewing', actions: 'forgetEnded' },
        'call.ended': { actions: { type: 'correctOutcome', params: ({ event }) => event } },
        // Said only now: it was the person who answered.
        'person.reached': { actions: { type: 'keepReached', params: ({ event }) => event } },
      },
    },
    closed: { type: 'final' },
  },
})
export type Call = SnapshotFrom<typeof callMachine>
