import { join } from 'node:path'
import { app, powerMonitor } from 'electron'
import type { DeskFacts } from '#station/desk.ts'
import type { Log } from '#station/ports.ts'
import { builtIn } from './built-in.ts'
import { keepUp, type Updates } from './keep-up.ts'
import { updateSettings } from './settings.ts'
import { updaterParts } from './updater.ts'

const lookEvery = 60_000

/** Keeps an installed program up to date; null when it was not installed, or updates are off. */
export function startUpdating(desk: () => DeskFacts, log: Log): Updates | null {
  if (!app.isPackaged) return null
  const settings = updateSettings(builtIn(), join(app.getPath('userData'), 'updates.json'), log)
  if (settings === null) return null
  const updates = keepUp(updaterParts(settings, log), () => ({
    now: performance.now(),
    running: app.getVersion(),
    desk: desk(),
    idleSeconds: powerMonitor.getSystemIdleTime(),
  }))
  setInterval(() => void updates.look(), lookEvery)
  return updates
}
