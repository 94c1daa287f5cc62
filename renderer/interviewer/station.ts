import { createORPCClient } from '@orpc/client'
import { RPCLink as PortLink } from '@orpc/client/message-port'
import { RPCLink as SocketLink } from '@orpc/client/websocket'
import type { ContractRouterClient } from '@orpc/contract'
import type { StationContract } from '#core/contract/station.ts'

/** The station as this window calls it. */
export type Station = ContractRouterClient<StationContract>

/** What the preload answers this window with; the port to the station comes along. */
export const stationPort = 'station-port'
/** What this window asks the preload with, once it listens. */
export const stationPortWanted = 'station-port-wanted'

const shortestWait = 250
const longestWait = 5000

/**
 * Finds the station: over a socket to the loopback host when the page came from there, otherwise over the port the
 * preload hands over. `opened` is called again with a new station when the host had to restart it.
 */
export function openStation(opened: (station: Station) => void): void {
  if (location.protocol.startsWith('http'))
    overSockets(new URL('/rpc', location.href.replace('http', 'ws')), opened)
  else overPorts(opened)
}

/** A socket that fell is opened again, with growing pauses. */
function overSockets(url: URL, opened: (station: Station) => void, wait = shortestWait): void {
  const websocket = new WebSocket(url)
  let next = Math.min(wait * 2, longestWait)
  websocket.addEventListener('open', () => {
    next = shortestWait
  })
  websocket.addEventListener('close', () => setTimeout(() => overSockets(url, opened, next), wait))
  opened(createORPCClient(new SocketLink({ websocket })))
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
