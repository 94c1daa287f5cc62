import type { Page } from 'playwright-core'
import type { Language } from '#core/contract/language.ts'
import type { FakeStation, Reply } from './fake-station.ts'
import { shown } from './gallery/gallery.ts'

/** Brings a state about as an interviewer would: the view is shown, then the keys are pressed. */
export async function open(
  page: Page,
  station: FakeStation,
  /** `desktop`: what the window's host says to the page. */
  state: { view: string; letters?: string; keys?: string[]; reply?: Reply; desktop?: string },
  language: Language = 'ko',
): Promise<void> {
  await bring(page, station, state.view)
  if (state.reply || state.keys?.some((key) => key.startsWith('Alt+'))) worn.add(page)
  if ((await page.locator('html').getAttribute('lang')) !== language) {
    await page.keyboard.press('Alt+KeyL')
    await page.locator(`html[lang=${language}]`).waitFor()
  }
  if (state.reply) station.reply(state.reply)
  // What an input method would have written.
  if (state.letters !== undefined) await page.keyboard.insertText(state.letters)
  for (const key of state.keys ?? []) {
    await page.keyboard.press(key)
    // What comes from the station first; the calendar's arrows are the grid's own.
    const comes = fromTheStation[key]
    if (comes) await page.locator(comes).waitFor()
  }
  if (state.desktop !== undefined)
    await page.evaluate(`window.postMessage(${JSON.stringify(state.desktop)}, location.origin)`)
  if (state.reply) await until(() => station.told.length > 0)
  // What was keyed is painted with the next frame; the scale opens within 120 ms.
  await page.waitForTimeout(state.reply ? 400 : 200)
}

const fromTheStation: Record<string, string> = {
  NumpadAdd: '.appointment',
  PageDown: '[role=dialog]',
  'Alt+KeyM': '.my-day',
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 10))
}

/** A page that hears keys. */
const standing = '.frame, .sign-in:has(:focus)'

/** Pages that were left with more than the next view takes away: trouble, a size of text. */
const worn = new WeakSet<Page>()

/**
 * Shows it as it comes in a day's work, behind another screen, which leaves nothing of the state before.
 * A page is loaded for the first one, after a worn one, and where that other screen itself is wanted.
 */
async function bring(page: Page, station: FakeStation, name: string): Promise<void> {
  const view = shown(name)
  const between = page.locator('.available')
  if (page.url().startsWith(station.address) && !worn.has(page) && !name.startsWith('available')) {
    station.show(shown('available'))
    await between.waitFor()
    station.show(view, view)
    await between.waitFor({ state: 'detached' })
    await page.locator(standing).waitFor()
    return
  }
  worn.delete(page)
  station.show(view, view)
  if (!page.url().startsWith(station.address)) await page.goto(station.address)
  else await page.reload()
  await page.locator(standing).waitFor()
}
