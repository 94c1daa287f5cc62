import { mkdir } from 'node:fs/promises'
import { chromium } from 'playwright-core'
import { chromiumFlags, findChromium } from '../browser/chromium.ts'
import { buildPage } from './build-page.ts'
import { startFakeCentre } from './fake-centre.ts'
import { demonstration, fakeProgress, fullSize } from './fake-progress.ts'

/** `node test/renderer-supervisor/take-screens.ts`: every state of the page into out/screens/. */
const folder = 'out/screens'
await mkdir(folder, { recursive: true })
const only = process.argv[2] ?? ''
const page = await buildPage()
const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: chromiumFlags })
for (const [sizeName, size] of Object.entries({ full: fullSize, demo: demonstration })) {
  const centre = await startFakeCentre(page.folder, fakeProgress(size))
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const language of ['ko', 'en'] as const) {
      for (const viewport of [
        { width: 1366, height: 768 },
        { width: 1920, height: 1080 },
      ]) {
        const name = [sizeName, language, colorScheme, viewport.width].join('.')
        if (!name.includes(only)) continue
        const context = await browser.newContext({ viewport, colorScheme })
        const tab = await context.newPage()
        tab.on('console', (message) => console.log(name, message.text()))
        tab.on('pageerror', (error) => console.log(name, error.message))
        await tab.goto(centre.address)
        if (language === 'en') await tab.getByRole('button', { name: 'English' }).click()
        await tab.getByRole('treegrid').waitFor()
        await tab.mouse.move(5, 5)
        const shot = (what: string) => tab.screenshot({ path: `${folder}/supervisor.${what}.${name}.png` })
        await shot('progress')
        await tab.getByRole('treegrid').focus()
        await tab.keyboard.press('ArrowDown')
        await tab.keyboard.press('Enter')
        await shot('dispositions')
        await tab.keyboard.press('End')
        await tab.keyboard.press('Enter')
        await tab.getByRole('table').getByRole('cell').first().waitFor()
        await shot('cases')
        await tab.keyboard.press('Escape')
        await tab.keyboard.press('Escape')
        await tab.locator('.ledger .unfolding-button').click()
        await shot('formula')
        await tab.keyboard.press('Escape')
        await tab.locator('.pane').nth(1).getByRole('button').click()
        await tab.getByRole('listbox').focus()
        for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowDown'])
          await tab.keyboard.press(key)
        await shot('table-and-map')
        centre.goAway()
        await tab.locator('.live-sign [data-tone=bold]').waitFor()
        await shot('lost')
        centre.comeBack()
        await context.close()
      }
    }
  }
  await centre.close()
}
await browser.close()
await page.remove()
