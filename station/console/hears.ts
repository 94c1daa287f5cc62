import type { CaseScreen } from '#core/contract/station-view.ts'

/** What an interviewer may hear while it rings, one digit each. Rarer things are at the wrap-up. */
export const hears: CaseScreen['hears'] = [
  { outcome: 'reached', key: 1 },
  { outcome: 'no-answer', key: 2 },
  { outcome: 'busy', key: 3 },
  { outcome: 'answering-machine', key: 4 },
  { outcome: 'switched-off', key: 5 },
  { outcome: 'gatekeeper-refused', key: 6 },
  { outcome: 'wrong-number', key: 7 },
  { outcome: 'person-left', key: 8 },
  { outcome: 'not-in-service', key: 9 },
  { outcome: 'technical', key: 0 },
]
