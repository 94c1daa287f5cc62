import { oc, type } from '@orpc/contract'
import { z } from 'zod'
import type { StudySettings } from '#core/contract/study.ts'
import type { CentreExamined } from '../doctor/faults.ts'
import type { Export } from '../export/export.ts'
import type { ParadataExport } from '../export/paradata.ts'
import type { Destroyed } from '../identity/destroy.ts'
import type { Adding, Changing, Interviewer, Renewal } from '../interviewers/interviewers.ts'
import type { HandingIn } from '../journal/hand-in.ts'
import type { RosterImport } from '../roster/import.ts'

/**
 * What the command line asks of the centre: of the server that runs on the study folder, over
 * loopback with the key in that folder, or, when none runs, of the centre it opens itself. Paths are
 * absolute and of this machine.
 */
const interviewerNumber = z.string().regex(/^\d{1,10}$/)
const path = z.strictObject({ path: z.string().min(1) })

export const adminContract = {
  study: oc.output(type<StudySummary>()),
  /** Makes all projections again from the journal. */
  rebuild: oc.output(type<{ entries: number }>()),
  /** Checks the chains, the marks and the projections; changes nothing. */
  examine: oc.output(type<CentreExamined>()),
  /** Destroys who the cases were, for good. */
  destroyIdentity: oc.output(type<Destroyed>()),
  importRoster: oc.input(path).output(type<RosterImport>()),
  exportCsv: oc.input(path).output(type<Export>()),
  /** Takes in what was got out of a damaged station's file. */
  handIn: oc.input(path).output(type<HandingIn>()),
  /** Into a folder: three files. */
  exportParadata: oc.input(path).output(type<ParadataExport>()),
  addInterviewer: oc
    .input(
      z.strictObject({
        number: interviewerNumber,
        name: z.string().trim().min(1).max(100),
        converter: z.boolean().optional(),
      }),
    )
    .output(type<Adding>()),
  /** Whether somebody may call people who refused softly. */
  markConverter: oc
    .input(z.strictObject({ number: interviewerNumber, converter: z.boolean() }))
    .output(type<Changing>()),
  renewPin: oc.input(z.strictObject({ number: interviewerNumber })).output(type<Renewal>()),
  listInterviewers: oc.output(type<Interviewer[]>()),
  /** A code that lets one station in, once. */
  enrolmentCode: oc.output(type<{ code: string }>()),
  /** A token that lets one browser in, once: `/?token=…` at the server's address. */
  supervisorToken: oc.output(type<{ token: string }>()),
}
export type AdminContract = typeof adminContract

export interface StudySummary {
  settings: StudySettings
  institutions: number
  tasks: number
  cases: number
  completes: number
  /** When the identities of its cases were destroyed; null: they are there. */
  identityDestroyed: string | null
  stations: { station: string; name: string; lastSeen: string | null; entries: number; unsound: number }[]
}
