import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import type { ContractRouterClient } from '@orpc/contract'
import type { CentreContract } from '#core/contract/centre.ts'

/** The centre as a station calls it. */
export type Centre = ContractRouterClient<CentreContract>

/** Where the station's part of the centre answers. */
const path = '/rpc/station'
const longestCall = 15_000

/** A call on a closed port would hang for ever: each gives up after 15 s. */
export function centreAt(address: string, token: string | null): Centre {
  return createORPCClient(
    new RPCLink({
      url: new URL(path, address).href,
      headers: () => (token === null ? {} : { authorization: `Bearer ${token}` }),
      fetch: (request, init) => {
        const patience = AbortSignal.timeout(longestCall)
        return fetch(request, { ...init, signal: AbortSignal.any([request.signal, patience]) })
      },
    }),
  )
}
