import { join, resolve } from 'node:path'
import type { Text } from '#core/contract/language.ts'
import { createDemonstration } from '#server/demonstration/demonstration.ts'
import { openingText } from '../centre/opening-text.ts'
import type { StartOptions } from '../commands/start.ts'
import { Refused } from '../exit.ts'
import { message, report } from '../report.ts'
import { buildIfStale } from './build.ts'
import { type Child, ChildEnded, startChild } from './child.ts'
import { desktop } from './desktop.ts'
import { hasDisplay, openBrowser } from './display.ts'
import { type Electron, electron } from './electron.ts'
import { openText } from './open-text.ts'
import { root } from './root.ts'

/** How long Electron's own fetch may take before the browser is used instead. */
const fetchSeconds = 90

/** `malgeum start`: a centre, a station and its console on the demonstration study, until told to stop. */
export async function start(options: StartOptions): Promise<void> {
  const told = toldToStop()
  const study = options.study ? resolve(options.study) : join(root, 'studies', 'demonstration')
  const host = options.browser ? asked : await electron(fetchSeconds)
  message(preparing)
  buildIfStale('renderer')
  if (host.type === 'here') buildIfStale('desktop')
  const demonstration = await prepare(study)

  const running: Child<unknown>[] = []
  try {
    const centre = command<CentreReady>('server', ['--study', study])
    running.push(centre)
    const { address, supervisor, code } = await readyOf(centre, told)
    const enrolment = ['--study', study, '--centre', address, '--code', code, '--name', seat]
    const console = await openConsole(host, enrolment, running, told)
    report({ console: console.address, supervisor, ...demonstration }, options, () =>
      openText({ console, supervisor, ...demonstration }),
    )
    if (console.address && options.open && hasDisplay()) openBrowser(console.address)
    const first = await Promise.race([told, ...running.map(endOf)])
    if (first !== 'told' && first !== console.window) throw new Refused(endedText(first))
  } catch (error) {
    if (!(error instanceof StoppedEarly)) throw error
  } finally {
    await Promise.all(running.map((child) => child.stop()))
  }
}

/** What supervisors see the station by. */
const seat = '1번 자리'

/** Where the console is: in Electron's window, or at an address and why. */
export type Console = { address: null; window: Child<unknown> } | { address: string; window: null; why: Text }

async function openConsole(
  host: Electron,
  enrolment: string[],
  running: Child<unknown>[],
  told: Promise<Told>,
): Promise<Console> {
  let why = host.type === 'not-here' ? host.why : null
  if (host.type === 'here') {
    const window = await desktop(host.binary, [...enrolment, '--key-beside'])
    if (window.type === 'open') {
      running.push(window.child)
      return { address: null, window: window.child }
    }
    why = window.why
  }
  const station = command<StationReady>('station', enrolment)
  running.push(station)
  const { address } = await readyOf(station, told)
  return { address, window: null, why: why ?? asked.why }
}

async function prepare(study: string): Promise<{ number: string; pin: string }> {
  const made = await createDemonstration(study)
  if (made.type === 'ready') return { number: made.number, pin: made.pin }
  if (made.type !== 'another-study') throw new Refused(openingText(made, study))
  throw new Refused({
    ko: `${study}에는 시연이 아닌 다른 조사가 있습니다. 그대로 두었습니다. --study에 다른 폴더를 주십시오.`,
    en: `${study} holds another study than the demonstration. It was left alone. Give --study another folder.`,
  })
}

interface CentreReady {
  address: string
  supervisor: string
  code: string
}

interface StationReady {
  address: string
}

function command<Ready>(name: string, args: string[]): Child<Ready> {
  const malgeum = join(root, 'cli', 'malgeum.js')
  return startChild<Ready>(`malgeum ${name}`, process.execPath, [malgeum, name, ...args, '--json'], root)
}

type Told = 'told'

function toldToStop(): Promise<Told> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve('told'))
  })
}

async function readyOf<Ready>(child: Child<Ready>, told: Promise<Told>): Promise<Ready> {
  const stopped = told.then(() => {
    throw new StoppedEarly()
  })
  try {
    return await Promise.race([child.ready, stopped])
  } catch (error) {
    if (error instanceof ChildEnded) throw new Refused(didNotStart(child))
    throw error
  }
}

/** Told to stop while things were still coming up. */
class StoppedEarly extends Error {}

const endOf = (child: Child<unknown>) => child.ended.then(() => child)

const endedText = ({ name, said }: Child<unknown>): Text => ({
  ko: `${name}이(가) 멈춰서 모두 끝냅니다. 저장된 응답은 그대로 있습니다. ${said.join(' ')}`,
  en: `${name} ended, so all is stopped. Every saved answer is still there. ${said.join(' ')}`,
})

const didNotStart = ({ name, said }: Child<unknown>): Text => ({
  ko: `${name}이(가) 열리지 않았습니다: ${said.join(' ')}`,
  en: `${name} did not start: ${said.join(' ')}`,
})

const preparing: Text = { ko: '시연 조사를 준비합니다 …', en: 'Preparing the demonstration study …' }

const asked = {
  type: 'not-here',
  why: { ko: '--browser로 시작했습니다.', en: 'started with --browser.' },
} as const
