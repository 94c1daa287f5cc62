import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { onError } from '@orpc/server'
import { RPCHandler } from '@orpc/server/ws'
import { WebSocketServer } from 'ws'
import type { StationRouter } from '../router.ts'

/** What a call may weigh: an answer's words and a note, many times over. */
export const largestCall = 256 * 1024

export interface Sockets {
  /** Lets go of every window; each comes again by itself. */
  drop(): void
  close(): void
}

/**
 * The contract over one socket that stays open: a call costs a frame each way instead of a request with
 * its headers, which is most of the time from a key to its paint. Whoever may not come in is refused
 * before the socket opens.
 */
export function serveSockets(
  http: Server,
  router: StationRouter,
  { mayEnter, failed }: { mayEnter(request: IncomingMessage): boolean; failed(error: unknown): void },
): Sockets {
  const rpc = new RPCHandler(router, { interceptors: [onError(failed)] })
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: largestCall,
    perMessageDeflate: false,
    clientTracking: true,
  })
  http.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    // Whoever knocks and runs away ends nothing but their own connection.
    stream.on('error', failed)
    if (request.url !== '/rpc' || !mayEnter(request))
      return void stream.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\n\r\n')
    sockets.handleUpgrade(request, stream, head, (socket) => {
      socket.on('error', failed)
      void rpc.upgrade(socket)
    })
  })
  const drop = () => {
    for (const socket of sockets.clients) socket.terminate()
  }
  return {
    drop,
    close() {
      drop()
      sockets.close()
    },
  }
}
