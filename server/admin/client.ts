import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import type { ContractRouterClient } from '@orpc/contract'
import { createRouterClient } from '@orpc/server'
import type { Centre } from '../study/centre.ts'
import type { AdminContract } from './contract.ts'
import { adminRouter } from './router.ts'

/** The operations of the command line, wherever the centre is. */
export type Admin = ContractRouterClient<AdminContract>

/** Of a centre that this process has opened. */
export const adminOf = (centre: Centre): Admin =>
  createRouterClient(adminRouter, { context: { centre, allowed: true } })

/** A roster of a quarter of a million takes minutes; a call that never ends would hang for ever. */
const longestCall = 30 * 60_000

/** Of the server that runs on a study folder. */
export function adminAt(address: string, key: string): Admin {
  return createORPCClient(
    new RPCLink({
      url: `${address}/rpc/admin`,
      headers: { authorization: `Bearer ${key}` },
      fetch: (request, init) =>
        fetch(request, {
          ...init,
          signal: AbortSignal.any([request.signal, AbortSignal.timeout(longestCall)]),
        }),
    }),
  )
}
