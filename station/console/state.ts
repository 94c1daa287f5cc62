import type { Call } from '#core/cases/call.machine.ts'
import type { Moment } from '#core/cases/moment.ts'
import type { Session } from '#core/cases/session.machine.ts'
import type { Shift } from '#core/cases/shift.ts'
import type { Lease } from '#core/contract/centre.ts'
import type { HandOver } from '#core/contract/dialler.ts'
import type { Language } from '#core/contract/language.ts'
import type { Prompt } from '#core/contract/prompt.ts'
import type { Refuser } from '#core/contract/refusal.ts'
import type {
  AttemptFacts,
  AvailableScreen,
  CaseReason,
  CaseScreen,
  NoteFacts,
  PhoneFacts,
} from '#core/contract/station-view.ts'
import type { TextSize } from '#core/contract/text-size.ts'
import type { Interview } from '#core/interview/interview.ts'
import type { Phone } from '../identity/identity.ts'
import type { Replay } from './replay.ts'
import type { Restored } from './restore-interview.ts'

/**
 * All that a console holds in memory: a value, replaced only after what led to it is on disk. It can be
 * made again from the journal at any time.
 */
export interface ConsoleState {
  session: Session
  interviewer: { number: string; name: string } | null
  language: Language
  textSize: TextSize
  /** The interviewer's day so far; null when nobody is signed in. */
  shift: Shift | null
  none: AvailableScreen['none']
  replay: Replay | null
  onCase: OnCase | null
}

/** A lease as it is kept: who the person is and the key of the texts are kept apart. */
export type CaseFile = Omit<Lease, 'identity' | 'key' | 'history' | 'order' | 'until'>

/** The case that is open: the call, and what is shown of what was before. */
export interface OnCase {
  file: CaseFile
  reason: CaseReason
  call: Call
  viewedAt: string
  /** The number that is shown in full. */
  inUse: Phone
  /** All masked: what is needed to choose one for an appointment. */
  phones: PhoneFacts[]
  attempts: AttemptFacts[]
  appointments: number
  reachedBefore: boolean
  busyBefore: boolean
  /** Who refused in an earlier call, last. */
  refusedBefore: Refuser | null
  /** In an earlier call it was confirmed that the person is at a number of this case. */
  confirmedBefore: boolean
  /** How the number was handed over; null: not in this run of the station. */
  handOver: HandOver | null
  notes: NoteFacts[]
  appointmentNote: CaseScreen['appointmentNote']
  /** As far as it came, in an earlier call perhaps; null before the first. */
  interview: Interview | null
  /** The last entry of that interview, when it was begun or gone on with at another station. */
  elsewhere: Restored['elsewhere']
  prompt: Prompt | null
  /** Monotonic ms at which the prompt was shown. */
  shownAt: number
  /** Reopened after the station had stopped in mid-interview. */
  resumed: boolean
  marks: Marks
}

/** Moments of the call that the screens tell. */
export interface Marks {
  firstAnswerAt: Moment | null
  confidentialityReadAt: Moment | null
  /** As the dialler heard them, where it can tell. */
  lineAnsweredAt: Moment | null
  lineEndedAt: Moment | null
}

export type Screen =
  | 'sign-in'
  | 'pledging'
  | 'available'
  | 'on-break'
  | 'replaying'
  | 'preparing'
  | 'dialling'
  | 'interviewing'
  | 'wrapping-up'

/** Which screen a state shows: the session's machine decides, then the call's. */
export function screenOf(state: ConsoleState): Screen {
  const session = state.session.value
  switch (session) {
    case 'signed-out':
      return 'sign-in'
    case 'pledging':
    case 'available':
    case 'on-break':
    case 'replaying':
      return session
    case 'on-case': {
      const call = openCase(state).call.value
      if (call === 'closed') throw new Error('a closed call is left at once')
      // One screen from the dialling until it is said who is on the line.
      return call === 'ringing' || call === 'connected' ? 'dialling' : call
    }
    default:
      return session satisfies never
  }
}

/** The case on the screen; only asked for where there is one. */
export function openCase(state: ConsoleState): OnCase {
  if (state.onCase === null) throw new Error('no case is open')
  return state.onCase
}
