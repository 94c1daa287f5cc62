import AxeBuilder from '@axe-core/playwright'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumFlags, findChromium } from '../browser/chromium.ts'
import { buildConsole } from './build-pages.ts'
import { type FakeStation, startFakeStation } from './fake-station.ts'
import { outside, sideways } from './in-page.ts'
import { open } from './open.ts'
import { states } from './states.ts'

let pages: Awaited<ReturnType<typeof buildConsole>>
let browser: Browser
let station: FakeStation

beforeAll(async () => {
  pages = await buildConsole()
  browser = await chromium.launch({ executablePath: findChromium() ?? '', args: chromiumFlags })
  station = await startFakeStation(pages.folder)
})
afterAll(async () => {
  await station?.close()
  await browser?.close()
  await pages?.remove()
})

/**
 * `every`: each how manieth state is put to axe, which takes seconds; all are looked at for what is cut
 * off. MALGEUM_FULL=1 puts all of them to it in each look.
 */
const full = process.env['MALGEUM_FULL'] === '1'
const looks = [
  { language: 'ko', colorScheme: 'light', width: 1366, height: 768, every: full ? 1 : 4 },
  { language: 'en', colorScheme: 'dark', width: 1366, height: 768, every: full ? 1 : 9 },
  { language: 'ko', colorScheme: 'dark', width: 1920, height: 1080, every: full ? 1 : 13 },
] as const

describe.each(looks)('$language, $colorScheme, $width', ({ language, colorScheme, width, height, every }) => {
  it('nothing is inaccessible, and nothing of an item leaves the screen', async () => {
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme,
      timezoneId: 'Asia/Seoul',
    })
    const page = await context.newPage()
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    const found: string[] = []
    for (const [index, state] of states.entries()) {
      await open(page, station, state, language)
      const violations = index % every === 0 ? (await new AxeBuilder({ page }).analyze()).violations : []
      for (const { id, nodes } of violations) {
        found.push(
          ...nodes.map((node) => `${state.name}: ${id}: ${node.target.join(' ')} ${node.failureSummary}`),
        )
      }
      const cut = await outside(
        page,
        '.answer-options:not([data-many="long"]) .option-row, .answer-options, .answer-more, .problem-box, .scale-cell, .key-strip-key, .entry-box, .words-field textarea',
      )
      found.push(...cut.map((text) => `${state.name}: off the screen: ${text}`))
    }
    expect(errors).toEqual([])
    expect(found).toEqual([])
    await context.close()
  })
})

describe('zoomed to 200 %', () => {
  it('everything can be reached by scrolling down, nothing sideways', async () => {
    const context = await browser.newContext({ viewport: { width: 683, height: 384 } })
    const page = await context.newPage()
    const wide: string[] = []
    for (const state of states) {
      await open(page, station, state)
      const over = await sideways(page)
      if (over > 0) wide.push(`${state.name}: ${over} px`)
    }
    expect(wide).toEqual([])
    await context.close()
  })
})

it('the largest text keeps options on the screen', async () => {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
  const page = await context.newPage()
  await page.goto(station.address)
  for (const view of ['long', 'times', 'amount', 'several', 'likert-degree-no']) {
    for (const language of ['ko', 'en'] as const) {
      await open(page, station, { view, keys: ['Alt+Equal', 'Alt+Equal'] }, language)
      expect(await page.locator('html').getAttribute('data-text-size')).toBe('largest')
      const bottom = await page
        .locator('.option-row')
        .evaluateAll((rows) => Math.max(...rows.map((row) => row.getBoundingClientRect().bottom)))
      expect({ view, language, inside: bottom <= 720 }).toEqual({ view, language, inside: true })
    }
  }
  await context.close()
})
