import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication } from 'playwright-core'
import { afterAll, expect, it } from 'vitest'
import { createDemonstration } from '#server/demonstration/demonstration.ts'
import { buildIfStale } from '../../cli/start/build.ts'
import type { Child } from '../../cli/start/child.ts'
import { electronBinary, whyNoElectron } from '../../cli/start/electron.ts'
import { root } from '../house/tree.ts'
import { running } from '../journeys/command.ts'
import { Interviewer } from '../journeys/interviewer.ts'

const folder = mkdtempSync(join(tmpdir(), 'malgeum-desktop-'))
const study = join(folder, 'study')
const children: { stop(): Promise<void> }[] = []
afterAll(async () => {
  for (const child of children) await child.stop()
  rmSync(folder, { recursive: true })
})

it('the desktop asks the first question of a generated case, in a sandboxed page that has nothing of Node', async (context) => {
  const binary = electronBinary()
  if (!binary) return context.skip("Electron's binary is not here (node_modules/electron/dist)")
  const cannot = whyNoElectron()
  if (cannot) return context.skip(cannot.en)

  buildIfStale('renderer')
  buildIfStale('desktop')
  const made = await createDemonstration(study)
  if (made.type !== 'ready') throw new Error(made.type)
  const centre: Child<{ address: string; code: string }> = running('server', '--study', study)
  children.push(centre)
  const { address, code } = await centre.ready
  const desktop = await _electron.launch({
    executablePath: binary,
    args: [
      join(root, 'dist', 'electron', 'main.js'),
      `--user-data-dir=${join(folder, 'user-data')}`,
      ...['--study', study, '--centre', address, '--code', code, '--key-beside'],
    ],
  })
  const closed = desktop.waitForEvent('close')
  try {
    const interviewer = new Interviewer(await desktop.firstWindow())
    await isIsolated(desktop, interviewer)
    await interviewer.signsIn(made.number, made.pin)
    await interviewer.reachesTheNextPerson()
    expect(await interviewer.shown()).toBe('I0')

    // In a call the window asks before it closes.
    await desktop.evaluate(({ app }) => app.quit())
    await interviewer.page.getByRole('dialog', { name: '통화 중에 창 닫기' }).waitFor()
    await interviewer.page.keyboard.press('Enter')
    await closed
  } finally {
    desktop.process().kill('SIGKILL')
  }
  expect(existsSync(join(folder, 'user-data', 'window.json'))).toBe(true)
})

async function isIsolated(desktop: ElectronApplication, { page }: Interviewer): Promise<void> {
  await page.locator('#console > *').first().waitFor()
  expect(page.url()).toBe('malgeum://console/interviewer/index.html')
  expect(await page.title()).toBe('맑음')
  expect(desktop.windows()).toHaveLength(1)
  for (const name of ['require', 'process', 'module', 'Buffer'])
    expect(await page.evaluate<string>(`typeof globalThis.${name}`), name).toBe('undefined')
  const blocked = `fetch('https://example.org/').then(() => false, () => true)`
  expect(await page.evaluate<boolean>(blocked)).toBe(true)
  expect(await page.evaluate<boolean>(`window.open('https://example.org/') === null`)).toBe(true)
}
