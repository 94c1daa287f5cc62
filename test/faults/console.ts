import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import type { ContractRouterClient } from '@orpc/contract'
import type { StationContract } from '#core/contract/station.ts'
import { type Malgeum, malgeum } from './malgeum.ts'

export type StationClient = ContractRouterClient<StationContract>

/** A station that runs, entered as its console enters it: the one-time token became a cookie. */
export interface OpenStation {
  process: Malgeum<StationReady>
  client: StationClient
  /** For a browser that is to look at the same station. */
  origin: string
  cookie: { name: string; value: string }
}

export interface StationReady {
  type: 'ready'
  address: string
  station: string
  training: boolean
}

/** Starts a station's process on a study folder; it is not open yet. */
export const startStation = (
  study: string,
  args: readonly string[] = [],
  how: Parameters<typeof malgeum>[1] = {},
): Malgeum<StationReady> => malgeum<StationReady>(['station', '--study', study, ...args], how)

/** Waits until it is open and goes in. */
export async function enterStation(process: Malgeum<StationReady>): Promise<OpenStation> {
  const { address } = await process.ready
  const { origin } = new URL(address)
  const entered = await fetch(address, { redirect: 'manual' })
  const [name = '', value = ''] = (entered.headers.get('set-cookie') ?? '').split(';')[0]?.split('=') ?? []
  const headers = { cookie: `${name}=${value}`, origin }
  const client: StationClient = createORPCClient(new RPCLink({ url: `${origin}/rpc`, headers }))
  return { process, client, origin, cookie: { name, value } }
}
