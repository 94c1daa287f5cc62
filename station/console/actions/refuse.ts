import type { Refusal, RefusalReason } from '#core/contract/refusal.ts'
import type { Draft, Payload } from '#core/journal/entry.ts'
import { caseKey } from '../../identity/identity.ts'
import { sealText } from '../../identity/seal.ts'
import { type Action, type Decision, decided, notNow, type Standing } from '../action.ts'
import { stepInterview } from '../interview-step.ts'
import { openCase, screenOf } from '../state.ts'

/** Somebody refuses, before the interview, in it or after it: with its reason, and for how long. */
export const refuse: Action<Refusal & { words?: string | undefined }> = {
  on: ['dialling', 'interviewing', 'wrapping-up'],
  decide(at, { words, ...refusal }) {
    const { world, state } = at
    const { file } = openCase(state)
    const key = words === undefined ? null : caseKey(world.store.reader, file.case)
    if (words !== undefined && key === null) return notNow
    const sealed = words === undefined || key === null ? {} : { sealed: sealText(words, key, world.random) }
    return endsRefused(at, refusal, [refusalSaid(at, { ...refusal, ...sealed })])
  },
}

export function refusalSaid(
  { state }: Standing,
  refusal: Omit<Payload<'RefusalSaid'>, 'attempt' | 'item'>,
): Draft {
  const { file, call } = openCase(state)
  const { attempt } = call.context
  return { type: 'RefusalSaid', case: file.case, payload: { attempt, ...refusal, item: itemOf(state) } }
}

/** The item on the screen in an interview. */
export function itemOf(state: Standing['state']): string | null {
  return screenOf(state) === 'interviewing' ? (openCase(state).prompt?.item ?? null) : null
}

/**
 * The call ends by what was said. Who refuses in person was reached. An interview that was still asking
 * is broken off: its script says what that makes of it; one that had come to its end stays what it is.
 */
export function endsRefused(at: Standing, refusal: Refusal, said: Draft[]): Decision {
  const { file, call, interview } = openCase(at.state)
  const { attempt, reachedAt } = call.context
  const byPerson = refusal.who === 'person'
  const isNew = byPerson && reachedAt === null
  const connected: Draft[] = isNew ? [{ type: 'CallConnected', case: file.case, payload: { attempt } }] : []
  const drafts = [...connected, ...said]
  if (interview !== null && (byPerson || reachedAt !== null)) {
    if (interview.place !== null) {
      const stopped = stepInterview(at, { type: 'broke.off', reason: stoppedFor(refusal.reason) })
      return stopped.type === 'decided' ? { ...stopped, drafts: [...drafts, ...stopped.drafts] } : stopped
    }
    if (reachedAt !== null) return decided(drafts)
  }
  // Somebody else says so of a person who was on the line: what they said themselves stays.
  if (!byPerson && reachedAt !== null) return decided(drafts)
  const outcome = byPerson ? (`refused-${refusal.hardness}` as const) : 'gatekeeper-refused'
  return decided([...drafts, { type: 'CallEnded', case: file.case, payload: { attempt, outcome } }])
}

/** In the fewer words of a break-off. */
function stoppedFor(reason: RefusalReason): Payload<'InterviewBrokenOff'>['reason'] {
  switch (reason) {
    case 'no-time':
    case 'distrust':
    case 'too-long':
    case 'other':
    case 'hung-up':
      return reason
    case 'not-interested':
    case 'sensitive':
    case 'never-takes-part':
      return 'refused'
    default:
      return reason satisfies never
  }
}
