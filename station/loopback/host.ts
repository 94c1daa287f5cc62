import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ORPCError, onError } from '@orpc/server'
import { BodyLimitPlugin, RPCHandler } from '@orpc/server/node'
import type { Log, Randomness } from '../ports.ts'
import type { StationRouter } from '../router.ts'
import { isOwnRequest, setStrictHeaders } from './headers.ts'
import { type Pass, passFor } from './pass.ts'
import { plainPage, plainPages } from './plain-page.ts'
import { largestCall, serveSockets } from './socket.ts'
import { builtPages, pageFile } from './static.ts'

export interface LoopbackHost {
  /** Opens the console, once. */
  address: string
  port: number
  close(): Promise<void>
}

export type Hosting = { type: 'hosting'; host: LoopbackHost } | { type: 'port-taken'; port: number }

interface Hosted {
  router: StationRouter
  random: Randomness
  log: Log
  /** The built pages; the program's own without it. */
  pages?: string
}

/** Serves a station to a browser on 127.0.0.1, and to nobody else. Port 0 takes any that is free. */
export async function hostOnLoopback(hosted: Hosted, wantedPort: number): Promise<Hosting> {
  const http = createServer()
  if (!(await listens(http, wantedPort))) return { type: 'port-taken', port: wantedPort }
  const { port } = http.address() as AddressInfo
  const pass = passFor(port, hosted.random)
  const answer = answering(hosted, port, pass)
  http.on('request', (request, response) => {
    answer(request, response).catch((error: Error) => {
      hosted.log('loopback.failed', { message: error.message })
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
  const sockets = serveSockets(http, hosted.router, {
    mayEnter: (request) => isOwnRequest(request, port, true) && pass.isIn(request),
    failed: (error) => (isExpected(error) ? undefined : logFailure(hosted.log, error)),
  })
  return {
    type: 'hosting',
    host: {
      address: `http://127.0.0.1:${port}/?token=${pass.token}`,
      port,
      close: () => {
        sockets.close()
        return closed(http)
      },
    },
  }
}

function answering({ router, log, pages = builtPages }: Hosted, port: number, pass: Pass) {
  const rpc = new RPCHandler(router, {
    interceptors: [onError((error: unknown) => (isExpected(error) ? undefined : logFailure(log, error)))],
    plugins: [new BodyLimitPlugin<Record<never, never>>({ maxBodySize: largestCall })],
  })
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    setStrictHeaders(response)
    const asked = addressOf(request)
    if (asked === null) return void response.writeHead(400).end()
    const { pathname, searchParams } = asked
    const isCall = pathname === '/rpc' || pathname.startsWith('/rpc/')
    if (!isOwnRequest(request, port, isCall)) return void response.writeHead(403).end()
    const token = searchParams.get('token')
    if (pathname === '/' && token !== null) {
      const cookie = pass.redeem(token)
      if (cookie !== null) response.setHeader('set-cookie', cookie)
      // The token leaves the address bar and the history with it.
      return void response.writeHead(303, { location: '/' }).end()
    }
    // Browsers ask for it by themselves, without having been told to.
    if (pathname === '/favicon.ico') return void response.writeHead(204).end()
    if (!pass.isIn(request)) {
      if (isCall) return void response.writeHead(401).end()
      return say(response, 403, 'notIn')
    }
    if (isCall) {
      if ((await rpc.handle(request, response, { prefix: '/rpc' })).matched) return
      return void response.writeHead(404).end()
    }
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return void response.writeHead(405, { allow: 'GET, HEAD' }).end()
    const file = await pageFile(pages, pathname)
    if (file === null)
      return say(response, pathname === '/' ? 503 : 404, pathname === '/' ? 'notBuilt' : 'nothingHere')
    response.writeHead(200, { 'content-type': file.type }).end(file.body)
  }
}

/** null: no address, or one whose escapes mean nothing. */
function addressOf({
  url = '/',
}: IncomingMessage): { pathname: string; searchParams: URLSearchParams } | null {
  try {
    const { pathname, searchParams } = new URL(`http://127.0.0.1${url}`)
    return { pathname: decodeURI(pathname), searchParams }
  } catch {
    return null
  }
}

function say(response: ServerResponse, status: number, page: keyof typeof plainPages): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(plainPage(plainPages[page]))
}

const isExpected = (error: unknown) => error instanceof ORPCError && (error.defined || error.status < 500)

function logFailure(log: Log, error: unknown): void {
  log('call.failed', { message: (error as Error).message, stack: (error as Error).stack })
}

function listens(http: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(error),
    )
    http.listen(port, '127.0.0.1', () => resolve(true))
  })
}

/** Calls on their way are given a moment; a window that watches would stay for ever. */
function closed(http: Server): Promise<void> {
  return new Promise((resolve) => {
    http.close(() => resolve())
    http.closeIdleConnections()
    setTimeout(() => http.closeAllConnections(), 300).unref()
  })
}
