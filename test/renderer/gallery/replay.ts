import type { ReplayScreen, ReplayStep } from '#core/contract/replay.ts'
import { base, type Shown } from './base.ts'
import type { Made } from './made.ts'
import { prompts } from './prompts.ts'

const screen = (shown: ReplayStep, step: number): ReplayScreen => ({
  name: 'replay',
  number: '10-04402',
  at: '2026-10-06T06:12:00Z',
  outcome: 'interview-complete',
  step,
  steps: 31,
  redone: false,
  shown,
})

const asked =
  (prompt: Made, given: Partial<(ReplayStep & { type: 'asked' })['given']>, step: number): Shown =>
  (language) =>
    base(
      screen(
        {
          type: 'asked',
          prompt: prompt(language),
          given: { codes: [], value: null, missing: null, words: false, ...given },
          took: 7,
          again: false,
        },
        step,
      ),
      language,
    )

/** An interview of one's own once more. */
export const replays: Record<string, Shown> = {
  'replay-choice': asked(prompts.choice, { codes: [1] }, 1),
  'replay-degree': asked(prompts.degree, { codes: [2] }, 3),
  'replay-missing': asked(prompts.choice, { missing: 'dont-know' }, 4),
  'replay-hidden': (language) =>
    base(
      screen(
        { type: 'hidden', section: language === 'ko' ? '금품·향응·편의' : 'Money, entertainment, favours' },
        22,
      ),
      language,
    ),
}
