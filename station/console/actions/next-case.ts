import { type Next, nextCase as scheduled, type Why } from '#core/cases/scheduler.ts'
import type { CaseReason } from '#core/contract/station-view.ts'
import type { Draft, Payload } from '#core/journal/entry.ts'
import type { Phone } from '../../identity/identity.ts'
import { type Action, type Decision, decided } from '../action.ts'
import { dueTime } from '../due-time.ts'
import { interruptedCall } from '../interrupted.ts'
import { loadCase } from '../load-case.ts'
import { numberToCall } from '../number-in-use.ts'
import { reasonOf } from '../reason.ts'
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
  return scheduled(waitingCases(world), { now: dueTime(world), interviewer, converter }, world.rules())
}

function open(world: World, interviewer: string, caseId: string, why: Why): Decision {
  const left = why.type === 'interrupted' ? interruptedCall(world, caseId) : []
  const cutOff = left.some(({ type }) => type === 'CallEnded')
  const known = reasonOf(world, caseId, why)
  // Its attempt ends here as a technical one.
  const reason: CaseReason =
    cutOff && (known.type === 'fresh' || known.type === 'callback')
      ? { type: 'callback', after: 'technical', lastAt: new Date(world.clock.now()).toISOString() }
      : known
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
