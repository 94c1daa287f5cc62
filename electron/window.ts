import { BrowserWindow } from 'electron'
import { consolePage, webPreferences } from './security.ts'

/** The console's window. It shows when it has something to show, so nothing flashes. */
export function openWindow(preload: string, development: boolean): BrowserWindow {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 1024,
    minHeight: 700,
    show: false,
    autoHideMenuBar: true,
    title: '맑음',
    webPreferences: webPreferences(preload, development),
  })
  window.once('ready-to-show', () => window.show())
  // The window holds no interview: after a crash of its page the station shows the same question again.
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason !== 'clean-exit') window.reload()
  })
  void window.loadURL(consolePage)
  return window
}
