import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron } from 'playwright-core'
import { afterAll, expect, it } from 'vitest'
import { electronBinary, whyNoElectron } from '../../cli/start/electron.ts'
import { root } from '../house/tree.ts'

const study = mkdtempSync(join(tmpdir(), 'malgeum-desktop-'))
afterAll(() => rmSync(study, { recursive: true }))

it('the desktop opens the console in a sandboxed page that has nothing of Node', async (context) => {
  const binary = electronBinary()
  if (!binary) return context.skip("Electron's binary is not here (node_modules/electron/dist)")
  const cannot = whyNoElectron()
  if (cannot) return context.skip(cannot.en)

  const desktop = await _electron.launch({
    executablePath: binary,
    args: [join(root, 'dist', 'electron', 'main.js'), '--study', study],
  })
  try {
    const page = await desktop.firstWindow()
    await page.locator('#console > *').first().waitFor()
    expect(page.url()).toBe('malgeum://console/interviewer/index.html')
    expect(await page.evaluate(() => typeof (globalThis as { require?: unknown }).require)).toBe('undefined')
    expect(await page.evaluate(() => typeof (globalThis as { process?: unknown }).process)).toBe('undefined')
    const blocked = await page.evaluate(() =>
      fetch('https://example.org/').then(
        () => false,
        () => true,
      ),
    )
    expect(blocked).toBe(true)
  } finally {
    await desktop.close()
  }
})
