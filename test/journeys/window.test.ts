import AxeBuilder from '@axe-core/playwright'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hostOnLoopback, type LoopbackHost } from '#station/loopback/host.ts'
import { systemRandomness } from '#station/ports.ts'
import { stationRouter } from '#station/router.ts'
import { type Bench, bench, pins } from '#station/testing/bench.ts'
import { buildIfStale } from '../../cli/start/build.ts'
import { root } from '../../cli/start/root.ts'
import { pageFile } from '../../electron/page-files.ts'
import { contentSecurityPolicy, pageOrigin } from '../../electron/security.ts'
import { chromiumFlags, findChromium } from '../browser/chromium.ts'
import { Interviewer } from './interviewer.ts'

/** What the window may do to a call: die, or be closed. */
let browser: Browser
let context: BrowserContext
let station: Bench
let host: LoopbackHost
let interviewer: Interviewer
/** What the desktop's policy forbade the page. */
const forbidden: string[] = []

beforeAll(async () => {
  buildIfStale('renderer')
  browser = await chromium.launch({ executablePath: findChromium() ?? '', args: chromiumFlags })
  context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
  await underTheDesktopsPolicy(context)
  station = await bench()
  const router = stationRouter(station.console)
  const hosting = await hostOnLoopback({ router, random: systemRandomness, log: () => {} }, 0)
  if (hosting.type !== 'hosting') throw new Error('any free port')
  host = hosting.host
  interviewer = new Interviewer(await opened(host.address))
  await interviewer.signsIn('3108', pins['3108'])
  await interviewer.reachesTheNextPerson()
  await interviewer.answersUntil('R1 direction')
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await host?.close()
  station?.end()
})

test('closing the window in a call is asked about, over what was open, and happens after the yes alone', async () => {
  const { page } = interviewer
  await page.evaluate(
    `globalThis.said = []; addEventListener('message', (event) => { said.push(event.data) })`,
  )
  const desktopAsks = () => page.evaluate(`postMessage('closing-asked', location.origin)`)
  const said = () => page.evaluate<string[]>('said')

  await page.keyboard.press('F8')
  await page.keyboard.type('note')
  await desktopAsks()
  await page.getByRole('dialog', { name: '통화 중에 창 닫기' }).waitFor()
  await page.keyboard.press('Escape')
  expect(await page.locator('.dialog textarea').inputValue()).toBe('note')
  expect(await said()).toEqual(['closing-asked', 'closing-heard'])
  await page.keyboard.press('Escape')

  await desktopAsks()
  await page.getByRole('dialog', { name: '통화 중에 창 닫기' }).waitFor()
  await page.keyboard.press('Enter')
  // Asked from outside: the page's policy lets nothing be evaluated in it again and again.
  await expect.poll(said).toContain('closing-confirmed')
  expect(await interviewer.shown()).toBe('R1 direction')
  await page.keyboard.press('Escape')
})

test('a page that died stands on the same question again, with every answer', async () => {
  await interviewer.keys('1', 'Enter')
  await interviewer.keys('2', 'Enter')
  await interviewer.keys('1', 'Enter')
  const shown = await interviewer.shown()
  const answered = station.console.view()

  const { page } = interviewer
  const died = page.waitForEvent('crash')
  const devtools = await context.newCDPSession(page)
  void devtools.send('Page.crash').catch(() => {})
  await died
  const startedAt = performance.now()
  interviewer = new Interviewer(await opened(`http://127.0.0.1:${host.port}/`))
  await interviewer.page.locator('.interview').waitFor()
  expect(performance.now() - startedAt).toBeLessThan(5000)
  expect(await interviewer.shown()).toBe(shown)
  expect(station.console.view().screen).toMatchObject({ prompt: { item: 'R2', step: 'intensity' } })
  expect(station.console.view().revision).toBe(answered.revision)

  await interviewer.keys('PageUp')
  await interviewer.keys('PageUp')
  expect(await interviewer.shown()).toBe('R1 direction')
  expect(station.console.view().screen).toMatchObject({
    prompt: { item: 'R1', kept: { label: expect.any(String) } },
  })
})

test('what is shown when pages keep dying needs no script, and Enter opens the console again', async () => {
  const page = await context.newPage()
  const asked: string[] = []
  await page.route('http://desktop.test/**', async (route) => {
    const { pathname } = new URL(route.request().url())
    asked.push(pathname)
    const url = `${pageOrigin}${pathname}`
    const answer = await pageFile(`${root}/dist/renderer`, { url, method: 'GET' })
    await route.fulfill({
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: Buffer.from(await answer.arrayBuffer()),
    })
  })
  await page.goto('http://desktop.test/stopped/index.html')
  expect(asked.filter((path) => path.endsWith('.js'))).toEqual([])
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.keyboard.press('Enter')
  await page.waitForURL('http://desktop.test/interviewer/index.html')
  expect(asked.filter((path) => path.endsWith('.js')).length).toBeGreaterThan(0)
})

test('the whole console lives under the desktop’s policy', async () => {
  expect(forbidden).toEqual([])
  const { page } = interviewer
  await page.evaluate(`try { document.body.innerHTML = '<p>' } catch {}`)
  expect(forbidden).not.toEqual([])
})

/**
 * Pages come from the loopback host, but may do only what they may in the desktop: its policy is put in
 * before their scripts run.
 */
async function underTheDesktopsPolicy(context: BrowserContext): Promise<void> {
  await context.addInitScript(`document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') return
    const policy = document.createElement('meta')
    policy.httpEquiv = 'content-security-policy'
    policy.content = ${JSON.stringify(contentSecurityPolicy.replace(/frame-ancestors[^;]*; /, ''))}
    document.head.append(policy)
  })`)
  context.on('console', (message) => {
    if (/Content Security Policy|Trusted/i.test(message.text())) forbidden.push(message.text())
  })
}

async function opened(address: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(address)
  return page
}
