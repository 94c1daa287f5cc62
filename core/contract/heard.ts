import type { Outcome } from '../cases/outcome.ts'
import type { Heard } from './station-view.ts'

/** What an interviewer may hear while it rings, one digit each. Rarer things are at the wrap-up. */
export const hears: Heard[] = [
  { outcome: 'reached', key: 1 },
  { outcome: 'no-answer', key: 2 },
  { outcome: 'busy', key: 3 },
  { outcome: 'answering-machine', key: 4, asks: 'device' },
  { outcome: 'switched-off', key: 5 },
  { outcome: 'someone-else', key: 6, asks: 'someone' },
  { outcome: 'wrong-number', key: 7 },
  { outcome: 'person-left', key: 8 },
  { outcome: 'line', key: 9, asks: 'line' },
  { outcome: 'technical', key: 0 },
]

/** What is asked further, in the order of the keys 1 to 9 and 0. */
export const heardMore = {
  /** Does the device say whose it is; was a message left? */
  device: ['device-confirmed', 'device-confirmed-message', 'answering-machine', 'answering-machine-message'],
  /** What whoever answered says of the person. */
  someone: [
    'reached',
    'appointment',
    'unavailable',
    'gatekeeper-refused',
    'person-left',
    'wrong-number',
    'away',
    'unable',
    'language',
    'deceased',
  ],
  /** What the line says. */
  line: [
    'not-in-service',
    'disconnected',
    'temporarily-out',
    'number-changed',
    'fax',
    'fast-busy',
    'call-blocked',
  ],
} as const satisfies Record<NonNullable<Heard['asks']>, readonly (Outcome | 'reached')[]>

/** Outcomes that a dialled call may end in without an interview: by one key, or by two. */
export function isHeard(outcome: string): outcome is Outcome {
  const once = hears.filter((one) => one.asks === undefined).map((one) => one.outcome)
  const said: string[] = [...once, ...Object.values(heardMore).flat()]
  return outcome !== 'reached' && outcome !== 'appointment' && said.includes(outcome)
}
