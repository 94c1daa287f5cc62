/** The one thing each call attempt ends in. Stored beside, never instead of, the case's disposition. */
export const outcomes = [
  'interview-complete',
  'interview-ended',
  'interview-broken-off',
  'suspended',
  'no-answer',
  'busy',
  'fast-busy',
  /** An answering device that does not say whose it is; the next one: with a message left. */
  'answering-machine',
  'answering-machine-message',
  /** One that says the person's name; the next one: with a message left. */
  'device-confirmed',
  'device-confirmed-message',
  'switched-off',
  'not-in-service',
  'disconnected',
  'temporarily-out',
  'number-changed',
  'fax',
  'call-blocked',
  'wrong-number',
  'person-left',
  /** Somebody else answered: the person is known there, but not to be had now. */
  'unavailable',
  /** ... nor as long as the fieldwork lasts. */
  'away',
  'gatekeeper-refused',
  'refused-soft',
  'refused-hard',
  'language',
  'inadequate-audio',
  'location',
  'deceased',
  'unable',
  /** As it was keyed before the two were told apart. */
  'deceased-or-unable',
  'technical',
  'appointment',
  'not-called',
] as const
export type Outcome = (typeof outcomes)[number]

/** A no that may be asked again later, and only by an interviewer who is marked as a converter. */
export const refusals = ['refused-soft', 'gatekeeper-refused'] as const satisfies readonly Outcome[]

/** The number is dead or not the person's: it is not dialled again while there is another. */
export const numberFailures = [
  'not-in-service',
  'disconnected',
  'number-changed',
  'fax',
  'wrong-number',
  'person-left',
] as const satisfies readonly Outcome[]
export type NumberFailure = (typeof numberFailures)[number]

export const isNumberFailure = (outcome: Outcome | null): outcome is NumberFailure =>
  numberFailures.some((failure) => failure === outcome)

/** Somebody or something confirmed that the named person is at this number. */
export const confirmsPerson = (outcome: Outcome | null): boolean =>
  outcome === 'unavailable' ||
  outcome === 'away' ||
  outcome === 'gatekeeper-refused' ||
  outcome === 'device-confirmed' ||
  outcome === 'device-confirmed-message' ||
  outcome === 'appointment'

/** Whether a human being was spoken to, the named person or another. Every outcome has its word here. */
const spoke: Record<Outcome, boolean> = {
  'interview-complete': true,
  'interview-ended': true,
  'interview-broken-off': true,
  suspended: true,
  'no-answer': false,
  busy: false,
  'fast-busy': false,
  'answering-machine': false,
  'answering-machine-message': false,
  'device-confirmed': false,
  'device-confirmed-message': false,
  'switched-off': false,
  'not-in-service': false,
  disconnected: false,
  'temporarily-out': false,
  'number-changed': false,
  fax: false,
  'call-blocked': false,
  'wrong-number': true,
  'person-left': true,
  unavailable: true,
  away: true,
  'gatekeeper-refused': true,
  'refused-soft': true,
  'refused-hard': true,
  language: true,
  'inadequate-audio': true,
  location: true,
  deceased: true,
  unable: true,
  'deceased-or-unable': true,
  technical: false,
  appointment: true,
  'not-called': false,
}
export const spokenTo: readonly Outcome[] = outcomes.filter((outcome) => spoke[outcome])

/**
 * Whether the last who was spoken to refused softly: an attempt that met nobody takes nothing back. The
 * outcomes of all attempts so far, the first one first.
 */
export function wasRefused(ended: readonly (Outcome | null)[]): boolean {
  const last = ended.findLast((outcome) => outcome !== null && spoke[outcome])
  return refusals.some((refusal) => refusal === last)
}
