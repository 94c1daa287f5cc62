import { assign, initialTransition, type SnapshotFrom, setup } from 'xstate'
import type { Missing } from '../contract/prompt.ts'

export type Direction = 'yes' | 'no' | 'neutral'
export type Intensity = 1 | 2 | 3

/**
 * The two-step Likert item: first whether it is so or not, then how much. Reading seven labels is too
 * heavy on the telephone (manual, 46). Neutral is only taken when volunteered, and has no second step;
 * when the second step is refused the direction is kept and the item is missing.
 */
export const likertTwoStep = setup({
  types: {
    context: {} as { direction: Direction | null; intensity: Intensity | null; missing: Missing | null },
    events: {} as
      | { type: 'direction.given'; direction: Direction }
      | { type: 'intensity.given'; intensity: Intensity }
      | { type: 'missing.given'; missing: Missing }
      | { type: 'went.back' },
  },
  guards: {
    isNeutral: (_, { direction }: { direction: Direction }) => direction === 'neutral',
  },
  actions: {
    keepDirection: assign((_, { direction }: { direction: Direction }) => ({ direction })),
    keepIntensity: assign((_, { intensity }: { intensity: Intensity }) => ({ intensity })),
    keepMissing: assign((_, { missing }: { missing: Missing }) => ({ missing })),
    forgetDirection: assign({ direction: null }),
  },
}).createMachine({
  id: 'likert-two-step',
  context: { direction: null, intensity: null, missing: null },
  initial: 'direction',
  states: {
    direction: {
      on: {
        'direction.given': [
          {
            guard: { type: 'isNeutral', params: ({ event }) => event },
            actions: { type: 'keepDirection', params: ({ event }) => event },
            target: 'done',
          },
          { actions: { type: 'keepDirection', params: ({ event }) => event }, target: 'intensity' },
        ],
        'missing.given': { actions: { type: 'keepMissing', params: ({ event }) => event }, target: 'done' },
      },
    },
    intensity: {
      on: {
        'intensity.given': {
          actions: { type: 'keepIntensity', params: ({ event }) => event },
          target: 'done',
        },
        'missing.given': { actions: { type: 'keepMissing', params: ({ event }) => event }, target: 'done' },
        'went.back': { actions: 'forgetDirection', target: 'direction' },
      },
    },
    done: { type: 'final' },
  },
})

export type LikertSnapshot = SnapshotFrom<typeof likertTwoStep>

/** At the first step, nothing keyed. */
export const likertStart: LikertSnapshot = initialTransition(likertTwoStep)[0]

/** Agreement 1..7: yes gives 4 + i, no gives 4 − i, neutral 4 (manual, 46). */
export function agreement(direction: Direction, intensity: Intensity | null): number {
  if (direction === 'neutral' || intensity === null) return 4
  return direction === 'yes' ? 4 + intensity : 4 - intensity
}
