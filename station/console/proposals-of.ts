import type { InterviewFacts } from '#core/cases/call-facts.ts'
import { dayPartOf } from '#core/cases/day-part.ts'
import { type Proposals, propose } from '#core/cases/proposals.ts'
import type { DayPart } from '#core/contract/station-view.ts'
import type { Interview } from '#core/interview/interview.ts'
import { caseKey } from '../identity/identity.ts'
import { toldNumber } from '../identity/told-number.ts'
import { dueTime } from './due-time.ts'
import { hasFailed, phonesHad } from './number-in-use.ts'
import type { OnCase } from './state.ts'
import type { World } from './world.ts'

/** What the call on the screen may be closed with, now. */
export function proposalsOf(world: World, onCase: OnCase): Proposals {
  const { attempt, outcome, reachedAt, appointment } = onCase.call.context
  if (outcome === null) throw new Error('a call is wrapped up after it has ended')
  const rules = world.rules()
  return propose(
    {
      now: dueTime(world),
      attempts: attempt,
      maxAttempts: rules.maxAttempts,
      appointments: onCase.appointments,
      busyBefore: onCase.busyBefore,
      triedIn: triedIn(onCase, rules.timeZone),
      appointmentAt: appointment?.at ?? null,
      outcome,
      personReached: reachedAt !== null,
      reachedBefore: onCase.reachedBefore,
      confirmedBefore: onCase.confirmedBefore,
      refusedBefore: onCase.refusedBefore,
      refusal: onCase.call.context.refusal,
      neverAgain: onCase.call.context.neverAgain,
      interview: onCase.interview === null ? null : interviewFacts(onCase.interview),
      otherNumber: hasOtherNumber(world, onCase),
    },
    rules,
  )
}

/** Day-parts of the attempts before, and of this one. */
function triedIn({ attempts, call }: OnCase, timeZone: string): DayPart[] {
  const { dialledAt } = call.context
  const before = attempts.map((attempt) => attempt.dayPart)
  return dialledAt === null ? before : [...before, dayPartOf(dialledAt.at, timeZone)]
}

export function interviewFacts(interview: Interview): InterviewFacts {
  const { items } = interview.compiled.script
  let answered = 0
  let screened = false
  for (const id of interview.given.keys()) {
    const item = items.get(id)
    if (item === undefined || item.kind === 'statement') continue
    answered += 1
    // A question with an answer that means "not eligible", answered otherwise: eligible.
    if (item.kind === 'choice' && item.options.some((option) => option.end?.startsWith('4.'))) screened = true
  }
  const screenedOut = interview.disposition?.startsWith('4.') ?? false
  const unsure = interview.status === 'ended'
  return {
    status: interview.status,
    disposition: interview.disposition,
    answered,
    eligible: screenedOut ? false : screened && !unsure ? true : null,
    stoppedAt: stoppedAt(interview),
  }
}

/** The item at which it stopped; null when the closing item was confirmed. */
function stoppedAt({ place, left, trail, status }: Interview): string | null {
  if (status === 'complete' && place === null && left === null) return null
  return (place ?? left ?? trail?.place)?.item.id ?? null
}

/** Another number than the one that was called, that no attempt found dead or wrong. */
function hasOtherNumber(world: World, { file, inUse, call }: OnCase): boolean {
  const { reader } = world.store
  const { dialledAt } = call.context
  const told = toldNumber(reader, file.case, caseKey(reader, file.case))
  return phonesHad(reader, file.case).some((phone) => {
    // Told in this very call: it is not the one that was called, even if that had been told as well.
    const isNew =
      phone === 'told' && told !== null && dialledAt !== null && Date.parse(told.at) > dialledAt.at
    return (phone !== inUse || isNew) && !hasFailed(reader, file.case, phone)
  })
}
