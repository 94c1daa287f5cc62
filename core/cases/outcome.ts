/** The one thing each call attempt ends in. Stored beside, never instead of, the case's disposition. */
export const outcomes = [
  'interview-complete',
  'interview-ended',
  'interview-broken-off',
  'suspended',
  'no-answer',
  'busy',
  'answering-machine',
  'switched-off',
  'not-in-service',
  'wrong-number',
  'person-left',
  'gatekeeper-refused',
  'refused-soft',
  'refused-hard',
  'language',
  'inadequate-audio',
  'deceased-or-unable',
  'technical',
  'appointment',
  'not-called',
] as const
export type Outcome = (typeof outcomes)[number]

/** A no that may be asked again later, and only by an interviewer who is marked as a converter. */
export const refusals = ['refused-soft', 'gatekeeper-refused'] as const satisfies readonly Outcome[]
