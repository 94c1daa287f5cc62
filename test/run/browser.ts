import { existsSync, globSync, readFileSync } from 'node:fs'
import { findChromium } from '../browser/chromium.ts'
import { root, shell } from './shell.ts'

export const browserTestFiles = ['test/journeys/**/*.test.ts', '**/*.browser.test.ts']

type BrowserTests = { run: true; chromium: string } | { run: false; reason: string; files: string[] }

/**
 * Whether the browser tests run. As root on Debian a missing Chromium is installed; elsewhere what is
 * there is used, or the tests are skipped by name.
 */
export function browserTests(): BrowserTests {
  const found = findChromium() ?? (mayInstall() ? install() : null)
  if (found) return { run: true, chromium: found }
  const files = globSync(browserTestFiles, { cwd: root, exclude: ['node_modules/**', 'dist/**'] })
  return {
    run: false,
    reason: 'no Chromium or Chrome here (install one, or set MALGEUM_CHROMIUM to its path)',
    files: files.sort(),
  }
}

function mayInstall(): boolean {
  const debian = existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
  return debian && process.getuid?.() === 0
}

function install(): string | null {
  console.log('Chromium is missing: installing it with apt-get for the browser tests.')
  const run = shell('apt-get update && apt-get install -y --no-install-recommends chromium', 'collect', {
    DEBIAN_FRONTEND: 'noninteractive',
  })
  if (!run.ok) console.log(`apt-get failed:\n${run.output.slice(-2000)}`)
  return findChromium()
}
