import { hostname } from 'node:os'
import { hostOnLoopback, type LoopbackHost } from '#station/loopback/host.ts'
import { logToStderr, systemRandomness } from '#station/ports.ts'
import { openStation, type Station, type StationOptions } from '#station/start.ts'
import type { StationCommandOptions } from '../commands/station.ts'
import { Refused, WrongUse } from '../exit.ts'
import { report } from '../report.ts'
import { chosenKeeper } from './chosen-keeper.ts'

/** Runs until it is told to stop (SIGTERM, SIGINT), then closes the file cleanly. */
export async function runStation(options: StationCommandOptions): Promise<void> {
  const port = portOf(options.port)
  const opened = await openStation({
    study: options.study,
    centre: centreOf(options),
    enrolment: enrolmentOf(options),
    keeper: (await chosenKeeper(options.study, options)) ?? undefined,
  })
  if (opened.type === 'refused') throw new Refused(opened.text)
  const { station } = opened
  const host = await hosted(station, port, options)
  report(
    {
      type: 'ready',
      address: host.address,
      station: station.id,
      training: station.training,
      pid: process.pid,
    },
    options,
    ({ address }) =>
      [
        `스테이션이 열렸습니다. 이 주소는 한 번만 열립니다: ${address}`,
        `The station is open. This address works once: ${address}`,
      ].join('\n'),
  )
  await toldToStop()
  await host.close()
  await station.close()
}

async function hosted(station: Station, port: number, options: StationCommandOptions): Promise<LoopbackHost> {
  const refuse = async (refused: Refused): Promise<never> => {
    await station.close()
    throw refused
  }
  if (!station.training && options.allowBrowser !== true) return refuse(new Refused(onlyTraining))
  const hosting = await hostOnLoopback(
    { router: station.router, random: systemRandomness, log: logToStderr },
    port,
  )
  if (hosting.type === 'hosting') return hosting.host
  return refuse(
    new Refused({
      ko: `포트 ${port}를 다른 프로그램이 쓰고 있습니다. --port에 다른 번호나 0을 주십시오.`,
      en: `Port ${port} is taken by another program. Give --port another number, or 0.`,
    }),
  )
}

const onlyTraining = {
  ko: '이 조사는 연습이 아닙니다. 브라우저로 열려면 --allow-browser를 함께 주십시오. 개인정보가 브라우저에 보입니다.',
  en: 'This study is not training. To open it in a browser give --allow-browser too: people’s data will be in the browser.',
}

function centreOf({ centre }: StationCommandOptions): string | undefined {
  if (centre === undefined || /^https?:$/.test(URL.parse(centre)?.protocol ?? '')) return centre
  throw new WrongUse({
    ko: `--centre는 http:// 또는 https:// 주소입니다: ${centre}`,
    en: `--centre is an http:// or https:// address, not ${centre}.`,
  })
}

function enrolmentOf({ code, name }: StationCommandOptions): StationOptions['enrolment'] {
  return code === undefined ? undefined : { code, name: name ?? hostname() }
}

function portOf(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port
  throw new WrongUse({
    ko: `--port는 0에서 65535까지입니다: ${text}`,
    en: `--port is 0 to 65535, not ${text}.`,
  })
}

function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve())
  })
}
