import type { PhoneFacts, StationView } from '#core/contract/station-view.ts'
import { closedFor, type Day, daysFrom, hours, instantOf } from './calendar.ts'
import { zoneOf } from './zone.ts'

/** An appointment as it is being agreed. Nothing of it is saved before Enter. */
export interface AppointmentDraft {
  /** Days from today, 0..7. */
  ahead: number
  hour: number
  /** As typed into the field: 14:00. */
  time: string
  kind: 'hard' | 'soft'
  phone: 'mobile' | 'landline'
  note: string
}

/** Starts at the first open hour. */
export function startAppointment(view: StationView): AppointmentDraft {
  const phones = phonesOf(view)
  const open = firstOpen(view)
  return {
    ...open,
    time: timeOf(open.hour),
    kind: 'hard',
    phone: (phones.find((phone) => phone.inUse) ?? phones[0])?.kind ?? 'mobile',
    note: '',
  }
}

/** What the contract's `appointment` takes; null while the time is not one that can be promised. */
export function appointmentInput(draft: AppointmentDraft, view: StationView) {
  const time = readTime(draft.time)
  const day = dayOf(draft, view)
  if (!time || !day || whyClosed(draft, view)) return null
  const note = draft.note.trim()
  return {
    at: instantOf(day, time.hour, time.minute, zoneOf(view)).toISOString(),
    kind: draft.kind,
    phone: draft.phone,
    note: note === '' ? null : note,
  }
}

export function whyClosed(draft: AppointmentDraft, view: StationView) {
  const day = dayOf(draft, view)
  const hour = readTime(draft.time)?.hour ?? draft.hour
  return day ? closedFor(day, draft.ahead, hour, view.now, zoneOf(view), view.training) : null
}

export function dayOf(draft: AppointmentDraft, view: StationView): Day | undefined {
  return daysFrom(view.now, zoneOf(view))[draft.ahead]
}

/** 14:00, 1400 and 14 are the same time of day; null when it is none. */
export function readTime(text: string): { hour: number; minute: number } | null {
  const found = /^\s*(\d{1,2})\s*:?\s*(\d{2})?\s*$/.exec(text)
  if (!found) return null
  const [hour, minute] = [Number(found[1]), Number(found[2] ?? 0)]
  return hour < 24 && minute < 60 ? { hour, minute } : null
}

export function timeOf(hour: number, minute = 0): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/** The case's telephones where the screen tells them; without them either kind may be agreed. */
export function phonesOf({ screen }: StationView): PhoneFacts[] {
  const told = 'phones' in screen ? screen.phones : undefined
  return (
    told ?? [
      { kind: 'mobile', shown: '', inUse: true },
      { kind: 'landline', shown: '', inUse: false },
    ]
  )
}

function firstOpen(view: StationView): { ahead: number; hour: number } {
  const zone = zoneOf(view)
  for (const [ahead, day] of daysFrom(view.now, zone).entries()) {
    for (const hour of hours) {
      if (!closedFor(day, ahead, hour, view.now, zone, view.training)) return { ahead, hour }
    }
  }
  throw new Error('a week has an open hour')
}
