import { oc, type } from '@orpc/contract'
import { z } from 'zod'
import { type Entry, entrySchema } from '../journal/entry.ts'
import type { StudySettings } from './study.ts'

/**
 * The contract between a station and the centre. A station authenticates every call but `enrol`
 * with the bearer token it was given then.
 */
export const batchSchema = z.strictObject({
  /** Consecutive entries of one station, lowest sequence number first. */
  entries: z.array(entrySchema).min(1).max(500),
  /** Ed25519 signature (base64) by the station's key over the hash of the last entry. */
  signature: z.string(),
})
export type Batch = z.infer<typeof batchSchema>

export type Receipt =
  /** Stored (again, perhaps) up to and including this sequence number. */
  | { type: 'received'; upTo: number }
  /** There is a gap, or the centre was restored from an older copy: send again from here. */
  | { type: 'resend'; from: number }
  /** Another entry with this sequence number is already here: enrol under a new id. */
  | { type: 'forked'; at: number }

/** One case handed to a station for a time, with all that a call needs. */
export interface Lease {
  case: string
  number: string
  until: string
  script: string
  institution: { code: string; name: string; nameEn: string | null }
  task: { code: string; name: string; nameEn: string | null }
  facts: Record<string, unknown>
  department: string | null
  handledOn: string | null
  respondentKind: '민원인' | '공직자'
  identity: { name: string; mobile: string | null; landline: string | null }
  /** AES-256 key of this case's sealed texts, base64. */
  key: string
  /** Seeded random order among equals. */
  order: number
  /** When it was handed over. ISO. */
  leasedAt?: string
  /** A supervisor sent it out again, and nobody has called it since. */
  released?: boolean
  /** What other stations did with the case before: attempts and interview so far, oldest first. */
  history: Entry[]
}

export interface Down {
  /** Hand it back with the next pull. */
  cursor: string
  leases: Lease[]
  /** Cases this station no longer holds. */
  released: string[]
  scripts: { script: string; text: string }[]
  /** `converter`: may call people who refused softly. */
  interviewers: { number: string; name: string; pin: string; active: boolean; converter?: boolean }[]
  /** Completes and targets by task, for the wrap-up and the case screen. */
  targets: { institution: string; task: string; done: number; of: number }[]
  /** Completes and target of the whole study, for the sign-in screen. */
  totals?: { done: number; of: number }
  /** How full the coming days are with appointments. */
  appointments?: AppointmentLoad
  study: StudySettings | null
  /** The centre's clock when it answered. ISO. */
  now?: string
  /** Since when nobody knows any more who the cases are: the station destroys what it has of it. ISO. */
  identityDestroyed?: string
}

/** Appointments still to be kept, all stations together. */
export interface AppointmentLoad {
  /** When this was so at the centre. ISO. */
  at: string
  /** Appointments that an hour holds where the study says nothing else: as many as stations are in use. */
  seats: number
  /** By the time at which the hour begins; hours without any are not listed. ISO. */
  hours: { at: string; booked: number }[]
  /** Who was signed in when the station asked. */
  interviewer: string | null
  /** Theirs: when, how firm, and which case by its number for people. */
  mine: { case: string; number: string; at: string; kind: 'hard' | 'soft' }[]
}

const errors = {
  UNKNOWN_STATION: { status: 401 },
  BAD_SIGNATURE: { status: 403 },
  WRONG_CODE: { status: 403 },
}

export const centreContract = {
  enrol: oc
    .errors(errors)
    .input(
      z.strictObject({
        code: z.string().max(100),
        name: z.string().min(1).max(100),
        publicKey: z.string().max(500),
      }),
    )
    .output(type<{ station: string; token: string }>()),
  push: oc.errors(errors).input(batchSchema).output(type<Receipt>()),
  pull: oc
    .errors(errors)
    .input(
      z.strictObject({
        cursor: z.string().max(200).nullable(),
        holding: z.array(z.string().max(100)).max(500),
        want: z.int().min(0).max(100),
        /** Who is signed in there; null: nobody. A station that does not tell is given cases as any other. */
        interviewer: z.string().max(20).nullable().optional(),
        /** The station has destroyed its identities: it gives back what it held and takes no more. */
        ended: z.boolean().optional(),
        /** Whoever is signed in is between two cases. A station that does not tell is taken to be. */
        free: z.boolean().optional(),
        /** Held cases whose appointment cannot be kept there now: for others to keep. */
        returning: z.array(z.string().max(100)).max(100).optional(),
      }),
    )
    .output(type<Down>()),
}
export type CentreContract = typeof centreContract
