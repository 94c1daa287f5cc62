import { spawn } from 'node:child_process'

/** Whether a window can be shown here. */
export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
}

/** Opens the default browser. Whether it came up is not known: the address is printed anyway. */
export function openBrowser(address: string): void {
  const [command, ...before] = openers[process.platform] ?? ['xdg-open']
  const opener = spawn(command, [...before, address], { stdio: 'ignore', detached: true })
  opener.once('error', () => {}) // No opener here: the person opens the printed address.
  opener.unref()
}

const openers: Partial<Record<NodeJS.Platform, [string, ...string[]]>> = {
  darwin: ['open'],
  // `start` is of cmd alone and would split at "&"; this takes the address as it is.
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
}
