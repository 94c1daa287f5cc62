/**
 * When a case may be called and when it comes again: the defaults of practice, all settings of a study.
 * Times in minutes.
 */
export interface CallRules {
  timeZone: string
  /** A training study holds generated people only and may call at any hour. */
  anyHour: boolean
  /** Hours [from, to) by weekday, 0 is Sunday; null is a day without calls. */
  hours: readonly ({ from: number; to: number } | null)[]
  busyAgain: number
  noAnswerAgain: number
  technicalAgain: number
  /** A conversation that stopped and may go on. */
  brokenOffAgain: number
  /** Stopped from our side, for whoever is free next: time enough for the centre to give it to another station. */
  suspendedAgain: number
  softRefusalAgain: number
  maxAttempts: number
  hardAppointment: { arrangerBefore: number; anyoneAfter: number }
}

const weekday = { from: 10, to: 21 }

export const defaultRules: Omit<CallRules, 'timeZone' | 'anyHour' | 'maxAttempts'> = {
  hours: [null, weekday, weekday, weekday, weekday, weekday, { from: 10, to: 18 }],
  busyAgain: 30,
  noAnswerAgain: 240,
  technicalAgain: 30,
  brokenOffAgain: 240,
  suspendedAgain: 5,
  softRefusalAgain: 7 * 24 * 60,
  hardAppointment: { arrangerBefore: 15, anyoneAfter: 30 },
}

export function rulesOf(study: { timeZone: string; training: boolean; maxAttempts: number }): CallRules {
  return {
    ...defaultRules,
    timeZone: study.timeZone,
    anyHour: study.training,
    maxAttempts: study.maxAttempts,
  }
}
