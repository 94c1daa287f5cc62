import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { ORPCError, onError } from '@orpc/server'
import { BodyLimitPlugin, RPCHandler } from '@orpc/server/node'
import { adminRouter } from '../admin/router.ts'
import type { JudgingRunner } from '../journal/judging.ts'
import { stationRouter } from '../stations/router.ts'
import type { Centre } from '../study/centre.ts'
import type { ProgressFeed } from '../supervisor/feed.ts'
import { supervisorRouter } from '../supervisor/router.ts'
import { sessionOf } from './cookie.ts'

export interface Behind {
  centre: Centre
  judging: JudgingRunner
  feed: ProgressFeed
  log: (error: unknown) => void
}

/** Answers the three contracts: stations by bearer token, supervisors by session, the admin by key. */
export function answerCalls({ centre, judging, feed, log }: Behind) {
  const told = (error: unknown) => (isExpected(error) ? undefined : log(error))
  const stations = new RPCHandler(stationRouter, {
    interceptors: [onError(told)],
    plugins: [new BodyLimitPlugin(limit)],
  })
  const supervisors = new RPCHandler(supervisorRouter, {
    interceptors: [onError(told)],
    plugins: [new BodyLimitPlugin(limit)],
  })
  const admin = new RPCHandler(adminRouter, {
    interceptors: [onError(told)],
    plugins: [new BodyLimitPlugin(limit)],
  })

  return async (request: IncomingMessage, response: ServerResponse, port: number): Promise<void> => {
    const { authorization } = request.headers
    const session = sessionOf(request, port)
    const allowed = isKey(authorization, centre.keys.admin)
    const handlers = [
      () =>
        stations.handle(request, response, {
          prefix: '/rpc/station',
          context: { centre, judging, authorization },
        }),
      () =>
        supervisors.handle(request, response, {
          prefix: '/rpc/supervisor',
          context: { centre, feed, session },
        }),
      () => admin.handle(request, response, { prefix: '/rpc/admin', context: { centre, allowed } }),
    ]
    for (const handle of handlers) if ((await handle()).matched) return
    response.writeHead(404).end()
  }
}

const limit = { maxBodySize: 16 * 1024 * 1024 }

/** What a caller did wrong is told to the caller, not to the log. */
const isExpected = (error: unknown) => error instanceof ORPCError && error.status < 500

function isKey(authorization: string | undefined, key: string): boolean {
  const [shown, wanted] = [Buffer.from(authorization ?? ''), Buffer.from(`Bearer ${key}`)]
  return shown.length === wanted.length && timingSafeEqual(shown, wanted)
}
