import type { Outcome } from '#core/cases/outcome.ts'
import type { Why } from '#core/cases/scheduler.ts'
import type { CaseReason } from '#core/contract/station-view.ts'
import { promptOf } from '#core/interview/prompt.ts'
import type { Entry, Payload } from '#core/journal/entry.ts'
import { caseKey } from '../identity/identity.ts'
import { unsealEntry } from '../identity/seal-entry.ts'
import { entriesOfCase } from '../journal/read.ts'
import { caseRow } from './case-rows.ts'
import { withInterviewer } from './case-texts.ts'
import { fileOf } from './load-case.ts'
import { restoreInterview } from './restore-interview.ts'
import type { World } from './world.ts'

/** Why this case, in the terms of the screen. */
export function reasonOf(world: World, caseId: string, why: Why): CaseReason {
  switch (why.type) {
    case 'interrupted':
      return interruptedReason(world, caseId)
    case 'fresh':
    case 'released':
      return { type: why.type }
    case 'callback': {
      const { after, lastAt } = why
      // It was looked at, and not called: what it had come for stands.
      if (after === 'not-called')
        return reasonBefore(world, caseId, entriesOfCase(world.store.reader, caseId))
      const resumed = after === 'suspended' ? resumedReason(world, caseId) : null
      const callback = { type: 'callback', after, lastAt: new Date(lastAt).toISOString() } as const
      return resumed ?? { ...callback, ...goesOn(world, caseId) }
    }
    case 'appointment': {
      const by = world.sheet().interviewers.get(why.by)?.name ?? null
      const at = new Date(why.at).toISOString()
      return {
        type: 'appointment',
        kind: why.kind,
        at,
        by,
        ...(saidByOther(world, caseId) ? { saidByOther: true } : {}),
        ...goesOn(world, caseId),
      }
    }
    default:
      return why satisfies never
  }
}

/** The station stopped in it: the interview goes on, or, before there was one, what it had come for stands. */
function interruptedReason(world: World, caseId: string): CaseReason {
  const entries = entriesOfCase(world.store.reader, caseId)
  const opened = entries.findLastIndex(({ type }) => type === 'CaseOpened')
  const connected = entries.slice(opened).some(({ type }) => type === 'CallConnected')
  return (connected ? resumedReason(world, caseId) : null) ?? reasonBefore(world, caseId, entries)
}

/** What stood before the case was opened: an appointment to be kept, or what the last call ended in. */
function reasonBefore(world: World, caseId: string, entries: readonly Entry[]): CaseReason {
  const row = caseRow(world.store.reader, caseId)
  if (row?.appointment_at != null && row.appointment_kind !== null) {
    const { appointment_at, appointment_kind: kind, appointment_by: by } = row
    return reasonOf(world, caseId, {
      type: 'appointment',
      kind,
      at: Date.parse(appointment_at),
      by: by ?? '',
    })
  }
  const ended = entries.findLast((entry) => !undone.has(outcomeOf(entry)))
  const after = ended === undefined ? null : outcomeOf(ended)
  return ended === undefined || after === null
    ? { type: 'fresh' }
    : reasonOf(world, caseId, { type: 'callback', after, lastAt: Date.parse(ended.at) })
}

/** What is no end of an attempt. */
const undone: ReadonlySet<Outcome | null> = new Set([null, 'not-called'])

/** The last appointment is what whoever answered said of the person. */
function saidByOther({ store }: World, caseId: string): boolean {
  const made = entriesOfCase(store.reader, caseId).findLast(({ type }) => type === 'AppointmentMade')
  return made !== undefined && (made.payload as Payload<'AppointmentMade'>).with === 'other'
}

/** At which item the interview waits; null: there is none to go on with. */
function resumedReason(world: World, caseId: string): CaseReason | null {
  const { reader } = world.store
  const script = world.scripts.find(fileOf(world, caseId).script)
  const key = caseKey(reader, caseId)
  const entries = entriesOfCase(reader, caseId).map((entry) => unsealEntry(entry, key))
  const restored = script === null ? null : restoreInterview(world, script, entries)
  if (restored === null) return null
  const { interview } = restored
  const item = promptOf(interview)?.item ?? interview.left?.item.id ?? interview.trail?.place.item.id
  if (item === undefined) return null
  const stopped = stoppedBy(world, entries)
  return { type: 'resumed', item, ...(stopped === null ? {} : { stopped }) }
}

/** Whatever brings the case again: an interview in which something was answered is not begun anew. */
function goesOn(world: World, caseId: string): { goesOnFrom?: string } {
  const entries = entriesOfCase(world.store.reader, caseId)
  if (!entries.some(({ type }) => type === 'ResponseGiven')) return {}
  const resumed = resumedReason(world, caseId)
  return resumed?.type === 'resumed' ? { goesOnFrom: resumed.item } : {}
}

/** Whose call the interview stopped in: by its last word, or by that it was suspended. */
function stoppedBy(world: World, entries: readonly Entry[]): { at: string; by: string } | null {
  const nameOf = (number: string) => world.sheet().interviewers.get(number)?.name ?? number
  const last = [...withInterviewer(entries, nameOf)].findLast(
    ({ entry }) => entry.script !== null || outcomeOf(entry) === 'suspended',
  )
  return last === undefined || last.by === '' ? null : { at: last.entry.at, by: last.by }
}

const outcomeOf = (entry: Entry): Outcome | null =>
  entry.type === 'CallEnded' ? (entry.payload as Payload<'CallEnded'>).outcome : null
