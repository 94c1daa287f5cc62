import { basename } from 'node:path'
import { session } from 'electron'
import {
  AppImageUpdater,
  type AppUpdater,
  CancellationToken,
  MacUpdater,
  NsisUpdater,
} from 'electron-updater'
import type { Log } from '#station/ports.ts'
import type { Download, UpdateParts } from './keep-up.ts'
import type { UpdateSettings } from './settings.ts'
import { isSigned } from './signature.ts'

/** Everything that decides is in `keep-up.ts`: the updater does nothing by itself. */
const obedient = {
  autoDownload: false,
  autoInstallOnAppQuit: false,
  autoRunAppAfterInstall: true,
  allowDowngrade: false,
  allowPrerelease: false,
  disableWebInstaller: true,
  fullChangelog: false,
}

export function updaterParts({ feed, publicKey }: UpdateSettings, log: Log): UpdateParts {
  const updater = Object.assign(updaterOf(feed), obedient)
  updater.logger = null
  /** By file: it is looked at again before installing, when the network may be gone. */
  const signatures = new Map<string, string>()
  return {
    async check() {
      const found = await updater.checkForUpdates()
      return found?.isUpdateAvailable ? found.updateInfo.version : null
    },
    download: () => downloadBy(updater),
    async isSigned(update) {
      const known = signatures.get(update.file) ?? (await signatureOf(feed, update.file))
      signatures.set(update.file, known)
      return isSigned(update, known, publicKey)
    },
    install: (again) => updater.quitAndInstall(true, again),
    log,
  }
}

function updaterOf(feed: string): AppUpdater {
  const options = { provider: 'generic', url: feed, useMultipleRangeRequest: false } as const
  if (process.platform === 'win32') return new NsisUpdater(options)
  return process.platform === 'darwin' ? new MacUpdater(options) : new AppImageUpdater(options)
}

function downloadBy(updater: AppUpdater): Download {
  const token = new CancellationToken()
  const file = updater.downloadUpdate(token).then(([first]) => {
    if (first === undefined) throw new Error('the updater names no file')
    return first
  })
  return { file, cancel: () => token.cancel() }
}

/** Fetched past the pages' session, which reaches nothing outside: over the updater's own. */
async function signatureOf(feed: string, file: string): Promise<string> {
  const address = new URL(`${encodeURIComponent(basename(file))}.sig`, feed).href
  const answer = await session.fromPartition('electron-updater', { cache: false }).fetch(address)
  if (!answer.ok) throw new Error(`no signature: ${answer.status}`)
  return (await answer.text()).slice(0, 200)
}
