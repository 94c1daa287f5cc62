import { mkdir } from 'node:fs/promises'
import { chromium } from 'playwright-core'
import { chromiumFlags, findChromium } from '../browser/chromium.ts'
import { buildConsole } from './build-pages.ts'
import { startFakeStation } from './fake-station.ts'
import { open } from './open.ts'
import { states } from './states.ts'

/**
 * `node test/renderer/take-screens.ts [part of a name ...]`: every state of the console, in both
 * languages, light and dark, at both sizes, into out/screens/. `likert.ko.light.1366` picks by parts.
 */
const folder = 'out/screens'
await mkdir(folder, { recursive: true })
const wanted = process.argv.slice(2)
const pages = await buildConsole()
const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: chromiumFlags })
for (const language of ['ko', 'en'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [width, height] of [
      [1366, 768],
      [1920, 1080],
    ] as const) {
      const station = await startFakeStation(pages.folder)
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme,
        timezoneId: 'Asia/Seoul',
      })
      const page = await context.newPage()
      page.on('pageerror', (error) => console.error(error.message))
      for (const state of states) {
        const name = `${state.name}.${language}.${colorScheme}.${width}`
        if (wanted.some((part) => !`${name}.`.includes(part))) continue
        await open(page, station, state, language)
        await page.screenshot({ path: `${folder}/${name}.png`, caret: 'initial' })
      }
      await context.close()
      await station.close()
    }
  }
}
await browser.close()
await pages.remove()
