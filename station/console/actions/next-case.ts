import { type Next, nextCase as scheduled, type Why } from '#core/cases/scheduler.ts'
import type { CaseReason } from '#core/contract/station-view.ts'
import { promptOf } from '#core/interview/prompt.ts'
import type { Draft, Entry, Payload } from '#core/journal/entry.ts'
import { caseKey, type Phone } from '../../identity/identity.ts'
import { unsealEntry } from '../../identity/seal-entry.ts'
import { entriesOfCase } from '../../journal/read.ts'
import { type Action, type Decision, decided } from '../action.ts'
import { withInterviewer } from '../case-texts.ts'
import { interruptedCall } from '../interrupted.ts'
import { fileOf, loadCase } from '../load-case.ts'
import { numberToCall } from '../number-in-use.ts'
import { restoreInterview } from '../restore-interview.ts'
import type { ConsoleState } from '../state.ts'
import { waitingCases } from '../waiting.ts'
import type { World } from '../world.ts'

/** The scheduler's next case; an interviewer never picks. */
export const nextCase: Action<unknown> = {
  on: ['available'],
  decide({ world, state }) {
    const interviewer = state.interviewer?.number ?? ''
    const next = nextUp(world, interviewer)
    if (next.type === 'case') return open(world, interviewer, next.case, next.why)
    const until = next.until === null ? null : new Date(next.until).toISOString()
    return decided([], { becomes: (same) => ({ ...same, none: { why: next.why, until } }) })
  },
}

/** What the scheduler says now. */
export function nextUp(world: World, interviewer: string): Next {
  const converter = world.sheet().interviewers.get(interviewer)?.converter ?? false
  return scheduled(waitingCases(world), { now: world.clock.now(), interviewer, converter }, world.rules())
}

function open(world: World, interviewer: string, caseId: string, why: Why): Decision {
  const left = why.type === 'interrupted' ? interruptedCall(world, caseId) : []
  const reason = reasonOf(world, caseId, why)
  const opened: Draft = { type: 'CaseOpened', case: caseId, payload: { interviewer, reason: reason.type } }
  return decided(
    [...left, opened, firstLook(interviewer, caseId, numberToCall(world.store.reader, caseId))],
    {
      becomes: (next: ConsoleState) => ({
        ...next,
        none: null,
        onCase: loadCase(world, caseId, { resumed: false, why: reason }),
      }),
    },
  )
}

/** The name and the number that will be shown are seen: on record before the screen shows them. */
export function firstLook(interviewer: string, caseId: string, phone: Phone): Draft {
  const payload = { interviewer, what: ['name', phone], why: 'call' } satisfies Payload<'IdentityViewed'>
  return { type: 'IdentityViewed', case: caseId, payload }
}

/** Why this case, in the terms of the screen. */
export function reasonOf(world: World, caseId: string, why: Why): CaseReason {
  switch (why.type) {
    case 'interrupted':
      return resumedReason(world, caseId)
    case 'fresh':
    case 'released':
      return { type: why.type }
    case 'callback':
      if (why.after === 'suspended') return resumedReason(world, caseId)
      return { type: 'callback', after: why.after, lastAt: new Date(why.lastAt).toISOString() }
    case 'appointment': {
      const by = world.sheet().interviewers.get(why.by)?.name ?? null
      const reason = { type: 'appointment', kind: why.kind, at: new Date(why.at).toISOString(), by } as const
      return saidByOther(world, caseId) ? { ...reason, saidByOther: true } : reason
    }
    default:
      return why satisfies never
  }
}

/** The last appointment is what whoever answered said of the person. */
function saidByOther({ store }: World, caseId: string): boolean {
  const made = entriesOfCase(store.reader, caseId).findLast(({ type }) => type === 'AppointmentMade')
  return made !== undefined && (made.payload as Payload<'AppointmentMade'>).with === 'other'
}

/** At which item the interview waits; without one the case is as good as fresh. */
function resumedReason(world: World, caseId: string): CaseReason {
  const { reader } = world.store
  const script = world.scripts.find(fileOf(world, caseId).script)
  const key = caseKey(reader, caseId)
  const entries = entriesOfCase(reader, caseId).map((entry) => unsealEntry(entry, key))
  const restored = script === null ? null : restoreInterview(world, script, entries)
  if (restored === null) return { type: 'fresh' }
  const { interview } = restored
  const item = promptOf(interview)?.item ?? interview.left?.item.id ?? interview.trail?.place.item.id
  if (item === undefined) return { type: 'fresh' }
  const stopped = stoppedBy(world, entries)
  return { type: 'resumed', item, ...(stopped === null ? {} : { stopped }) }
}

/** Whose call the interview stopped in: by its last word, or by that it was suspended. */
function stoppedBy(world: World, entries: readonly Entry[]): { at: string; by: string } | null {
  const nameOf = (number: string) => world.sheet().interviewers.get(number)?.name ?? number
  const last = [...withInterviewer(entries, nameOf)].findLast(
    ({ entry }) => entry.script !== null || outcomeOf(entry) === 'suspended',
  )
  return last === undefined || last.by === '' ? null : { at: last.entry.at, by: last.by }
}

const outcomeOf = (entry: Entry) =>
  entry.type === 'CallEnded' ? (entry.payload as Payload<'CallEnded'>).outcome : null
