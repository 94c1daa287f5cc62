import { createORPCClient, ORPCError } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import type { ContractRouterClient } from '@orpc/contract'
import type { SupervisorContract } from '#core/contract/supervisor.ts'

/** The centre as this page calls it. */
export type Centre = ContractRouterClient<SupervisorContract>

/** A call that has no answer by then never gets one. ms */
export const CALL_TIMEOUT = 15_000

/** The session is a cookie of the same origin; nothing is kept in the page. */
export function openCentre(url: URL): Centre {
  return createORPCClient(
    new RPCLink({
      url,
      fetch: (request, init) => fetch(request, { ...init, credentials: 'same-origin' }),
    }),
  )
}

/** The session is over: only a person can open the page again. */
export const isSignedOut = (error: unknown) => error instanceof ORPCError && error.code === 'SIGNED_OUT'
