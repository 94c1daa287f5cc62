import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { icns, ico, type Picture } from './containers.ts'

/**
 * `node electron/icon/draw.ts [chromium]`: icon.svg as icon.png, icon.ico and icon.icns beside it. Drawn
 * here because the packager would fetch a converter for it.
 */
const at = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const browser = await chromium.launch({
  executablePath: process.argv[2] ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
})
const page = await browser.newPage()
const pictures: Picture[] = []
for (const size of [16, 24, 32, 48, 64, 128, 256, 512, 1024]) {
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(
    `<style>body{margin:0}svg{display:block}</style>${readFileSync(at('icon.svg'), 'utf8')}`,
  )
  pictures.push({ size, png: await page.screenshot({ omitBackground: true }) })
}
await browser.close()
writeFileSync(at('icon.png'), pictures.find(({ size }) => size === 512)?.png ?? '')
writeFileSync(at('icon.ico'), ico(pictures.filter(({ size }) => size <= 256)))
writeFileSync(at('icon.icns'), icns(pictures))
