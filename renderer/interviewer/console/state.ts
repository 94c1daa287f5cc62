import type { Answer } from '#core/contract/answer.ts'
import type { AppointmentCalendar } from '#core/contract/appointment-calendar.ts'
import type { MyDay } from '#core/contract/my-day.ts'
import type { JumpTarget } from '#core/contract/prompt.ts'
import type { Hardness, RefusalReason, Refuser } from '#core/contract/refusal.ts'
import type { WrongPin } from '#core/contract/station.ts'
import type { StationView } from '#core/contract/station-view.ts'
import type { AppointmentDraft } from '../appointment/draft.ts'
import type { Draft } from './draft.ts'
import type { EntryProblem } from './entry-problem.ts'
import type { NotSaved } from './trouble.ts'

/**
 * All that the window paints: the station's view, and what is keyed but not yet confirmed. Nothing
 * of the interview is decided from here.
 */
export interface ConsoleState {
  /** Null only until the station first answered. */
  view: StationView | null
  /** performance.now() when `view` came, for clocks that run on from it. */
  viewAt: number
  draft: Draft
  problem: EntryProblem | null
  /** What is open, on top. */
  panel: Panel | null
  /** What it was opened over, the lowest first: each comes back as it was (panels.ts). */
  beneath: readonly Panel[]
  /** What was written as a note and not saved yet, kept when the panel closes. */
  noteText: string
  /** The note that what is written puts right; null: it is a new one. */
  noteRevises: string | null
  /** Why an answer that a check doubts is right: kept when the panel closes, gone with the question. */
  overrideText: string
  /** An operation has been under way for more than 150 ms. */
  saving: boolean
  trouble: Trouble | null
  /** Keys pressed ahead that would have confirmed a question nobody had seen were left out. */
  aheadLeftOut: boolean
  /** A number was copied since the sign-in: it does not stay behind in the clipboard. */
  numberCopied: boolean
  /** Grows each time the words of an open answer are to be filled in. */
  wordsAsked: number
  /** Why nobody was let in; `at`: performance.now() then. */
  pinWrong: (WrongPin & { at: number }) | null
}

export type Trouble =
  | { type: 'not-saved'; why: NotSaved }
  /** The station does not answer. */
  | { type: 'unreachable' }
  /** The number that was to be copied is not in the clipboard. */
  | { type: 'not-copied' }
  /** The operation did not fit what is on the screen. */
  | { type: 'not-now' }

/** What is open over the aside, never over the question; the appointment has the work area. */
export type Panel =
  | { name: 'keys' }
  | { name: 'note' }
  | { name: 'own-note' }
  /** `selected`: which of the interviews that can be replayed. */
  | { name: 'my-day'; day: MyDay; selected: number }
  | { name: 'jump'; targets: JumpTarget[]; selected: number }
  /** A refusal or a break-off, as far as it was told. */
  | {
      name: 'stop'
      who: Refuser | null
      reason: RefusalReason | null
      hardness: Hardness | null
      words: string
      /** The digit pointed at. */
      selected: number | null
    }
  /** More of what was heard while it rang. */
  | { name: 'heard'; asks: 'device' | 'someone' | 'line'; selected: number | null }
  | { name: 'never-again'; who: Refuser | null; selected: number | null }
  | { name: 'call-back' }
  /** `wrong`: what was written is no telephone number. */
  | { name: 'number-told'; number: string; wrong: boolean }
  | { name: 'cannot-call' }
  /** The desktop's window is to close in a call. */
  | { name: 'closing' }
  | { name: 'suspend' }
  /** Which kind of break; null: none chosen yet. */
  | { name: 'break'; selected: number | null }
  | { name: 'outbox' }
  | { name: 'sign-out' }
  | { name: 'number-source' }
  | { name: 'confidentiality' }
  /** A soft check doubts this answer: a note why it is right sends the very same one again. */
  | { name: 'override'; item: string; answer: Answer; message: string }
  | { name: 'appointment'; draft: AppointmentDraft; calendar: AppointmentCalendar }
