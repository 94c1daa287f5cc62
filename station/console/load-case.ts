import { initialTransition } from 'xstate'
import { type Call, callMachine } from '#core/cases/call.machine.ts'
import { momentOf } from '#core/cases/moment.ts'
import { confirmsPerson, type Outcome } from '#core/cases/outcome.ts'
import type { Refuser } from '#core/contract/refusal.ts'
import type { CaseReason } from '#core/contract/station-view.ts'
import { promptOf } from '#core/interview/prompt.ts'
import type { Entry, Payload } from '#core/journal/entry.ts'
import { caseKey, type Phone } from '../identity/identity.ts'
import { unsealEntry } from '../identity/seal-entry.ts'
import { entriesOfCase, runStarts } from '../journal/read.ts'
import { attemptsOf, caseRow } from './case-rows.ts'
import { appointmentNoteOf, notesOf } from './case-texts.ts'
import { followCall, followMarks } from './follow.ts'
import { numberToCall } from './number-in-use.ts'
import { phonesOf } from './phones.ts'
import { restoreInterview } from './restore-interview.ts'
import type { CaseFile, Marks, OnCase } from './state.ts'
import type { World } from './world.ts'

/**
 * The case that was last opened at this station, made from the journal: right after `CaseOpened` was
 * committed, and the same way after the station was killed in mid-call.
 */
export function loadCase(world: World, caseId: string, told: { resumed: boolean; why: CaseReason }): OnCase {
  const { reader } = world.store
  const file = fileOf(world, caseId)
  const key = caseKey(reader, caseId)
  const entries = entriesOfCase(reader, caseId).map((entry) => unsealEntry(entry, key))
  const opened = entries.findLastIndex(
    (entry) => entry.type === 'CaseOpened' && entry.station === world.station.id,
  )
  const opening = entries[opened]
  if (opening === undefined) throw new Error(`case ${caseId} was never opened here`)
  const attempt = attemptBefore(entries, opened) + 1
  const { call, marks } = replayCall(world, file, entries.slice(opened), attempt)
  const script = world.scripts.find(file.script)
  const restored = script === null ? null : restoreInterview(world, script, entries)
  const interview = restored?.interview ?? null
  const row = caseRow(reader, caseId)
  const names = (number: string) => world.sheet().interviewers.get(number)?.name ?? number
  const attempts = attemptsOf(reader, caseId, world.rules().timeZone, names).filter(
    (one) => one.attempt < attempt,
  )
  return {
    file,
    reason: told.why,
    call,
    viewedAt: entries.findLast((entry) => entry.type === 'IdentityViewed')?.at ?? opening.at,
    inUse: call.context.phone ?? shownOf(entries.slice(opened)) ?? numberToCall(reader, caseId),
    phones: phonesOf(reader, caseId, null),
    attempts,
    appointments: row?.appointments ?? 0,
    reachedBefore: entries.slice(0, opened).some((entry) => entry.type === 'CallConnected'),
    busyBefore: attempts.at(-1)?.outcome === 'busy',
    refusedBefore: refuserOf(entries.slice(0, opened)),
    confirmedBefore: outcomesOf(entries.slice(0, opened)).some(confirmsPerson),
    handOver: null,
    notes: notesOf(entries, key, names),
    appointmentNote: appointmentNoteOf(entries.slice(0, opened), key, names, row?.appointment_at ?? null),
    interview,
    elsewhere: restored?.elsewhere ?? null,
    prompt: interview === null ? null : promptOf(interview),
    shownAt: world.clock.mono(),
    resumed: told.resumed,
    marks,
  }
}

export function fileOf(world: World, caseId: string): CaseFile {
  const row = world.store.reader.row<{ facts: string }>('SELECT facts FROM lease WHERE case_id = ?', caseId)
  if (row === undefined) throw new Error(`case ${caseId} is not leased`)
  return JSON.parse(row.facts) as CaseFile
}

function replayCall(
  world: World,
  file: CaseFile,
  entries: readonly Entry[],
  attempt: number,
): { call: Call; marks: Marks } {
  const starts = runStarts(world.store.reader)
  const runOf = (entry: Entry) => starts.findLast((seq) => seq <= entry.seq) ?? 0
  const [opening, ...rest] = entries
  if (opening === undefined) throw new Error('a call begins with the opening of its case')
  const openedAt = momentOf(opening, runOf(opening))
  let [call] = initialTransition(callMachine, { attempt, openedAt })
  let marks: Marks = {
    firstAnswerAt: null,
    confidentialityReadAt: null,
    lineAnsweredAt: null,
    lineEndedAt: null,
  }
  const script = world.scripts.find(file.script)
  for (const entry of rest) {
    call = followCall(call, entry, runOf(entry))
    marks = followMarks(marks, entry, runOf(entry), script)
  }
  return { call, marks }
}

/** The highest attempt before this opening, other stations' too. */
function attemptBefore(entries: readonly Entry[], opened: number): number {
  return entries
    .slice(0, opened)
    .filter((entry) => entry.type === 'CallDialled')
    .reduce((highest, entry) => Math.max(highest, (entry.payload as Payload<'CallDialled'>).attempt), 0)
}

/** Who refused last, by what was said or, before that was asked, by what a call was called. */
function refuserOf(entries: readonly Entry[]): Refuser | null {
  const said = entries.findLast((entry) => entry.type === 'RefusalSaid')
  if (said !== undefined) return (said.payload as Payload<'RefusalSaid'>).who
  const ended = outcomesOf(entries)
  if (ended.some((outcome) => outcome === 'refused-soft' || outcome === 'refused-hard')) return 'person'
  return ended.includes('gatekeeper-refused') ? 'other' : null
}

function outcomesOf(entries: readonly Entry[]): Outcome[] {
  return entries
    .filter((entry) => entry.type === 'CallEnded')
    .map((entry) => (entry.payload as Payload<'CallEnded'>).outcome)
}

/** The number that was shown last since the case was opened. */
function shownOf(entries: readonly Entry[]): Phone | null {
  const seen = entries
    .filter((entry) => entry.type === 'IdentityViewed')
    .flatMap((entry) => (entry.payload as Payload<'IdentityViewed'>).what)
  return seen.findLast((what): what is Phone => what !== 'name') ?? null
}
