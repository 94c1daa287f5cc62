import type { Language } from '#core/contract/language.ts'
import type { WrapUpScreen } from '#core/contract/station-view.ts'
import { base, caseFacts, type Shown } from './base.ts'

const partial = (language: Language): WrapUpScreen => ({
  name: 'wrap-up',
  case: caseFacts(language),
  times: { ringing: 9, introduction: 48, interview: 472, call: 529 },
  known: { personReached: true, eligible: true, answered: 11, stoppedAt: 'N1' },
  fitting: [
    { choice: '1.2', code: '1.2', outcome: 'interview-broken-off', again: null },
    { choice: '2.12', code: '2.12', outcome: 'interview-broken-off', again: null },
    {
      choice: 'open:interview-broken-off',
      code: null,
      outcome: 'interview-broken-off',
      again: { at: '2026-10-07T09:00:00Z', rule: 'interview-broken-off' },
    },
  ],
  other: [
    { choice: '2.112', code: '2.112', outcome: 'refused-hard', again: null },
    {
      choice: 'open:refused-soft',
      code: null,
      outcome: 'refused-soft',
      again: { at: '2026-10-14T05:00:00Z', rule: 'refused-soft' },
    },
    { choice: '2.34', code: '2.34', outcome: 'inadequate-audio', again: null },
    { choice: '2.36', code: '2.36', outcome: 'technical', again: null },
  ],
  impossible: [
    { code: '1.1', outcome: 'interview-complete', why: { type: 'unanswered-from', item: 'N1' } },
    { code: '3.13', outcome: 'no-answer', why: { type: 'person-reached' } },
    { code: '4.70', outcome: 'interview-ended', why: { type: 'eligible' } },
  ],
  proposed: '1.2',
  notes: [
    {
      text:
        language === 'ko'
          ? '그런 건 말하고 싶지 않네요. 여기까지 할게요.'
          : 'I would rather not talk about that. Let us stop here.',
      at: '2026-10-07T05:09:00Z',
      by: language === 'ko' ? '정다온' : 'Jeong Daon',
      item: 'N1',
      id: '019a0000-0000-7000-8000-0000000000a1',
      before: [],
    },
  ],
  canReturn: true,
  target: { done: 41, of: 70 },
})

const noAnswer = (language: Language): WrapUpScreen => ({
  ...partial(language),
  times: { ringing: 32, introduction: null, interview: null, call: null },
  known: { personReached: false, eligible: null, answered: 0, stoppedAt: null },
  fitting: [
    {
      choice: 'open:no-answer',
      code: null,
      outcome: 'no-answer',
      again: { at: '2026-10-07T09:00:00Z', rule: 'no-answer' },
    },
  ],
  other: [
    { choice: 'open:busy', code: null, outcome: 'busy', again: { at: '2026-10-07T05:31:00Z', rule: 'busy' } },
  ],
  impossible: [{ code: '1.1', outcome: 'interview-complete', why: { type: 'never-reached' } }],
  proposed: 'open:no-answer',
  notes: [],
  canReturn: false,
})

const refused = (language: Language): WrapUpScreen => ({
  ...partial(language),
  times: { ringing: 9, introduction: 12, interview: null, call: 21 },
  known: {
    personReached: true,
    eligible: null,
    answered: 0,
    stoppedAt: null,
    refusal: { who: 'person', reason: 'distrust', hardness: 'hard' },
    neverAgain: true,
  },
  fitting: [{ choice: '2.112', code: '2.112', outcome: 'refused-hard', again: null }],
  other: [
    { choice: '2.332', code: '2.332', outcome: 'language', again: null },
    { choice: '2.32', code: '2.32', outcome: 'unable', again: null },
  ],
  rare: [
    { choice: '2.36', code: '2.36', outcome: 'refused-hard', again: null },
    { choice: '4.81', code: '4.81', outcome: 'refused-hard', again: null },
  ],
  impossible: [
    { code: null, outcome: 'refused-soft', why: { type: 'never-again' } },
    { code: '1.1', outcome: 'interview-complete', why: { type: 'nothing-answered' } },
    { code: '3.13', outcome: 'no-answer', why: { type: 'person-reached' } },
  ],
  proposed: '2.112',
  notes: [],
})

/** The end of a call. */
export const after: Record<string, Shown> = {
  'wrap-up': (language) => base(partial(language), language),
  'wrap-up-refused': (language) => base(refused(language), language),
  'wrap-up-no-answer': (language) => base(noAnswer(language), language, { training: true }),
}
