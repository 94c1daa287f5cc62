import { BrowserWindow, screen } from 'electron'
import type { Log } from '#station/ports.ts'
import { opensDevTools } from './menu.ts'
import { keepPage } from './page-keeper.ts'
import { placeWindow, smallest } from './place-window.ts'
import { consolePage, stoppedPage, webPreferences } from './security.ts'
import { readWindowState, writeWindowState } from './window-state.ts'

export interface WindowOf {
  preload: string
  /** Where the window's place is kept. */
  stateFile: string
  development: boolean
  /** The page does not stay up. */
  gaveUp(): void
  log: Log
}

/** The console's window. It shows when it has something to show, so nothing flashes. */
export function openWindow({ preload, stateFile, development, gaveUp, log }: WindowOf): BrowserWindow {
  const { maximised, ...bounds } = placeWindow(readWindowState(stateFile, log), workAreas())
  const window = new BrowserWindow({
    ...bounds,
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: '맑음',
    webPreferences: webPreferences(preload, development),
  })
  // No menu bar that Alt could open; on macOS the menu is the application's, not the window's.
  window.removeMenu()
  window.once('ready-to-show', () => {
    if (maximised) window.maximize()
    window.show()
  })
  window.on('close', () => {
    writeWindowState(stateFile, { ...window.getNormalBounds(), maximised: window.isMaximized() }, log)
  })
  keep(window, gaveUp, log)
  window.webContents.on('before-input-event', (event, { type, code, control, shift }) => {
    if (!opensDevTools({ type, code, control, shift }, development)) return
    event.preventDefault()
    window.webContents.openDevTools({ mode: 'detach' })
  })
  void window.loadURL(consolePage)
  return window
}

/** Brings the window of a first start to the front: a second start opens none. */
export function toFront(window: BrowserWindow): void {
  if (window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

function keep(window: BrowserWindow, gaveUp: () => void, log: Log): void {
  const page = window.webContents
  const keeper = keepPage(
    {
      open: () => void page.loadURL(consolePage),
      end: () => page.forcefullyCrashRenderer(),
      showStopped: () => void page.loadURL(stoppedPage),
      gaveUp,
      after: (milliseconds, then) => void setTimeout(then, milliseconds),
      log,
    },
    () => performance.now(),
  )
  page.on('render-process-gone', (_event, { reason }) => keeper.gone(reason))
  page.on('unresponsive', () => keeper.unresponsive())
  page.on('responsive', () => keeper.responsive())
  page.on('did-navigate', (_event, address) => {
    if (address === consolePage) keeper.openedAgain()
  })
  // Two fingers must not enlarge a question out of its frame: the text has sizes of its own.
  page.on('did-finish-load', () => void page.setVisualZoomLevelLimits(1, 1))
}

function workAreas() {
  const main = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id)
  return [main, ...others].map(({ workArea }) => workArea)
}
