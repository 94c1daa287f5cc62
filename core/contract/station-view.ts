import type { BreakKind } from '../cases/break-kind.ts'
import type { Outcome } from '../cases/outcome.ts'
import type { PhoneKind } from '../cases/phone.ts'
import type { NoCase } from '../cases/scheduler.ts'
import type { OwnAppointment } from './appointment-calendar.ts'
import type { HandOver, LineEvent } from './dialler.ts'
import type { Language, Text } from './language.ts'
import type { EarlierAnswer, Prompt, SectionProgress } from './prompt.ts'
import type { Refusal } from './refusal.ts'
import type { ReplayScreen } from './replay.ts'
import type { TextSize } from './text-size.ts'

/** All that a console paints. One value, made anew after every operation. */
export interface StationView {
  /** Grows by one with every change; sent back with every operation. */
  revision: number
  /** ISO, for the clock at the right of the top bar: the station's, or the centre's where that one is known to be wrong. */
  now: string
  language: Language
  /** Of the question and its options, as this interviewer reads them. */
  textSize: TextSize
  station: string
  study: StudyFacts
  /** Practice on generated cases; marked on every screen, never mixed with real data. */
  training: boolean
  /** Practice beside a study, opened at the sign-in: nothing of it is sent anywhere. */
  practice: boolean
  interviewer: { number: string; name: string } | null
  sync: SyncFacts
  /** The next appointment of who is signed in, from half an hour ago on; null: none is known. */
  nextAppointment?: OwnAppointment | null
  screen: Screen
}

export type Screen =
  | SignInScreen
  | PledgeScreen
  | AvailableScreen
  | BreakScreen
  | ReplayScreen
  | CaseScreen
  | InterviewScreen
  | WrapUpScreen

export interface StudyFacts {
  title: Text
  agency: Text
  /** One real number that a respondent can call back. */
  callBack: string
  /** Read when a respondent asks where their number is from. */
  numberSource: Text
  starts: string | null
  ends: string | null
  completes: number | null
  target: number | null
  /** IANA name; times on screen are told in it. */
  timeZone?: string
  /** Items whose codes are all one digit confirm themselves with it. */
  oneDigitConfirms?: boolean
}

export interface SyncFacts {
  /** `apart`: practice, which is never sent. */
  state: 'in-step' | 'sending' | 'offline' | 'refused' | 'never' | 'apart'
  /** When the centre last had everything. ISO. */
  at: string | null
  /** Entries not yet acknowledged. */
  pending: number
  /** Seconds by which the station's clock is ahead of the centre's; only when it is too far off. */
  clockOff?: number
}

export interface SignInScreen {
  name: 'sign-in'
  pledge: Text
  promises: Text[]
  /** Training only: what to type, shown on screen. */
  demonstration: { number: string; pin: string } | null
  waitSeconds: number
}

/** The first sign-in of a day: what is promised, to be read and confirmed. */
export interface PledgeScreen {
  name: 'pledge'
  pledge: Text
  promises: Text[]
}

/** One interviewer's own day at this station, by the study's calendar. */
export interface Today {
  /** Dialled attempts; those in which somebody was spoken to; complete interviews. */
  calls: number
  contacts: number
  completes: number
  /** Minutes talked, at work (signed in, breaks taken out) and on breaks. */
  minutes: number
  worked: number
  onBreak: number
  /** When the day's pledge was made. ISO. */
  pledgedAt: string | null
}

export interface BreakScreen {
  name: 'break'
  kind: BreakKind
  /** ISO. */
  since: string
  /** Seconds since it was begun, when the view was made. */
  elapsed: number
  today: Today
}

export interface AvailableScreen {
  name: 'available'
  today: Today
  /** Why there is no case to deliver, after having asked. */
  none: null | { why: NoCase; until: string | null }
}

export interface PhoneFacts {
  kind: PhoneKind
  /** In full for the number in use, masked otherwise. */
  shown: string
  inUse: boolean
  /** What the last attempt at it ended in. */
  last?: Outcome
  /** Found dead or not the person's. */
  failed?: boolean
}

export interface CaseFacts {
  id: string
  /** Short number for people: 10-04821. */
  number: string
  institution: string
  task: string
  department: string | null
  handledOn: string | null
  period: string | null
  respondentKind: '민원인' | '공직자'
}

export type CaseReason =
  | { type: 'fresh' }
  /** A supervisor sent it out again. */
  | { type: 'released' }
  /** `stopped`: when the call fell silent, and whose it was. */
  | { type: 'resumed'; item: string; stopped?: { at: string; by: string } }
  /** `goesOnFrom`: the item at which an interview that was begun before goes on. */
  | { type: 'callback'; after: Outcome; lastAt: string; goesOnFrom?: string }
  | {
      type: 'appointment'
      kind: 'hard' | 'soft'
      at: string
      by: string | null
      /** Said by whoever answered, not agreed with the person. */
      saidByOther?: true
      goesOnFrom?: string
    }

