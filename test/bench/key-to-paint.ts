import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { createDemonstration } from '#server/demonstration/demonstration.ts'
import { buildIfStale } from '../../cli/start/build.ts'
import { chromiumFlags, findChromium } from '../browser/chromium.ts'
import { malgeum, running } from '../journeys/command.ts'
import { Interviewer } from '../journeys/interviewer.ts'
import { type Spread, spread } from './spread.ts'

export interface KeyToPaint {
  /** ms from the Enter that confirms an answer to the paint of the next question. */
  console: Spread
  /** The same measured on a page that changes a word on Enter: the floor of this machine and browser. */
  staticPage: Spread
}

/**
 * Key to paint over real interviews: Chromium, station over loopback, encrypted file, WAL with
 * synchronous=FULL. From the keydown's time stamp to a message posted in the animation frame after the
 * question changed.
 */
export async function keyToPaint(answers: number): Promise<KeyToPaint> {
  const executablePath = findChromium()
  if (executablePath === null) throw new Error('no Chromium: npm test installs it, or set MALGEUM_CHROMIUM')
  buildIfStale('renderer')
  const study = mkdtempSync(join(tmpdir(), 'malgeum-bench-'))
  const made = await createDemonstration(study)
  if (made.type !== 'ready') throw new Error(made.type)
  const centre = running<{ address: string }>('server', '--study', study)
  const browser = await chromium.launch({ executablePath, args: chromiumFlags })
  try {
    const { address } = await centre.ready
    const { code } = await malgeum<{ code: string }>('study', 'code', '--study', study)
    const station = running<{ address: string }>(
      'station',
      '--study',
      study,
      '--centre',
      address,
      '--code',
      code,
    )
    try {
      const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
      await page.addInitScript(watchKeys)
      await page.goto((await station.ready).address)
      const measured = await conduct(page, made, answers)
      return { console: spread(measured), staticPage: spread(await floor(await browser.newPage(), answers)) }
    } finally {
      await station.stop()
    }
  } finally {
    await browser.close()
    await centre.stop()
    rmSync(study, { recursive: true, force: true })
  }
}

/**
 * 100 to 200 ms: a person's keys fall anywhere between two frames. Without it each key would come right
 * after the frame that showed the question, and wait for a whole one.
 */
const breath = () => new Promise<void>((resolve) => setTimeout(resolve, 100 + Math.random() * 100))

async function conduct(
  page: Page,
  { number, pin }: { number: string; pin: string },
  answers: number,
): Promise<number[]> {
  const interviewer = new Interviewer(page, breath)
  await interviewer.signsIn(number, pin)
  for (;;) {
    await interviewer.reachesTheNextPerson()
    await interviewer.answersUntil(null)
    const measured = await page.evaluate(() => (globalThis as unknown as { paints: number[] }).paints)
    if (measured.length >= answers) return measured.slice(0, answers)
    await interviewer.confirmsTheOutcome()
  }
}

/** In the page: each Enter in an interview, until the next question is painted. */
function watchKeys(): void {
  const paints: number[] = []
  Object.assign(globalThis, { paints })
  let pressed: number | null = null
  const shown = () =>
    `${document.querySelector('.meta-item')?.textContent} ${document.querySelector('.interview')?.getAttribute('data-step')}`
  let before = ''
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || document.querySelector('.interview') === null) return
      pressed = event.timeStamp
      before = shown()
    },
    { capture: true },
  )
  new MutationObserver(() => {
    // The last Enter of an interview leads to the wrap-up: no question follows it.
    if (document.querySelector('.interview') === null) pressed = null
    if (pressed === null || shown() === before) return
    const start = pressed
    pressed = null
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => paints.push(performance.now() - start)
      port2.postMessage(null)
    })
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
}

/** The floor: a page with one word, changed on Enter. */
async function floor(page: Page, times: number): Promise<number[]> {
  await page.setContent('<h1>0</h1>')
  await page.evaluate(() => {
    const paints: number[] = []
    Object.assign(globalThis, { paints })
    addEventListener('keydown', (event) => {
      const word = document.querySelector('h1')
      if (word !== null) word.textContent = String(paints.length)
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => paints.push(performance.now() - event.timeStamp)
        port2.postMessage(null)
      })
    })
  })
  for (let i = 0; i < times; i++) {
    await breath()
    await page.keyboard.press('Enter')
    await page.waitForFunction((i) => (globalThis as unknown as { paints: number[] }).paints.length > i, i)
  }
  return page.evaluate(() => (globalThis as unknown as { paints: number[] }).paints)
}
