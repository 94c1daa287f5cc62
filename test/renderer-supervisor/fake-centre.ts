import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { implement } from '@orpc/server'
import { RPCHandler } from '@orpc/server/node'
import { type Progress, supervisorContract } from '#core/contract/supervisor.ts'
import { fakeCases, fakeConflicts, fakeHands } from './fake-progress.ts'

/** A centre in memory: it serves the built page and what the page asks, and can be made to fail. */
export interface FakeCentre {
  address: string
  /** Shows new figures to everyone who watches. */
  change(progress: Progress): void
  /** Cuts every line and refuses new ones until `comeBack`. */
  goAway(): void
  comeBack(): void
  signOut(): void
  close(): Promise<void>
}

export async function startFakeCentre(pageFolder: string, start: Progress): Promise<FakeCentre> {
  let progress = start
  let away = false
  let signedOut = false
  const watchers = new Set<() => void>()
  const tell = () => {
    for (const watcher of watchers) watcher()
  }
  const os = implement(supervisorContract)
  const router = os.router({
    progress: os.progress.handler(() => progress),
    watchProgress: os.watchProgress.handler(async function* ({ signal, errors }) {
      for (;;) {
        if (signedOut) throw errors.SIGNED_OUT()
        const shown = progress
        yield shown
        while (progress === shown && !signedOut && !signal?.aborted) await changed(signal)
        if (signal?.aborted) return
      }
    }),
    cases: os.cases.handler(({ input }) =>
      progress.institutions
        .filter((one) => one.institution === input.institution)
        .flatMap((one) => one.tasks)
        .filter((task) => input.task === null || task.task === input.task)
        .flatMap((task) => fakeCases(task, input.disposition)),
    ),
    conflicts: os.conflicts.handler(() => fakeConflicts(progress)),
    release: os.release.handler(() => null),
    hands: os.hands.handler(() => fakeHands(progress)),
  })
  const changed = (signal: AbortSignal | undefined) =>
    new Promise<void>((resolve) => {
      const done = () => {
        watchers.delete(done)
        resolve()
      }
      watchers.add(done)
      signal?.addEventListener('abort', done, { once: true })
    })
  const handler = new RPCHandler(router)
  const server = createServer((request, response) => {
    if (away) request.socket.destroy()
    else void answer(request, response)
  })
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { matched } = await handler.handle(request, response, { prefix: '/rpc/supervisor' })
    if (matched) return
    const path = normalize(new URL(request.url ?? '/', 'http://x').pathname)
    const file = await readFile(join(pageFolder, path === '/' ? 'supervisor/index.html' : path)).catch(
      () => null,
    )
    response.writeHead(file === null ? (path === '/favicon.ico' ? 204 : 404) : 200, {
      'content-type': types[extname(path === '/' ? '.html' : path)] ?? 'application/octet-stream',
      'content-security-policy': "default-src 'self'",
    })
    response.end(file)
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}/supervisor/index.html`,
    change(next) {
      progress = next
      tell()
    },
    goAway() {
      away = true
      server.closeAllConnections()
    },
    comeBack() {
      away = false
    },
    signOut() {
      signedOut = true
      tell()
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
}
