import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { allEntries } from '#station/journal/read.ts'
import { hostOnLoopback, type LoopbackHost } from '#station/loopback/host.ts'
import { systemRandomness } from '#station/ports.ts'
import { stationRouter } from '#station/router.ts'
import { type Bench, bench, pins } from '#station/testing/bench.ts'
import { chromiumFlags, findChromium } from '../browser/chromium.ts'
import { buildConsole } from '../renderer/build-pages.ts'
import { copied } from '../renderer/in-page.ts'
import { Interviewer } from './interviewer.ts'

/** Two interviewers, one station, one window: the second finds nothing of the first. */
let on: Bench
let host: LoopbackHost
let browser: Browser
let page: Page
let removePages: () => Promise<void>

beforeAll(async () => {
  const pages = await buildConsole()
  removePages = pages.remove
  on = await bench({ study: { training: false, demonstration: null } })
  const router = stationRouter(on.console)
  const hosting = await hostOnLoopback(
    { router, random: systemRandomness, log: () => {}, pages: pages.folder },
    0,
  )
  if (hosting.type !== 'hosting') throw new Error(hosting.type)
  host = hosting.host
  browser = await chromium.launch({ executablePath: findChromium() ?? '', args: chromiumFlags })
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
  page = await context.newPage()
  await page.goto(host.address)
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await host?.close()
  on?.end()
  await removePages?.()
})

/** Words that must not be found once their interviewer has gone. */
const words = {
  respondent: '김가람1',
  number: '010-0000-0001',
  ownNote: '점심 뒤에 목 쉬기',
  caseNote: '사모님이 받으심',
  interviewer: '정다온',
}

test('who signs out leaves nothing behind in the window, the view or the clipboard', async () => {
  const first = new Interviewer(page)
  await first.signsIn('3108', pins['3108'])
  await page.keyboard.press('Alt+Equal')
  await page.locator('html[data-text-size=large]').waitFor()
  await keepsAnOwnNote()
  await page.keyboard.press('Enter')
  await page.locator('.case-digits', { hasText: words.number }).waitFor()
  await page.keyboard.press('Control+KeyC')
  await expect.poll(() => copied(page)).toBe(words.number)
  // A note that is written and not saved.
  await page.keyboard.press('F8')
  await page.keyboard.insertText(words.caseNote)
  await page.keyboard.press('Escape')
  await signsOut()

  expect(await page.evaluate<string>('document.documentElement.outerHTML')).not.toMatch(anyOf(words))
  expect(JSON.stringify(on.console.view())).not.toMatch(anyOf(words))
  expect(
    await page.evaluate<string[]>('[...Object.keys(localStorage), ...Object.keys(sessionStorage)]'),
  ).toEqual([])
  expect(await page.evaluate<number>('indexedDB.databases().then((all) => all.length)')).toBe(0)
  expect(await copied(page)).toBe('')
  expect(await page.locator('html').getAttribute('data-text-size')).toBe('normal')
})

test('nor do back, a page kept by the browser or what it fills in bring anything back', async () => {
  const each = (what: string) =>
    page.evaluate<string[]>(`[...document.querySelectorAll('input')].map((one) => one.${what})`)
  expect(page.url()).not.toMatch(/token|[?#]./)
  for (const leaves of ['about:blank', `http://127.0.0.1:${host.port}/`]) {
    await page.goto(leaves)
    await page.goBack()
    await page.goto(`http://127.0.0.1:${host.port}/`)
    await page.locator('#number:focus').waitFor()
    expect(await page.locator('body').innerText()).not.toMatch(anyOf(words))
    expect(await each('value')).toEqual(['', ''])
  }
  expect(await each('autocomplete')).toEqual(['off', 'off'])
  await page.keyboard.press('Alt+ArrowLeft')
  await page.locator('.sign-in-number').waitFor()
})

test('the next one at the seat sees their own day, and has their own size of text', async () => {
  const second = new Interviewer(page)
  await second.signsIn('4209', pins['4209'])
  expect(await page.locator('html').getAttribute('data-text-size')).toBe('normal')
  await page.keyboard.press('F8')
  await page.locator('textarea').waitFor()
  expect(await page.locator('textarea').inputValue()).toBe('')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Alt+KeyM')
  await page.locator('.my-day').waitFor()
  // The number was read from the clipboard by this test itself, in the page.
  const { number: _, ...others } = words
  expect(await page.locator('body').innerText()).not.toMatch(anyOf(others))
  await page.keyboard.press('Escape')
  const session = await page.context().newCDPSession(page)
  expect(await memory(session, Object.values(others))).toEqual([])
  await signsOut()

  await new Interviewer(page).signsIn('3108', pins['3108'])
  await page.locator('html[data-text-size=large]').waitFor()
})

test('training is marked on every screen, and the real study is untouched by it', async () => {
  await signsOut()
  const before = [...allEntries(on.store.reader)].length
  const seen: string[] = []
  const isMarked = async (screen: string): Promise<void> => {
    await page.locator(screen).waitFor()
    if (await page.locator('.training-mark').isVisible()) seen.push(screen)
  }
  await page.keyboard.press('Alt+KeyT')
  await isMarked('.sign-in-demonstration')
  const trainee = new Interviewer(page)
  await trainee.signsIn('3108', pins['3108'])
  await isMarked('.available')
  await page.keyboard.press('Alt+KeyM')
  await isMarked('.my-day')
  await page.keyboard.press('Escape')
  await trainee.reachesTheNextPerson()
  await isMarked('.interview')
  await trainee.answersUntil(null)
  await isMarked('.choices')
  await trainee.confirmsTheOutcome()
  await page.keyboard.press('NumpadSubtract')
  await page.keyboard.press('Digit1')
  await page.keyboard.press('Enter')
  await isMarked('.break')
  await signsOut()
  expect(seen).toEqual([
    '.sign-in-demonstration',
    '.available',
    '.my-day',
    '.interview',
    '.choices',
    '.break',
  ])
  expect(await page.locator('.training-mark').count()).toBe(0)
  expect([...allEntries(on.store.reader)]).toHaveLength(before)
})

async function keepsAnOwnNote(): Promise<void> {
  await page.keyboard.press('F8')
  await page.locator('textarea').waitFor()
  await page.keyboard.insertText(words.ownNote)
  await page.keyboard.press('Enter')
  await page.locator('textarea').waitFor({ state: 'detached' })
}

async function signsOut(): Promise<void> {
  await page.keyboard.press('Alt+KeyQ')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Enter')
  await page.locator('.sign-in-number').waitFor()
}

function anyOf(all: Record<string, string>): RegExp {
  return new RegExp(Object.values(all).join('|'))
}

/** Which of these a snapshot of the page's whole heap holds. */
async function memory(session: CDPSession, looked: string[]): Promise<string[]> {
  let heap = ''
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => {
    heap += chunk
  })
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  return looked.filter((one) => heap.includes(one) || heap.includes(escaped(one)))
}

const escaped = (text: string): string =>
  text.replace(/[^\x20-\x7e]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
