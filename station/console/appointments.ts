import { calendarOf, hourOf } from '#core/cases/appointment-calendar.ts'
import type {
  AgreedAppointment,
  AppointmentCalendar,
  OwnAppointment,
} from '#core/contract/appointment-calendar.ts'
import type { Payload } from '#core/journal/entry.ts'
import { caseKey } from '../identity/identity.ts'
import { entriesOfCase } from '../journal/read.ts'
import { caseRow } from './case-rows.ts'
import { appointmentNoteOf } from './case-texts.ts'
import { dueTime } from './due-time.ts'
import type { CaseFile, OnCase } from './state.ts'
import type { World } from './world.ts'

/** The calendar for the case on the screen, from what the centre told last and what was agreed here since. */
export function appointmentCalendar(
  world: World,
  interviewer: string,
  { file }: Pick<OnCase, 'file'>,
): AppointmentCalendar {
  const { study, appointments: load } = world.sheet()
  const rules = world.rules()
  const seats = (weekday: number) => rules.hours[weekday]?.seats ?? study?.seats ?? load?.seats ?? null
  return {
    ...calendarOf(dueTime(world), rules, { booked: bookedByHour(world), seats }),
    loadAt: load?.at ?? null,
    hard: rules.hardAppointment,
    ownDefault: {
      hours: study?.calling?.hours === undefined,
      hard: study?.calling?.hardAppointment === undefined,
    },
    mine: ownAppointments(world, interviewer).filter((one) => one.case !== file.case),
    agreed: agreedFor(world, file.case),
  }
}

/** An appointment is the next one until so long after its time. ms */
const stillNext = 30 * 60_000

/** The next appointment that somebody made, wherever the case is; not of the case on the screen. */
export function nextOwnAppointment(
  world: World,
  interviewer: string,
  except: string | null,
): OwnAppointment | null {
  const from = dueTime(world) - stillNext
  return (
    ownAppointments(world, interviewer).find((one) => one.case !== except && Date.parse(one.at) >= from) ??
    null
  )
}

/** The centre's figures, and what it does not know of yet. */
function bookedByHour(world: World): Map<number, number> {
  const { timeZone } = world.rules()
  const load = world.sheet().appointments
  const booked = new Map(load?.hours.map((hour) => [Date.parse(hour.at), hour.booked]))
  for (const at of unsent(world, load?.upTo ?? 0)) {
    const hour = hourOf(Date.parse(at), timeZone)
    booked.set(hour, (booked.get(hour) ?? 0) + 1)
  }
  return booked
}

/** Times that were agreed here after an entry and still stand. */
function unsent({ store }: World, after: number): string[] {
  const made = store.reader.rows<{ case_id: string; payload: string }>(
    "SELECT case_id, payload FROM journal WHERE type = 'AppointmentMade' AND seq > ? ORDER BY seq",
    after,
  )
  const last = new Map(
    made.map((row) => [row.case_id, (JSON.parse(row.payload) as Payload<'AppointmentMade'>).at]),
  )
  return [...last]
    .filter(([caseId, at]) => caseRow(store.reader, caseId)?.appointment_at === at)
    .map(([, at]) => at)
}

/**
 * Of cases that are leased here as the journal here has it, of others as the centre does; the earliest
 * first.
 */
function ownAppointments({ store, sheet }: World, interviewer: string): OwnAppointment[] {
  const here = store.reader
    .rows<{ case_id: string; facts: string; at: string; kind: 'hard' | 'soft' }>(
      `SELECT case_id, facts, appointment_at AS at, appointment_kind AS kind
       FROM case_state JOIN lease USING (case_id)
       WHERE appointment_at IS NOT NULL AND appointment_by = ? AND disposition IS NULL`,
      interviewer,
    )
    .map(
      ({ case_id, facts, at, kind }): OwnAppointment => ({
        case: case_id,
        number: (JSON.parse(facts) as CaseFile).number,
        at,
        kind,
      }),
    )
  const isHere = (caseId: string) =>
    store.reader.row('SELECT 1 FROM lease WHERE case_id = ?', caseId) !== undefined
  const told = sheet().appointments
  const elsewhere = (told?.interviewer === interviewer ? told.mine : []).filter((one) => !isHere(one.case))
  return [...here, ...elsewhere].sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
}

function agreedFor({ store }: World, caseId: string): AgreedAppointment | null {
  const row = caseRow(store.reader, caseId)
  if (row?.appointment_at == null || row.appointment_kind === null) return null
  const entries = entriesOfCase(store.reader, caseId)
  const key = caseKey(store.reader, caseId)
  const note = appointmentNoteOf(entries, key, (number) => number, row.appointment_at)
  const phone = row.appointment_phone ?? 'mobile'
  return { at: row.appointment_at, kind: row.appointment_kind, phone, note: note?.text ?? null }
}