export interface AttemptFacts {
  attempt: number
  at: string
  dayPart: DayPart
  outcome: Outcome | null
  /** Seconds connected; null when never connected. */
  talked: number | null
  by: string
}
export type DayPart = 'morning' | 'lunch' | 'afternoon' | 'evening' | 'weekend'

export type CallPhase = 'preparing' | 'dialling' | 'connected' | 'interviewing' | 'wrapping-up'

export interface CaseScreen {
  name: 'case'
  phase: 'preparing' | 'dialling'
  case: CaseFacts
  reason: CaseReason
  respondent: { name: string; viewedAt: string }
  phones: PhoneFacts[]
  firstWords: string
  attempts: AttemptFacts[]
  thisAttempt: number
  maxAttempts: number
  attemptsByDayPart: Record<DayPart, number>
  dayPartNow: DayPart
  appointmentNote: { text: string; at: string; by: string } | null
  notes: NoteFacts[]
  target: { done: number; of: number } | null
  /** While dialling: what the interviewer hears, each with its key; `asks`: more is to be said of it. */
  hears: Heard[]
  /** While dialling: what the dialler heard of the line last, where it can tell. */
  line?: LineEvent
  /** While dialling: how the number was handed over, where this run of the station did it. */
  handOver?: HandOver
  /** While dialling: the text behind pad *. */
  confidentiality?: string
}

export interface Heard {
  outcome: Outcome | 'reached' | 'someone-else' | 'line'
  key: number
  asks?: 'device' | 'someone' | 'line'
}

export interface NoteFacts {
  /** Sent back to revise it. */
  id: string
  text: string
  at: string
  by: string
  item: string | null
  /** What it said before it was revised, oldest first. */
  before: { text: string; at: string; by: string }[]
}

export interface InterviewScreen {
  name: 'interview'
  case: CaseFacts
  /** Monotonic seconds since the person was reached, when the view was made. */
  talking: number
  /** Set once after a restart: on which question the interview was reopened. */
  resumed: boolean
  prompt: Prompt
  sections: SectionProgress[]
  earlier: EarlierAnswer[]
  notes: NoteFacts[]
  /** Time in the call at which the confidentiality statement was read, seconds; null: not yet. */
  confidentialityReadAt: number | null
  /** The text behind pad *. */
  confidentiality: string
  /** The text behind pad /. */
  numberSource: string
  /** For an appointment; all masked. */
  phones?: PhoneFacts[]
}

export interface WrapUpChoice {
  /** Sent back with `close`: a disposition code such as '2.12', or 'open:' and an outcome. */
  choice: string
  /** AAPOR code; null for a temporary outcome that leaves the case open. */
  code: string | null
  outcome: Outcome
  /** What follows: when the case comes again, null when never. */
  again: { at: string | null; rule: Outcome } | null
}

export interface WrapUpScreen {
  name: 'wrap-up'
  case: CaseFacts
  /** Seconds: ringing, introduction and consent, interview, the whole call. */
  times: {
    ringing: number | null
    introduction: number | null
    interview: number | null
    call: number | null
  }
  known: {
    personReached: boolean
    eligible: boolean | null
    answered: number
    stoppedAt: string | null
    /** What was refused in this call and not taken back. */
    refusal?: Refusal | null
    neverAgain?: boolean
  }
  /** The text behind pad *. */
  confidentiality?: string
  fitting: WrapUpChoice[]
  other: WrapUpChoice[]
  /** Possible, but hardly ever: found by typing a code or part of a name. */
  rare?: WrapUpChoice[]
  impossible: { code: string | null; outcome: Outcome; why: ImpossibleReason }[]
  /** The choice that is selected: proposed by rule. */
  proposed: string
  notes: NoteFacts[]
  canReturn: boolean
  target: { done: number; of: number } | null
  /** For an appointment; all masked. */
  phones?: PhoneFacts[]
}

export type ImpossibleReason =
  | { type: 'person-reached' }
  | { type: 'never-reached' }
  | { type: 'eligible' }
  | { type: 'unanswered-from'; item: string }
  | { type: 'nothing-answered' }
  /** Another number of the case has not failed yet. */
  | { type: 'other-number' }
  /** Not before the attempts are used up. */
  | { type: 'attempts-left' }
  /** It was dialled. */
  | { type: 'attempted' }
  /** It was not: nothing was heard. */
  | { type: 'not-dialled' }
  /** Codes of a sample of households: somebody on a list counts as 3.20. */
  | { type: 'named-person' }
  | { type: 'refused-hard' }
  | { type: 'never-again' }
