import type { Browser, BrowserContext } from 'playwright-core'
import type { Entry } from '#core/journal/entry.ts'
import { allEntries } from '#station/journal/read.ts'
import { hostOnLoopback, type LoopbackHost } from '#station/loopback/host.ts'
import { systemRandomness } from '#station/ports.ts'
import { stationRouter } from '#station/router.ts'
import type { Bench } from '#station/testing/bench.ts'
import { Interviewer } from './interviewer.ts'

/** A real station behind loopback, and someone at a window on it. */
export interface Seat {
  on: Bench
  she: Interviewer
  context: BrowserContext
  /** Where a further window of the same browser finds the station. */
  address(): string
  press(...keys: string[]): Promise<void>
  journal(type?: Entry['type']): Entry[]
  /** The station dies and is started anew; the window opens on it again. */
  diesAndOpensAgain(): Promise<void>
  leaves(): Promise<void>
}

export async function atSeat(browser: Browser, on: Bench): Promise<Seat> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    timezoneId: 'Asia/Seoul',
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  // Told in its order: what comes after a step that failed fails soon.
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  let host = await hosted(on)
  await page.goto(host.address)
  return {
    on,
    she: new Interviewer(page),
    context,
    address: () => `http://127.0.0.1:${host.port}/`,
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key)
    },
    journal: (type) => [...allEntries(on.store.reader)].filter((entry) => !type || entry.type === type),
    async diesAndOpensAgain() {
      await host.close()
      on.restart()
      host = await hosted(on)
      await page.goto(host.address)
    },
    async leaves() {
      await context.close()
      await host.close()
      on.end()
    },
  }
}

async function hosted(on: Bench): Promise<LoopbackHost> {
  const router = stationRouter(on.console)
  const hosting = await hostOnLoopback({ router, random: systemRandomness, log: () => {} }, 0)
  if (hosting.type !== 'hosting') throw new Error(hosting.type)
  return hosting.host
}
