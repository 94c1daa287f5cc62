import { createORPCClient } from '@orpc/client'
import { RPCLink as FetchLink } from '@orpc/client/fetch'
import { RPCLink as PortLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import type { StationContract } from '#core/contract/station.ts'

/** The station as this window calls it. */
export type Station = ContractRouterClient<StationContract>

/** What the preload answers this window with; the port to the station comes along. */
export const stationPort = 'station-port'
/** What this window asks the preload with, once it listens. */
export const stationPortWanted = 'station-port-wanted'

/**
 * Finds the station: over loopback HTTP when the page came from there, otherwise over the port the
 * preload hands over. `opened` is called again with a new station when the host had to restart it.
 */
export function openStation(opened: (station: Station) => void): void {
  if (location.protocol.startsWith('http')) opened(overHttp(new URL('/rpc', location.href)))
  else overPorts(opened)
}

function overHttp(url: URL): Station {
  return createORPCClient(
    new FetchLink({
      url,
      fetch: (request, init) => fetch(request, { ...init, credentials: 'same-origin' }),
    }),
  )
}

function overPorts(opened: (station: Station) => void): void {
  window.addEventListener('message', (event) => {
    const [port] = event.ports
    if (event.source !== window || event.data !== stationPort || !port) return
    opened(createORPCClient(new PortLink({ port })))
    port.start()
  })
  window.postMessage(stationPortWanted, '*')
}
