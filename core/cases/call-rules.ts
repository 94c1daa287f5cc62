import type { Holiday } from '../contract/calling.ts'
import type { StudySettings } from '../contract/study.ts'

/**
 * When a case may be called and when it comes again: the defaults of practice, all settings of a study.
 * Times in minutes.
 */
export interface CallRules {
  timeZone: string
  /** A training study holds generated people only and may call at any hour. */
  anyHour: boolean
  /** Hours [from, to) by weekday, 0 is Sunday; null is a day without calls. */
  hours: readonly (OpenHours | null)[]
  /** Days without calls, by name. */
  holidays: readonly Holiday[]
  /** The study's last day, `2026-10-07`: nobody is called after it. null: none is set. */
  ends: string | null
  busyAgain: number
  noAnswerAgain: number
  technicalAgain: number
  /** A conversation that stopped and may go on. */
  brokenOffAgain: number
  /** Stopped from our side, for whoever is free next: time enough for the centre to give it to another station. */
  suspendedAgain: number
  softRefusalAgain: number
  maxAttempts: number
  /** Over so many day-parts at least the attempts are spread before a supervisor gets the case. */
  minDayParts: number
  hardAppointment: { arrangerBefore: number; anyoneAfter: number }
  /** How long a preferred time lasts. */
  softWindow: number
  /** A case that was opened and has no end after this long goes to a supervisor. */
  openAtMost: number
}

export interface OpenHours {
  from: number
  to: number
  /** Appointments that each of these hours holds; without it the study's own number. */
  seats?: number | undefined
}

/** What a study's settings say of calling. */
export type CallingStudy = Pick<
  StudySettings,
  'timeZone' | 'training' | 'maxAttempts' | 'calling' | 'holidays' | 'ends'
>

const weekday = { from: 10, to: 21 }

export const defaultRules: Omit<CallRules, 'timeZone' | 'anyHour' | 'maxAttempts' | 'holidays' | 'ends'> = {
  hours: [null, weekday, weekday, weekday, weekday, weekday, { from: 10, to: 18 }],
  busyAgain: 30,
  noAnswerAgain: 240,
  technicalAgain: 30,
  brokenOffAgain: 240,
  suspendedAgain: 5,
  softRefusalAgain: 7 * 24 * 60,
  minDayParts: 3,
  hardAppointment: { arrangerBefore: 15, anyoneAfter: 30 },
  softWindow: 60,
  openAtMost: 24 * 60,
}

export function rulesOf(study: CallingStudy): CallRules {
  const own = study.calling ?? {}
  const rules: CallRules = {
    ...defaultRules,
    timeZone: study.timeZone,
    anyHour: study.training,
    maxAttempts: study.maxAttempts,
    holidays: study.holidays ?? [],
    ends: study.ends,
  }
  return { ...rules, ...given(own) }
}

const given = <T extends object>(settings: T) =>
  Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
