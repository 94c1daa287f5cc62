import { mkdir } from 'node:fs/promises'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { chromiumFlags, findChromium } from '../browser/chromium.ts'
import { buildPage } from './build-page.ts'
import { type FakeCentre, startFakeCentre } from './fake-centre.ts'
import { demonstration, fakeProgress, fullSize } from './fake-progress.ts'

/** Every state of the page in every look, kept in out/screens/ for the eye; what a test can see is tested. */
const folder = 'out/screens'
const sizes = { demonstration, full: fullSize }
const viewports = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
]

let built: Awaited<ReturnType<typeof buildPage>>
let browser: Browser
let centre: FakeCentre | null = null
beforeAll(async () => {
  await mkdir(folder, { recursive: true })
  built = await buildPage()
  browser = await chromium.launch({ executablePath: findChromium() ?? '', args: chromiumFlags })
})
afterAll(async () => {
  await browser.close()
  await built.remove()
})
afterEach(async () => {
  for (const context of browser.contexts()) await context.close()
  await centre?.close()
  centre = null
})

for (const [sizeName, size] of Object.entries(sizes)) {
  for (const viewport of viewports) {
    for (const language of ['ko', 'en'] as const) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const look = [sizeName, viewport.width, language, colorScheme].join('.')
        test(`nothing is cut off: ${look}`, async () => {
          centre = await startFakeCentre(built.folder, fakeProgress(size))
          const context = await browser.newContext({ viewport, colorScheme })
          const page = await context.newPage()
          await page.goto(centre.address)
          if (language === 'en') await page.getByRole('button', { name: 'English' }).click()
          await page.getByRole('treegrid').waitFor()
          const cut: string[] = []
          for (const [state, reach] of Object.entries(states)) {
            await reach(page, centre)
            await page.screenshot({ path: `${folder}/supervisor.${state}.${look}.png` })
            for (const text of await cutOff(page)) cut.push(`${state}: ${text}`)
          }
          expect(cut).toEqual([])
        })
      }
    }
  }
}

/** Each goes on from the one before. */
const states: Record<string, (page: Page, centre: FakeCentre) => Promise<void>> = {
  progress: (page) => page.mouse.move(5, 5),
  dispositions: async (page) => {
    await page.getByRole('treegrid').focus()
    for (const key of ['ArrowDown', 'Enter']) await page.keyboard.press(key)
  },
  cases: async (page) => {
    for (const key of ['End', 'Enter']) await page.keyboard.press(key)
    await page.locator('.cases-body tr').first().waitFor()
  },
  formula: async (page) => {
    for (const key of ['Escape', 'Escape']) await page.keyboard.press(key)
    await page.locator('.ledger .unfolding-button').click()
  },
  'table-and-map': async (page) => {
    await page.keyboard.press('Escape')
    await page.locator('.pane').nth(1).getByRole('button').click()
    await page.locator('.map-cells').focus()
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown']) await page.keyboard.press(key)
  },
  lost: async (page, centre) => {
    centre.goAway()
    await page.locator('.live-sign [data-tone=bold]').waitFor()
  },
}

/** Words that do not fit into their place, and the page itself if it has to be scrolled. */
async function cutOff(page: Page): Promise<string[]> {
  const found = await page.evaluate(`
    [
      ...document.querySelectorAll(
        'html, .top-bar-title, .figure dt, .figure-beside, .pane-head, .pane-head h2, .filter-choice, .task-row > *, .task-cause, .task-table-rule, .disposition > *, .case-row > *',
      ),
    ]
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
      .map((element) => element.className + ' ' + element.textContent.slice(0, 60))
  `)
  return found as string[]
}
