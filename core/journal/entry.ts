import { z } from 'zod'
import { breakKinds } from '../cases/break-kind.ts'
import { outcomes } from '../cases/outcome.ts'
import { phoneKinds } from '../cases/phone.ts'
import { answerSchema } from '../contract/answer.ts'
import { lineEvents } from '../contract/dialler.ts'
import { languageSchema } from '../contract/language.ts'
import { hardnesses, refusalReasons, refusers } from '../contract/refusal.ts'

/**
 * What happened in the field, in the past tense. Append-only: a type may gain optional fields,
 * never lose or change one. Text that may name people is not here in clear: `sealed` holds it,
 * encrypted under the case's own key (station/identity), as base64 of nonce, ciphertext and tag.
 */
const sealed = z.string().regex(/^[A-Za-z0-9+/]+=*$/)
const interviewer = z.string()
const item = z.string()
const attempt = z.int().positive()

/** Answers as journalled: open words are sealed. */
const journalledAnswer = z.union([
  answerSchema,
  z.strictObject({ kind: z.literal('code'), code: z.int(), sealed }),
  z.strictObject({ kind: z.literal('codes'), codes: z.array(z.int()), sealed }),
  z.strictObject({ kind: z.literal('text'), sealed }),
])
export type JournalledAnswer = z.infer<typeof journalledAnswer>

/** Where in a call something was read aloud; `item` says it more closely in an interview. */
const phase = z.enum(['dialling', 'interviewing', 'wrapping-up']).optional()

/** ms on the station's monotonic clock, since the process started (see `StationStarted`). */
const shownAt = z.number()

