import { type Disposition, isComplete, isDisposition } from '#core/cases/disposition.ts'
import type { Entry, EntryType, Payload } from '#core/journal/entry.ts'
import type { CaseStatus } from '../database/tables.ts'

/**
 * Where a case stands, made from its sound entries in the order in which they arrived. Pure: the same
 * entries and leases always give the same standing, so it can be thrown away and rebuilt.
 */
export interface Standing {
  status: CaseStatus
  disposition: Disposition | null
  disposedBy: string | null
  /** Calendar day of the study's time zone. */
  disposedOn: string | null
  attempts: number
  lastOutcome: string | null
  lastAt: string | null
  /** When it is to be called again; null with status 'open': as soon as nobody holds it. */
  dueAt: string | null
  openedBy: string | null
  /** When, of a case whose call has no end yet. */
  openedAt: string | null
  /** The appointment still to be kept. */
  appointmentAt: string | null
  appointmentKind: 'hard' | 'soft' | null
  appointmentBy: string | null
  workedLease: number | null
  lateLease: number | null
  conflict: boolean
}

export const freshStanding: Standing = {
  status: 'fresh',
  disposition: null,
  disposedBy: null,
  disposedOn: null,
  attempts: 0,
  lastOutcome: null,
  lastAt: null,
  dueAt: null,
  openedBy: null,
  openedAt: null,
  appointmentAt: null,
  appointmentKind: null,
  appointmentBy: null,
  workedLease: null,
  lateLease: null,
  conflict: false,
}

/** The lease that was the case's newest when the entry arrived. */
export interface Holding {
  lease: number
  station: string
}

/** `dayOf` gives the calendar day of an instant in the study's time zone. */
export function stand(
  standing: Standing,
  entry: Entry,
  holding: Holding | null,
  dayOf: (at: string) => string,
): Standing {
  const after = work.has(entry.type as EntryType) ? claim(standing, entry.station, holding) : standing
  switch (entry.type as EntryType) {
    case 'CaseOpened':
      return { ...after, openedBy: payload<'CaseOpened'>(entry).interviewer, openedAt: entry.at }
    case 'CaseClosed':
      return { ...after, openedAt: null }
    case 'CaseTakenOver':
      return { ...after, openedBy: payload<'CaseTakenOver'>(entry).interviewer }
    case 'CallDialled': {
      const { attempt } = payload<'CallDialled'>(entry)
      const status = after.status === 'fresh' ? 'open' : after.status
      return { ...after, status, attempts: Math.max(after.attempts, attempt), lastAt: entry.at }
    }
    case 'CallEnded': {
      const { attempt, outcome } = payload<'CallEnded'>(entry)
      return { ...after, attempts: Math.max(after.attempts, attempt), lastOutcome: outcome, lastAt: entry.at }
    }
    case 'AppointmentMade': {
      const { at, kind } = payload<'AppointmentMade'>(entry)
      return { ...after, appointmentAt: at, appointmentKind: kind, appointmentBy: after.openedBy }
    }
    case 'DispositionSet': {
      const { code } = payload<'DispositionSet'>(entry)
      if (!isDisposition(code)) throw new Error(`judged sound with the disposition ${code}`)
      if (isKept(after, entry.station)) return after
      const disposed = { disposition: code, disposedBy: entry.station, disposedOn: dayOf(entry.at) }
      return { ...after, ...disposed, ...noAppointment, status: 'closed', dueAt: null, openedAt: null }
    }
    case 'CaseLeftOpen': {
      const { outcome, again, clockOff = 0 } = payload<'CaseLeftOpen'>(entry)
      if (isKept(after, entry.station)) return after
      // An appointment is over once it was called and ended in something else.
      const kept = outcome === 'appointment' || outcome === 'not-called' ? {} : noAppointment
      const undone = { disposition: null, disposedBy: null, disposedOn: null, openedAt: null }
      const status = again ? 'open' : 'waiting'
      return {
        ...after,
        ...undone,
        ...kept,
        status,
        dueAt: again,
        lastOutcome: outcome,
        lastAt: earlier(after.lastAt, clockOff),
      }
    }
    default:
      return after
  }
}

/** By the centre's clock, where the station said how far its own was ahead. */
const earlier = (at: string | null, seconds: number) =>
  at === null || seconds === 0 ? at : new Date(Date.parse(at) - seconds * 1000).toISOString()

const noAppointment = { appointmentAt: null, appointmentKind: null, appointmentBy: null }

/** The day a case counts as a complete on, or null. */
export const completedOn = (standing: Standing): string | null =>
  standing.disposition !== null && isComplete(standing.disposition) ? standing.disposedOn : null

/**
 * Two stations worked on the case under one newest lease: its holder, and one whose own had run out.
 * Which of the two came first does not matter.
 */
function claim(standing: Standing, station: string, holding: Holding | null): Standing {
  if (!holding) return standing
  const after =
    holding.station === station
      ? { ...standing, workedLease: holding.lease }
      : { ...standing, lateLease: holding.lease }
  const both = after.workedLease === holding.lease && after.lateLease === holding.lease
  return { ...after, conflict: after.conflict || both }
}

/** Of a conflict the first disposition stays until a supervisor settles it. */
const isKept = (standing: Standing, station: string) =>
  standing.conflict && standing.disposition !== null && standing.disposedBy !== station

const payload = <T extends EntryType>(entry: Entry) => entry.payload as unknown as Payload<T>

/** What counts as having worked on a case: looking at it does not. */
const work: ReadonlySet<EntryType> = new Set([
  'CallDialled',
  'CallConnected',
  'CallEnded',
  'AppointmentMade',
  'DispositionSet',
  'CaseLeftOpen',
  'InterviewStarted',
  'InterviewResumed',
  'ResponseGiven',
  'ResponseRevised',
  'InterviewBrokenOff',
])
