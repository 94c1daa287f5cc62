import type { PhoneFacts } from '#core/contract/station-view.ts'
import { type Identity, masked, type Phone, spaced } from '../identity/identity.ts'

/** All numbers, masked but for the one in use on the case screen (null: none). */
export function phonesOf(identity: Identity | null, inUse: Phone | null): PhoneFacts[] {
  return (['mobile', 'landline'] as const).flatMap((kind) => {
    const number = identity?.[kind] ?? null
    if (number === null) return []
    return [{ kind, shown: kind === inUse ? spaced(number) : masked(number), inUse: kind === inUse }]
  })
}
