import { resolve } from 'node:path'
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { StartedCentre } from '#server/start.ts'
import { openingText } from '../centre/opening-text.ts'
import { createdText, withAdmin } from '../centre/with-admin.ts'
import { Refused } from '../exit.ts'
import { helpHeadings } from '../help.ts'
import { jsonOption, studyOption } from '../options.ts'
import { message, report } from '../report.ts'

interface ServerOptions {
  study: string
  port?: number
  database?: string
  json?: boolean
}

export function register(program: Command): void {
  const server = program
    .command('server')
    .description(
      '자료수집 서버를 이 컴퓨터에서 띄웁니다 (127.0.0.1)\nrun the collection server on this machine',
    )
    .addOption(studyOption())
    .addOption(new Option('--port <number>', '포트 / port').argParser(portOf))
    .addOption(
      new Option('--database <url>', 'PostgreSQL 주소 (없으면 PGlite) / PostgreSQL, otherwise PGlite'),
    )
    .addOption(jsonOption())
    .action(run)

  server
    .command('link')
    .description(
      '감독 화면에 한 번 들어갈 새 주소를 줍니다\nprint a new one-time address of the supervisor’s page',
    )
    // The options are those of `server`, which takes them wherever they stand.
    .configureHelp({ showGlobalOptions: true, styleTitle: helpHeadings })
    .action((_: unknown, command: Command) => link(command.optsWithGlobals()))
}

async function run(options: ServerOptions): Promise<void> {
  const { startCentre } = await import('#server/start.ts')
  const root = resolve(options.study)
  const starting = await startCentre(root, { port: options.port, database: options.database, log })
  if (starting.type !== 'started') throw new Refused(openingText(starting, root))
  if (starting.centre.created) message(createdText(root))
  const { address, supervisor, code } = starting
  report({ type: 'ready', address, supervisor, code, pid: process.pid }, options, readyText)
  await stopSignal()
  await starting.close()
}

async function link(options: { study: string; json?: boolean }): Promise<void> {
  const { readRunning } = await import('#server/study/running.ts')
  const { studyFolder } = await import('#server/study/folder.ts')
  if ((await readRunning(studyFolder(resolve(options.study)))) === null) throw new Refused(notRunning)
  const supervisor = await withAdmin(options.study, 'server link', async (admin, address) => {
    // What a killed server left says that it runs; nobody answers there.
    if (address === null) throw new Refused(notRunning)
    return `${address}/?token=${(await admin.supervisorToken()).token}`
  })
  report({ supervisor }, options, () => supervisor)
}

const notRunning = {
  ko: '이 조사의 서버가 떠 있지 않습니다. 먼저 malgeum server를 실행하십시오.',
  en: 'The server of this study is not running. Run malgeum server first.',
}

const readyText = ({ address, supervisor, code }: Pick<StartedCentre, 'address' | 'supervisor' | 'code'>) =>
  [
    `감독 화면 / supervisor: ${supervisor}`,
    `면접 자리 등록 / enrol a station: ${address}  ${code}`,
    '멈추려면 Ctrl+C / Ctrl+C stops it',
  ].join('\n')

/** Resolves at the first signal to stop; a second one ends the process as usual. */
const stopSignal = () =>
  new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })

function log(error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(`${text}\n`)
}

function portOf(text: string): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new InvalidArgumentError('0–65535')
  return port
}
