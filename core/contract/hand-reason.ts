/** Why a case is a supervisor's and nobody is given it any more. */
export const handReasons = [
  /** A hard appointment that nobody kept in its time. */
  'late-appointment',
  /** An appointment of a task that has its completes. */
  'full-appointment',
  /** As many attempts as the study allows. */
  'attempts-used',
  /** Opened at a station and never ended. */
  'open-too-long',
  /** Somebody refused softly, and no interviewer is marked to ask again. */
  'no-converter',
] as const
export type HandReason = (typeof handReasons)[number]
