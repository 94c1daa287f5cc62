import type { PhoneFacts } from '#core/contract/station-view.ts'
import { identityOf, masked, type Phone, spaced } from '../identity/identity.ts'
import type { Reader } from '../store/handles.ts'
import { hasFailed, lastAt, phonesHad } from './number-in-use.ts'

/** All numbers, masked but for the one in use on the case screen (null: none), with what came of each. */
export function phonesOf(reader: Reader, caseId: string, inUse: Phone | null): PhoneFacts[] {
  const identity = identityOf(reader, caseId)
  return phonesHad(reader, caseId).map((kind) => {
    const number = identity?.[kind] ?? ''
    const last = lastAt(reader, caseId, kind)
    return {
      kind,
      shown: kind === inUse ? spaced(number) : masked(number),
      inUse: kind === inUse,
      ...(last === null ? {} : { last }),
      ...(hasFailed(reader, caseId, kind) ? { failed: true } : {}),
    }
  })
}
