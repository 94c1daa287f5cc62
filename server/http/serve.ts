import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { runJudging } from '../journal/judging.ts'
import type { Centre } from '../study/centre.ts'
import { progressFeed } from '../supervisor/feed.ts'
import { isSession, openSession } from '../supervisor/session.ts'
import { answerCalls } from './calls.ts'
import { sessionCookie, sessionOf } from './cookie.ts'
import { pages, plainPage } from './page.ts'
import { isFromHere, setSecurityHeaders } from './security.ts'
import { sendFile } from './static.ts'

export interface RunningServer {
  /** `http://127.0.0.1:PORT` */
  address: string
  close(): Promise<void>
}

export type Serving = { type: 'serving'; server: RunningServer } | { type: 'port-taken'; port: number }

/** Serves a centre on 127.0.0.1. Port 0 takes any that is free. `log` is told what broke inside. */
export async function serve(centre: Centre, port: number, log: (error: unknown) => void): Promise<Serving> {
  const judging = runJudging(centre, log)
  const feed = await progressFeed(centre)
  const http = createServer()
  const stop = async () => {
    await feed.stop()
    await judging.stop()
  }
  if (await isTaken(http, port)) {
    await stop()
    return { type: 'port-taken', port }
  }
  const bound = (http.address() as AddressInfo).port
  const calls = answerCalls({ centre, judging, feed, log })

  http.on('request', (request, response) => {
    setSecurityHeaders(response)
    answer(request, response).catch((error: unknown) => {
      log(error)
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
  // What was received before a crash and not judged.
  judging.wake()
  return {
    type: 'serving',
    server: {
      address: `http://127.0.0.1:${bound}`,
      async close() {
        const closed = new Promise<void>((resolve) => http.close(() => resolve()))
        http.closeIdleConnections()
        // Calls under way are given a moment, then cut.
        const cut = setTimeout(() => http.closeAllConnections(), 1_000)
        await stop()
        await closed
        clearTimeout(cut)
      },
    },
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = addressOf(request)
    if (url === null) return void response.writeHead(400).end()
    if (!isFromHere(request, bound, url.pathname === '/')) {
      response.writeHead(403).end()
      return
    }
    if (url.pathname.startsWith('/rpc/')) return calls(request, response, bound)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    if (url.pathname === '/') return answerPage(request, response, url.searchParams.get('token'))
    if (!(await sendFile(response, url.pathname))) sendPage(response, 404, 'notFound')
  }

  async function answerPage(request: IncomingMessage, response: ServerResponse, token: string | null) {
    if (token !== null) {
      const session = await openSession(centre, token)
      if (session !== null) response.setHeader('Set-Cookie', sessionCookie(bound, session))
      // Also for a token that was used: who is in already stays in.
      response.writeHead(303, { Location: '/' }).end()
      return
    }
    if (!(await isSession(centre, sessionOf(request, bound)))) return sendPage(response, 403, 'signIn')
    if (!(await sendFile(response, '/supervisor/index.html'))) sendPage(response, 503, 'notBuilt')
  }
}

/** null: no address of this server. */
function addressOf({ url = '/' }: IncomingMessage): URL | null {
  return URL.parse(`http://127.0.0.1${url}`)
}

function sendPage(response: ServerResponse, status: number, page: keyof typeof pages): void {
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' }).end(plainPage(pages[page]))
}

/** Listens; true if another program has the port. Any other failure throws. */
function isTaken(http: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(true) : reject(error),
    )
    http.listen(port, '127.0.0.1', () => resolve(false))
  })
}
