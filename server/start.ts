import { type RunningServer, serve } from './http/serve.ts'
import { makeEnrolmentCode } from './stations/codes.ts'
import { type Centre, type Opening, openCentre } from './study/centre.ts'
import { studyFolder } from './study/folder.ts'
import { lastPort, rememberPort, removeRunning, writeRunning } from './study/running.ts'
import { makeSupervisorToken } from './supervisor/session.ts'

export interface StartedCentre {
  type: 'started'
  centre: Centre
  /** `http://127.0.0.1:PORT`, for stations. */
  address: string
  /** Lets one browser in, once. */
  supervisor: string
  /** Lets one station enrol, once. */
  code: string
  close(): Promise<void>
}

export type Starting =
  | StartedCentre
  | Exclude<Opening, { type: 'opened' }>
  | { type: 'port-taken'; port: number }

export interface StartOptions {
  /** This port or none. Without it: the one of last time, the usual one, or any that is free. */
  port?: number | undefined
  database?: string | undefined
  log: (error: unknown) => void
}

const usualPort = 47_100

/** Opens a study's centre and serves it, until `close`. */
export async function startCentre(root: string, options: StartOptions): Promise<Starting> {
  const opening = await openCentre(root, { what: 'server', database: options.database, wait: 5_000 })
  if (opening.type !== 'opened') return opening
  const { centre } = opening
  try {
    const server = await serveSomewhere(centre, options)
    if ('type' in server) {
      await centre.close()
      return server
    }
    return await started(centre, server)
  } catch (error) {
    await centre.close()
    throw error
  }
}

async function serveSomewhere(
  centre: Centre,
  { port, log }: StartOptions,
): Promise<RunningServer | { type: 'port-taken'; port: number }> {
  const ports = port === undefined ? [(await lastPort(studyFolder(centre.root))) ?? usualPort, 0] : [port]
  for (const each of ports) {
    const serving = await serve(centre, each, log)
    if (serving.type === 'serving') return serving.server
  }
  return { type: 'port-taken', port: ports[0] ?? 0 }
}

async function started(centre: Centre, server: RunningServer): Promise<StartedCentre> {
  const folder = studyFolder(centre.root)
  const { address } = server
  await rememberPort(folder, Number(new URL(address).port))
  await writeRunning(folder, { address, pid: process.pid })
  const token = await makeSupervisorToken(centre)
  return {
    type: 'started',
    centre,
    address,
    supervisor: `${address}/?token=${token}`,
    code: await centre.db.transaction().execute((t) => makeEnrolmentCode(t, centre.clock)),
    async close() {
      await removeRunning(folder)
      await server.close()
      await centre.close()
    },
  }
}
