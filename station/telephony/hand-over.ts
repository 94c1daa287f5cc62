import type { DiallerSettings, HandOver } from '#core/contract/dialler.ts'
import { callAddress } from './call-address.ts'
import type { Dialler, DiallerTold } from './dialler.ts'

/** Opens an address with the program that the system has for it; the desktop does, a browser cannot. */
export type OpenLink = (address: string) => Promise<'opened' | 'refused' | 'no-program'>

/**
 * Hands a number over as the study says: shown to be dialled by hand, or as a `tel:` or `sip:` address, to
 * the desktop or, without one, to the page. Nothing is heard of the line afterwards.
 */
export function handOver(settings: () => DiallerSettings, open: OpenLink | null): Dialler {
  const followers = new Set<DiallerTold>()
  let call = 0
  const tell = (of: number, now: HandOver): void => {
    if (of === call) for (const follower of followers) follower.handOver(now)
  }
  return {
    dial(number) {
      call += 1
      const of = call
      const address = callAddress(number, settings())
      if (address === null) return { type: 'by-hand' }
      if (open === null) return { type: 'link', address }
      open(address).then(
        (outcome) => tell(of, { type: 'given', outcome }),
        () => tell(of, { type: 'given', outcome: 'no-program' }),
      )
      return { type: 'given', outcome: 'opening' }
    },
    // The program that was given the number has the line.
    hangUp() {
      call += 1
    },
    follow(told) {
      followers.add(told)
      return () => followers.delete(told)
    },
  }
}
