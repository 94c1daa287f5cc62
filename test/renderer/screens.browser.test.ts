import AxeBuilder from '@axe-core/playwright'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { chromiumFlags, findChromium } from '../browser/chromium.ts'
import { buildConsole } from './build-pages.ts'
import { type FakeStation, startFakeStation } from './fake-station.ts'
import { cutOff, outside, sideways, style } from './in-page.ts'
import { open } from './open.ts'
import { states } from './states.ts'

let pages: Awaited<ReturnType<typeof buildConsole>>
let browser: Browser

beforeAll(async () => {
  pages = await buildConsole()
  browser = await chromium.launch({ executablePath: findChromium() ?? '', args: chromiumFlags })
})
afterAll(async () => {
  await browser?.close()
  await pages?.remove()
})

/** A page with a station of its own: the looks go on beside each other. */
async function look(
  context: BrowserContextOptions,
  at: (page: Page, station: FakeStation) => Promise<void>,
): Promise<void> {
  const station = await startFakeStation(pages.folder)
  const opened = await browser.newContext(context)
  try {
    await at(await opened.newPage(), station)
  } finally {
    await opened.close()
    await station.close()
  }
}

/**
 * `sees`: each how manieth state is opened and looked at for what is cut off; `axe`: each how manieth of
 * those is put to axe, which takes seconds. Both languages are seen whole, in the smaller window.
 * MALGEUM_FULL=1 sees and puts to axe all of them in each look.
 */
const full = process.env['MALGEUM_FULL'] === '1'
const each = (sees: number, axe: number) => (full ? { sees: 1, axe: 1 } : { sees, axe })
const looks = [
  { language: 'ko', colorScheme: 'light', width: 1366, height: 768, ...each(1, 5) },
  { language: 'en', colorScheme: 'dark', width: 1366, height: 768, ...each(1, 9) },
  { language: 'ko', colorScheme: 'dark', width: 1920, height: 1080, ...each(4, 3) },
] as const
/** Starts elsewhere in each look. */
const seen = (sees: number) => states.filter((_, index) => index % sees === sees - 1)
const patience = full ? 1_800_000 : 400_000

it.concurrent.each(looks)(
  '$language, $colorScheme, $width: nothing is inaccessible, and nothing of an item leaves the screen',
  ({ language, colorScheme, width, height, sees, axe }) =>
    look({ viewport: { width, height }, colorScheme, timezoneId: 'Asia/Seoul' }, async (page, station) => {
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(error.message))
      const found: string[] = []
      for (const [index, state] of seen(sees).entries()) {
        await open(page, station, state, language)
        const violations = index % axe === 0 ? (await new AxeBuilder({ page }).analyze()).violations : []
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
    }),
  patience,
)

/** The two windows at 200 %: 1366 × 768 in both languages, 1920 × 1080. */
const zoomed = [
  { language: 'ko', width: 683, height: 384, sees: 6 },
  { language: 'en', width: 683, height: 384, sees: 9 },
  { language: 'ko', width: 960, height: 540, sees: 9 },
] as const

it.concurrent.each(zoomed)(
  'zoomed to 200 % ($language, $width): all is reached by scrolling down, nothing is cut off, the question is the largest',
  ({ language, width, height, sees }) =>
    look({ viewport: { width, height }, deviceScaleFactor: 2 }, async (page, station) => {
      const found: string[] = []
      for (const state of seen(full ? 1 : sees)) {
        await open(page, station, state, language)
        const over = await sideways(page)
        if (over > 0) found.push(`${state.name}: ${over} px`)
        found.push(...(await cutOff(page)).map((what) => `${state.name}: ${what}`))
      }
      expect(found).toEqual([])
    }),
  patience,
)

it('in a contrast theme the keyed answer, the step, the primary button and the focus stand out', () =>
  look({ viewport: { width: 1366, height: 768 }, forcedColors: 'active' }, async (page, station) => {
    const colour = (selector: string, name: string) => style(page, selector, name)
    await open(page, station, { view: 'likert-degree', keys: ['Digit2'] })
    const canvas = await colour('.interview', 'backgroundColor')
    const fill = await colour('.key-cap[data-state="on"]', 'backgroundColor')
    expect(await colour('body', 'forcedColorAdjust')).toBe('none')
    expect(await colour('.step-pills [aria-current]', 'backgroundColor')).toBe(fill)
    expect(await colour('.scale-cell[data-state="keyed"]', 'backgroundColor')).toBe(fill)
    expect(fill).not.toBe(canvas)
    expect(await colour('.key-cap[data-state="on"]', 'color')).not.toBe(fill)
    const outline = await colour('[data-filled]', 'outline')
    expect(outline).toContain('3px')
    expect(await colour('.option-row:not([data-filled])', 'outlineStyle')).toBe('none')
    expect(await colour(':focus', 'outlineStyle')).toBe('solid')
    const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze()
    expect(violations).toEqual([])
  }))

it.concurrent('the largest text keeps options on the screen', () =>
  look({ viewport: { width: 1366, height: 768 } }, async (page, station) => {
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
  }))
