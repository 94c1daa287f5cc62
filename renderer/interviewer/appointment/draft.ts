import type {
  AppointmentCalendar,
  CalendarDay,
  CalendarHour,
  ClosedHour,
  OwnAppointment,
} from '#core/contract/appointment-calendar.ts'
import type { PhoneFacts, StationView } from '#core/contract/station-view.ts'
import { partsOf } from '../../ui/format.ts'
import { zoneOf } from './zone.ts'

/** An appointment as it is being agreed. Nothing of it is saved before Enter. */
export interface AppointmentDraft {
  /** Days from today, 0..7. */
  ahead: number
  hour: number
  /** As typed into the field: 14:00. */
  time: string
  kind: 'hard' | 'soft'
  phone: PhoneFacts['kind']
  note: string
}

const minute = 60_000

/** Starts at what was agreed before, else at the first open hour that is whole. */
export function startAppointment(view: StationView, calendar: AppointmentCalendar): AppointmentDraft {
  const phones = phonesOf(view)
  const { agreed } = calendar
  const agreedOn = phones.find((one) => one.kind === agreed?.phone)
  const phone = (agreedOn ?? phones.find((one) => one.inUse) ?? phones[0])?.kind ?? 'mobile'
  const start = (agreed && placeOf(agreed.at, view, calendar)) ?? firstOpen(view, calendar)
  return { ...start, kind: agreed?.kind ?? 'hard', phone, note: agreed?.note ?? '' }
}

/** The draft moved to an hour of the calendar. */
export function moveTo(
  draft: AppointmentDraft,
  place: { ahead: number; hour: number },
  view: StationView,
  calendar: AppointmentCalendar,
): AppointmentDraft {
  const cell = cellOf(calendar, place.ahead, place.hour)
  return { ...draft, ...place, time: timeOf(place.hour, cell ? firstMinute(cell, view) : 0) }
}

/** What a draft says, as far as it is a time of the calendar. */
export interface Picked {
  day: CalendarDay
  cell: CalendarHour
  hour: number
  minute: number
  at: Date
}

export function picked(draft: AppointmentDraft, calendar: AppointmentCalendar): Picked | null {
  const time = readTime(draft.time)
  const day = calendar.days[draft.ahead]
  const cell = time && cellOf(calendar, draft.ahead, time.hour)
  if (!time || !day || !cell) return null
  return { day, cell, ...time, at: new Date(Date.parse(cell.at) + time.minute * minute) }
}

/** Why it cannot be agreed as it stands. */
export type Obstacle = { type: 'no-time' } | ClosedHour

export function obstacleOf(
  draft: AppointmentDraft,
  view: StationView,
  calendar: AppointmentCalendar,
): Obstacle | null {
  if (!readTime(draft.time)) return { type: 'no-time' }
  const found = picked(draft, calendar)
  if (!found) {
    const { hours } = calendar
    return { type: 'outside-hours', from: hours[0] ?? 0, to: (hours.at(-1) ?? 23) + 1 }
  }
  if (found.cell.closed) return found.cell.closed
  return found.at.getTime() <= Date.parse(view.now) ? { type: 'past' } : null
}

/** What the contract's `appointment` takes; null while the time is not one that can be promised. */
export function appointmentInput(draft: AppointmentDraft, view: StationView, calendar: AppointmentCalendar) {
  const found = picked(draft, calendar)
  if (!found || obstacleOf(draft, view, calendar)) return null
  const note = draft.note.trim()
  return {
    at: found.at.toISOString(),
    kind: draft.kind,
    phone: draft.phone,
    note: note === '' ? null : note,
  }
}

/** Another hard appointment of whoever sits here within half an hour of that time. */
export function conflictAt(at: Date, { mine }: AppointmentCalendar): OwnAppointment | null {
  const near = (one: OwnAppointment) => Math.abs(Date.parse(one.at) - at.getTime()) <= 30 * minute
  return mine.find((one) => one.kind === 'hard' && near(one)) ?? null
}

/** Own appointments in that hour. */
export function mineIn({ at }: CalendarHour, { mine }: AppointmentCalendar): number {
  const from = Date.parse(at)
  return mine.filter((one) => Date.parse(one.at) >= from && Date.parse(one.at) < from + 60 * minute).length
}

export function isFull(cell: CalendarHour, { seats }: CalendarDay): boolean {
  return seats !== null && cell.booked >= seats
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

export function cellOf(calendar: AppointmentCalendar, ahead: number, hour: number): CalendarHour | undefined {
  return calendar.days[ahead]?.hours[calendar.hours.indexOf(hour)]
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

/** Where an agreed time stands in the calendar; null when it is not to be had any more. */
function placeOf(at: string, view: StationView, calendar: AppointmentCalendar) {
  const { hour, minute: past } = partsOf(at, zoneOf(view))
  const start = Date.parse(at) - Number(past) * minute
  const ahead = calendar.days.findIndex((day) => day.hours.some((cell) => Date.parse(cell.at) === start))
  const place = { ahead, hour: Number(hour), time: timeOf(Number(hour), Number(past)) }
  const isFree = ahead >= 0 && !cellOf(calendar, ahead, place.hour)?.closed && at > view.now
  return isFree ? place : null
}

function firstOpen(view: StationView, calendar: AppointmentCalendar) {
  const open = calendar.days.flatMap((day, ahead) =>
    day.hours.flatMap((cell, index) => {
      const hour = calendar.hours[index]
      return cell.closed || hour === undefined ? [] : [{ ahead, hour, cell }]
    }),
  )
  const whole = open.find(({ cell }) => Date.parse(cell.at) > Date.parse(view.now)) ?? open[0]
  if (!whole) return { ahead: 0, hour: calendar.hours[0] ?? 0, time: '' }
  const { ahead, hour, cell } = whole
  return { ahead, hour, time: timeOf(hour, firstMinute(cell, view)) }
}

/** Of the hour that has begun the next quarter, of any other the full hour. */
function firstMinute({ at }: CalendarHour, { now }: StationView): number {
  const gone = Math.floor((Date.parse(now) - Date.parse(at)) / minute)
  return gone < 0 || gone >= 45 ? 0 : (Math.floor(gone / 15) + 1) * 15
}