export const payloads = {
  StationStarted: z.strictObject({ version: z.string() }),
  /** `pledge`: whether that day's pledge had been made already, or was still to be made. */
  SignedIn: z.strictObject({
    interviewer,
    training: z.boolean(),
    pledge: z.enum(['due', 'made']).optional(),
  }),
  /** Once a day, at the first sign-in. */
  PledgeMade: z.strictObject({ interviewer }),
  /** Too many wrong PINs: the number is locked on this station until it has a new PIN. */
  SignInLocked: z.strictObject({ interviewer }),
  SignedOut: z.strictObject({ interviewer }),
  BreakBegun: z.strictObject({ interviewer, kind: z.enum(breakKinds) }),
  BreakEnded: z.strictObject({ interviewer }),
  /** Who the cases were, and the keys of their sealed words, are gone from this station, of as many cases as it still had. */
  IdentityDestroyed: z.strictObject({ cases: z.int().nonnegative(), by: z.enum(['here', 'centre']) }),

  CaseOpened: z.strictObject({ interviewer, reason: z.string() }),
  /** Somebody else goes on with a call that had ended: from here on the case is theirs. */
  CaseTakenOver: z.strictObject({ interviewer }),
  CaseClosed: z.strictObject({ interviewer }),
  IdentityViewed: z.strictObject({
    interviewer,
    what: z.array(z.enum(['name', ...phoneKinds])),
    why: z.enum(['call', 'copy']),
  }),
  CallDialled: z.strictObject({ attempt, phone: z.enum(phoneKinds) }),
  /** What the dialler heard of the line, where it can tell. */
  LineTold: z.strictObject({ attempt, event: z.enum(lineEvents) }),
  CallConnected: z.strictObject({ attempt }),
  CallEnded: z.strictObject({
    attempt,
    outcome: z.enum(outcomes),
    /** The question on the screen, when the call ended in mid-interview without an event of the interview. */
    item: item.optional(),
  }),
  /** "Where did you get my number" was asked, and answered. */
  NumberSourceRead: z.strictObject({ item: item.nullable(), phase }),
  ConfidentialityRead: z.strictObject({ item: item.nullable(), phase }),
  /** Who calls and which number they can be called back at was read. */
  CallBackRead: z.strictObject({ item: item.nullable(), phase }),
  /** Somebody refused: before the interview, in it (at `item`) or at its end. Words are sealed. */
  RefusalSaid: z.strictObject({
    attempt,
    who: z.enum(refusers),
    reason: z.enum(refusalReasons),
    hardness: z.enum(hardnesses),
    item: item.nullable(),
    sealed: sealed.optional(),
  }),
  /**
   * Never to be called again: in this study no number of this case is (asked by the person), or not the
   * one that was dialled (by somebody else there).
   */
  NeverCallAgainAsked: z.strictObject({
    attempt,
    who: z.enum(refusers),
    phone: z.enum(phoneKinds),
    item: item.nullable(),
  }),
  /** Another number of the person, told in a call: its digits, sealed. */
  NumberTold: z.strictObject({ attempt, sealed }),
  NoteTaken: z.strictObject({
    item: item.nullable(),
    sealed,
    /** The entry of the note that this one puts right; that one stays. */
    revises: z.uuidv7().optional(),
  }),
  AppointmentMade: z.strictObject({
    attempt,
    at: z.iso.datetime(),
    kind: z.enum(['hard', 'soft']),
    phone: z.enum(phoneKinds),
    sealed: sealed.nullable(),
    /** Whom it was agreed with; somebody else only says when the person can be had. */
    with: z.enum(refusers).optional(),
    /** In place of one that was not called yet: the two allow one attempt more together. */
    instead: z.literal(true).optional(),
  }),
  DispositionSet: z.strictObject({ attempt, code: z.string(), proposed: z.string().nullable() }),
  CaseLeftOpen: z.strictObject({
    attempt,
    outcome: z.enum(outcomes),
    again: z.iso.datetime().nullable(),
    /** Seconds that the station's clock was ahead of the centre's: `again` is by the centre's. */
    clockOff: z.int().optional(),
  }),

  InterviewStarted: z.strictObject({
    language: languageSchema,
    seed: z.int(),
    facts: z.record(z.string(), z.json()),
    /** Quota cells that were full then: 「age_sex:3:1」. */
    full: z.array(z.string()).optional(),
  }),
  InterviewResumed: z.strictObject({
    item,
    /** The last entry of the interview so far, when another station wrote it: what this goes on from. */
    after: z.strictObject({ station: z.string(), seq: z.int().positive() }).optional(),
  }),
  ResponseGiven: z.strictObject({ item, answer: journalledAnswer, shownAt }),
  /** A soft check was overridden; the words say why. Comes before the response it let through. */
  CheckOverridden: z.union([
    z.strictObject({ item, check: z.int().nonnegative(), note: z.string() }),
    z.strictObject({ item, check: z.int().nonnegative(), sealed }),
  ]),
  ResponseRevised: z.strictObject({ item, answer: journalledAnswer, shownAt }),
  WentBack: z.strictObject({ from: item, to: item }),
  JumpedTo: z.strictObject({ from: item, to: item }),
  LanguageSwitched: z.strictObject({ language: languageSchema }),
  InterviewBrokenOff: z.strictObject({
    item,
    reason: z.enum(['hung-up', 'no-time', 'refused', 'distrust', 'too-long', 'other']),
  }),
} as const

export type EntryType = keyof typeof payloads
export type Payload<T extends EntryType> = z.infer<(typeof payloads)[T]>

/** An entry as a decision makes it: what happened, not yet when and where in the chain. */
export type Draft = { [T in EntryType]: { type: T; case: string | null; payload: Payload<T> } }[EntryType]

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** The envelope: what a receipt checks before anything is judged. */
export const entrySchema = z.strictObject({
  id: z.uuidv7(),
  station: z.string().min(1),
  /** 1, 2, 3 ... on its station, without a gap. */
  seq: z.int().positive(),
  case: z.string().nullable(),
  type: z.string(),
  payload: z.record(z.string(), z.json()),
  /** Wall clock, UTC, milliseconds. */
  at: z.iso.datetime(),
  /** Monotonic, ms since the station process started. */
  mono: z.number().nonnegative(),
  /** `id@version` of the script the case is pinned to; null outside an interview. */
  script: z.string().nullable(),
  /** Hash of the entry before on this station; 64 zeros for the first. */
  previous: sha256,
  /** SHA-256 over RFC 8785 JSON of the entry without this field. */
  hash: sha256,
})
export type Entry = z.infer<typeof entrySchema>
