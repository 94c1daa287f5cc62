import { eventIterator, oc, type } from '@orpc/contract'
import { z } from 'zod'
import type { HandReason } from './hand-reason.ts'
import type { Text } from './language.ts'

/** The contract between a supervisor's browser and the centre. */
export interface TaskProgress {
  task: string
  name: string
  nameEn: string | null
  cases: number
  done: number
  target: number
  /** How many cases stand at each disposition; '' for cases without one yet. */
  dispositions: Record<string, number>
  /** Completes in the seven calendar days before today; without it the page shows the mean since the start. */
  recent?: number
}

export interface InstitutionProgress {
  institution: string
  name: string
  nameEn: string | null
  tasks: TaskProgress[]
}

export interface Progress {
  /** Server wall clock, ISO. */
  at: string
  study: {
    id: string
    title: Text
    training: boolean
    starts: string | null
    ends: string | null
    /** IANA name, for the calendar days and times on the page; without it the browser's own. */
    timeZone?: string
  }
  institutions: InstitutionProgress[]
  /** Completes by calendar day of the study's time zone, oldest first. */
  days: { day: string; completes: number }[]
  stations: { station: string; name: string; lastSeen: string | null; pendingUnsound: number }[]
  /** Cases that two stations worked on and nobody has settled; without it the page shows no sign of any. */
  conflicts?: number
  /** Cases that the stations leave to a supervisor, by why; without it the page shows no sign of any. */
  hands?: Record<HandReason, number>
  /** Numbers that wrong PINs have locked; without it the page shows no sign of any. */
  locked?: LockedNumber[]
  /** Without it the page shows no rate. */
  rates?: ProgressRates
}

/** An interviewer who cannot sign in at a station until they have a new PIN. */
export interface LockedNumber {
  number: string
  name: string
  /** The station's name among people. */
  station: string
  /** When it was locked there, by its clock. ISO. */
  at: string
}

/** Outcome rates over all cases of the study, and what went into them (core/cases/rates.ts). */
export interface ProgressRates {
  /** Cases by AAPOR group. */
  counts: Record<RateGroup, number>
  /** Share of the unknown that is taken to be eligible; null: undefined. */
  e: number | null
  /** I / (K + eU), 0..1; null: undefined. */
  RR3: number | null
}
export type RateGroup = 'I' | 'P' | 'R' | 'NC' | 'O' | 'UH' | 'UO' | 'NE'

/** One row behind a number: no name, no telephone number, no answer. */
export interface CaseRow {
  case: string
  number: string
  disposition: string | null
  attempts: number
  lastOutcome: string | null
  lastAt: string | null
  station: string | null
  /** Two stations worked on it: both are kept, the first disposition counts until it is settled. */
  conflict?: boolean
  /** Not closed, and held for good: it was asked that this person or number never be called again. */
  neverAgain?: boolean
}

/** A case in conflict, with the codes of where it belongs. */
export interface ConflictRow extends CaseRow {
  institution: string
  task: string
}

/** A case that needs a supervisor's hand: no name, no telephone number, no answer. */
export interface HandRow {
  case: string
  number: string
  institution: string
  task: string
  why: HandReason
  /** The appointment's time, or since when it is so; null: not known. */
  at: string | null
  /** Who arranged it, or opened it last. */
  interviewer: string | null
  attempts: number
  station: string | null
}

const base = oc.errors({ SIGNED_OUT: { status: 401 } })

export const supervisorContract = {
  progress: base.output(type<Progress>()),
  /** The progress now, then again within a second of every change. */
  watchProgress: base.output(eventIterator(type<Progress>())),
  /** The cases behind one number. */
  cases: base
    .input(
      z.strictObject({
        institution: z.string().max(100),
        task: z.string().max(100).nullable(),
        disposition: z.string().max(20).nullable(),
      }),
    )
    .output(type<CaseRow[]>()),
  /** The cases behind `conflicts`, the first thousand of them. */
  conflicts: base.output(type<ConflictRow[]>()),
  /** The cases behind `hands`, the first thousand of them. */
  hands: base.output(type<HandRow[]>()),
  /** Sends a case of `hands` out again, for one call, to the first station that is free. */
  release: base.input(z.strictObject({ case: z.string().max(100) })).output(type<null>()),
}
export type SupervisorContract = typeof supervisorContract
