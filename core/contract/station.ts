import { eventIterator, oc, type } from '@orpc/contract'
import { z } from 'zod'
import { breakKinds } from '../cases/break-kind.ts'
import { phoneKinds } from '../cases/phone.ts'
import { answerSchema } from './answer.ts'
import type { AppointmentCalendar } from './appointment-calendar.ts'
import { languageSchema } from './language.ts'
import type { MyDay } from './my-day.ts'
import type { JumpTarget } from './prompt.ts'
import { hardnesses, refusalReasons, refusers } from './refusal.ts'
import type { StationView } from './station-view.ts'
import { textSizeSchema } from './text-size.ts'

/**
 * The contract between the renderer and its station. Every operation answers with the whole view
 * that is to be painted next; the renderer keeps nothing of its own. `at` is the view's `revision`
 * the person was looking at: an operation keyed on an older one is refused as `STALE`, so a second
 * window or a double key never answers a question that was not on the screen.
 */
const looking = z.strictObject({ at: z.int() })

const base = oc.errors({
  /** The screen has moved on; `view` is what is shown now. */
  STALE: { data: type<{ view: StationView }>() },
  /** The operation does not fit what is on the screen. */
  NOT_NOW: { data: type<{ view: StationView }>() },
  /** The answer does not fit the item: the person is told and the prompt stays. */
  NOT_ACCEPTED: { data: type<{ problem: AnswerProblem }>() },
  /** The commit failed. Nothing moved. */
  NOT_SAVED: { data: type<{ why: 'disk-full' | 'read-only' | 'damaged' | 'gone' | 'unknown' }>() },
  WRONG_PIN: { data: type<WrongPin>() },
})

/** Not let in: the number or the PIN is wrong, or it was tried too often. */
export interface WrongPin {
  /** Seconds until a PIN may be keyed again at this station. */
  waitSeconds: number
  /** This number is locked here until the centre gives it a new PIN. */
  locked: boolean
  /** Wrong PINs until this number is locked; null for a number that nobody has. */
  left: number | null
}

export type AnswerProblem =
  | { type: 'no-such-code'; code: number; codes: number[] }
  | { type: 'exclusive'; code: number }
  | { type: 'out-of-range'; min: number | null; max: number | null }
  | { type: 'wrong-kind'; takes: string }
  | { type: 'not-allowed'; missing: 'dont-know' | 'refused' }
  | { type: 'empty' }
  | { type: 'date-out-of-range'; min: string | null; max: string | null }
  /** The script's own check. A soft one may be overridden with a note: the same answer with `override`. */
  | { type: 'check-failed'; message: string; soft: boolean }

const shows = base.output(type<StationView>())

export const stationContract = {
  /** The view as it is now. */
  view: shows,
  /** A view each time it changes by anything but this window's own operations. */
  watch: base.output(eventIterator(type<StationView>())),
  setLanguage: shows.input(z.strictObject({ language: languageSchema })),

  setTextSize: shows.input(z.strictObject({ size: textSizeSchema })),
  /** Practice on generated cases in a file of its own; at the sign-in only. */
  setPractice: shows.input(z.strictObject({ practice: z.boolean() })),
  /** `pledge`: the day's pledge was read and, where it is due, is made with it. */
  signIn: shows.input(
    z.strictObject({ number: z.string().max(20), pin: z.string().max(20), pledge: z.boolean() }),
  ),
  /** The day's pledge, asked for at the first sign-in of a day. */
  pledge: shows.input(looking),
  signOut: shows.input(looking),
  /** What I did today; nobody else's. */
  myDay: base.input(looking).output(type<MyDay>()),
  /** A note to oneself about the day: never journalled, gone with the day. */
  ownNote: shows.input(looking.extend({ text: z.string().trim().min(1).max(4000) })),
  /** An interview of one's own once more, to learn from; nothing is written. */
  replay: shows.input(looking.extend({ case: z.string().max(100) })),
  replayStep: shows.input(looking.extend({ by: z.union([z.literal(1), z.literal(-1)]) })),
  leaveReplay: shows.input(looking),
  /** Puts the case of the replay into practice, with somebody generated: it comes first there. */
  redo: shows.input(looking),
  beginBreak: shows.input(looking.extend({ kind: z.enum(breakKinds) })),
  endBreak: shows.input(looking),
  /** The scheduler's next case; an interviewer never picks. */
  nextCase: shows.input(looking),

  dial: shows.input(looking.extend({ phone: z.enum(phoneKinds) })),
  showOtherNumber: shows.input(looking),
  numberCopied: shows.input(looking),
  /** Someone picked up and the named person is on the line: the interview starts or goes on. */
  reached: shows.input(looking),
  /** The attempt ended without an interview. */
  notReached: shows.input(looking.extend({ outcome: z.string().max(40) })),

  answer: shows.input(
    looking.extend({
      item: z.string().max(100),
      answer: answerSchema,
      override: z.string().trim().min(1).max(4000).optional(),
    }),
  ),
  back: shows.input(looking),
  jumpTargets: base.input(looking).output(type<JumpTarget[]>()),
  jump: shows.input(looking.extend({ item: z.string().max(100) })),
  /** `revises`: the note that this one puts right. Both stay. */
  note: shows.input(
    looking.extend({ text: z.string().trim().min(1).max(4000), revises: z.uuidv7().optional() }),
  ),
  numberSourceRead: shows.input(looking),
  confidentialityRead: shows.input(looking),
  /** Who calls, and the number to call back: it was read. */
  callBackRead: shows.input(looking),
  /** Somebody refuses, at any point of a call: the call ends. `words`: as they were said. */
  refuse: shows.input(
    looking.extend({
      who: z.enum(refusers),
      reason: z.enum(refusalReasons),
      hardness: z.enum(hardnesses),
      words: z.string().trim().min(1).max(4000).optional(),
    }),
  ),
  /** Another number of the person, as it was told. */
  numberTold: shows.input(looking.extend({ number: z.string().trim().min(1).max(40) })),
  /** Never to be called again: the call ends, and nothing leaves the case open. */
  neverAgain: shows.input(looking.extend({ who: z.enum(refusers) })),
  breakOff: shows.input(
    looking.extend({
      reason: z.enum(['hung-up', 'no-time', 'refused', 'distrust', 'too-long', 'other']),
      /** What made it impossible to go on, where it was nobody's will. */
      outcome: z.enum(['language', 'inadequate-audio', 'unable', 'location']).optional(),
    }),
  ),
  /** The call stops from our side; the interview waits on this question for whoever goes on with it. */
  suspend: shows.input(looking),
  /** The calendar to agree an appointment on, for the case on the screen. */
  appointmentCalendar: base.input(looking).output(type<AppointmentCalendar>()),
  appointment: shows.input(
    z.strictObject({
      /** The revision looked at; `at` is the appointment's time here. */
      seen: z.int().optional(),
      at: z.iso.datetime({ offset: true }),
      kind: z.enum(['hard', 'soft']),
      phone: z.enum(phoneKinds),
      note: z.string().trim().max(4000).nullable(),
    }),
  ),
  /** From the wrap-up back to the interview's last item, while the case is not closed. */
  backToInterview: shows.input(looking),
  /** Confirms one of the wrap-up's choices and closes the case. */
  close: shows.input(looking.extend({ choice: z.string().max(40) })),
}
export type StationContract = typeof stationContract
