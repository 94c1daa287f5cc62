import { eventIterator, oc, type } from '@orpc/contract'
import { z } from 'zod'
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
  study: { id: string; title: Text; training: boolean; starts: string | null; ends: string | null }
  institutions: InstitutionProgress[]
  /** Completes by calendar day of the study's time zone, oldest first. */
  days: { day: string; completes: number }[]
  stations: { station: string; name: string; lastSeen: string | null; pendingUnsound: number }[]
}

/** One row behind a number: no name, no telephone number, no answer. */
export interface CaseRow {
  case: string
  number: string
  disposition: string | null
  attempts: number
  lastOutcome: string | null
  lastAt: string | null
  station: string | null
}

const base = oc.errors({ SIGNED_OUT: {} })

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
}
export type SupervisorContract = typeof supervisorContract
