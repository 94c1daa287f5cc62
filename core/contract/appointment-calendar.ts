import type { PhoneKind } from '../cases/phone.ts'
import type { Text } from './language.ts'

/** What an appointment is agreed on: the coming days by the hours of calling, and how full they are. */
export interface AppointmentCalendar {
  /** Hours of the day that are shown, a row each. */
  hours: number[]
  /** Today and the seven days after, in the study's time zone. */
  days: CalendarDay[]
  /** When the centre told how many are booked; null: only those made at this station are known. ISO. */
  loadAt: string | null
  /** Minutes: a hard appointment is its arranger's so long before it, and anyone's so long after. */
  hard: { arrangerBefore: number; anyoneAfter: number }
  /** What is our own default, not the study's. */
  ownDefault: { hours: boolean; hard: boolean }
  /** Appointments of who is signed in, of other cases than this one. */
  mine: OwnAppointment[]
  /** What was agreed for this case before and is still to be kept. */
  agreed: AgreedAppointment | null
}

export interface CalendarDay {
  /** `2026-10-07`. */
  day: string
  /** 0 is Sunday. */
  weekday: number
  /** Its name, also where calls are made all the same. */
  holiday: Text | null
  /** Appointments that each hour holds; null: not known yet. */
  seats: number | null
  /** One for each of the calendar's hours. */
  hours: CalendarHour[]
}

export interface CalendarHour {
  /** When it begins. ISO. */
  at: string
  closed: ClosedHour | null
  booked: number
}

export type ClosedHour =
  | { type: 'past' }
  | { type: 'holiday'; name: Text }
  | { type: 'day-off' }
  | { type: 'outside-hours'; from: number; to: number }
  | { type: 'study-over' }

export interface OwnAppointment {
  case: string
  /** The case's number for people. */
  number: string
  at: string
  kind: 'hard' | 'soft'
}

export interface AgreedAppointment {
  at: string
  kind: 'hard' | 'soft'
  phone: PhoneKind
  /** In the respondent's words. */
  note: string | null
}
