import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const places = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** The browser for the tests: MALGEUM_CHROMIUM, or the first that is found; null without one. */
export function findChromium(): string | null {
  const chosen = process.env['MALGEUM_CHROMIUM']
  if (chosen) return chosen
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const named = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  return [...places, ...named].find(isExecutable) ?? null
}

/** Flags with which Debian's Chromium runs as root, without a display and without calling home. */
export const chromiumFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
