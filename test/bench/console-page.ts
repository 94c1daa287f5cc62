import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { setPriority, tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { createDemonstration } from '#server/demonstration/demonstration.ts'
import { buildIfStale } from '../../cli/start/build.ts'
import { chromiumFlags, findChromium } from '../browser/chromium.ts'
import { malgeum, running } from '../journeys/command.ts'
import { Interviewer } from '../journeys/interviewer.ts'
import { hands, watchPaints } from './paints.ts'

/** Somebody signed in at a console in Chromium, with a station of its own process behind loopback. */
export interface ConsolePage {
  browser: Browser
  page: Page
  interviewer: Interviewer
  /** The station's process. */
  pid: number
}

interface Before {
  /** Called with the study folder before anything runs on it. */
  prepare?(study: string): Promise<void>
  /** Called with the page before it loads. */
  opened?(page: Page): Promise<void>
}

/**
 * In a call room neither the centre nor a driver runs on the interviewer's computer. Here they give way: of
 * 19 the last in turn, and the centre's files in memory where there is such a place, off the station's disk.
 */
const givingWay = 10
const memory = '/dev/shm'

/**
 * A training study with its centre, a station with an encrypted file, WAL and synchronous=FULL, and the
 * console as it is delivered.
 */
export async function atTheConsole<Result>(
  use: (at: ConsolePage) => Promise<Result>,
  { prepare, opened }: Before = {},
): Promise<Result> {
  const executablePath = findChromium()
  if (executablePath === null) throw new Error('no Chromium: npm test installs it, or set MALGEUM_CHROMIUM')
  buildIfStale('renderer')
  const study = mkdtempSync(join(existsSync(memory) ? memory : tmpdir(), 'malgeum-bench-'))
  const stationStudy = mkdtempSync(join(tmpdir(), 'malgeum-bench-station-'))
  const made = await createDemonstration(study)
  if (made.type !== 'ready') throw new Error(made.type)
  await prepare?.(study)
  const centre = running<{ address: string; pid: number }>('server', '--study', study)
  const browser = await chromium.launch({ executablePath, args: chromiumFlags })
  try {
    const { address, pid } = await centre.ready
    const { code } = await malgeum<{ code: string }>('study', 'code', '--study', study)
    const told = ['--study', stationStudy, '--centre', address, '--code', code]
    const station = running<{ address: string; pid: number }>('station', ...told)
    try {
      const ready = await station.ready
      for (const other of [pid, process.pid]) setPriority(other, givingWay)
      const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
      await watchPaints(page)
      await opened?.(page)
      await page.goto(ready.address)
      const interviewer = new Interviewer(page, hands)
      await interviewer.signsIn(made.number, made.pin)
      return await use({ browser, page, interviewer, pid: ready.pid })
    } finally {
      await station.stop()
    }
  } finally {
    await browser.close()
    await centre.stop()
    for (const folder of [study, stationStudy])
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
