import { join } from 'node:path'
import { app, type BrowserWindow, dialog, ipcMain, Menu, protocol } from 'electron'
import { asArguments, launchOptions } from './launch-options.ts'
import { lockDown } from './lock-down.ts'
import { stationPortWanted } from './port-names.ts'
import { isConsole, pageScheme, refusedSwitches, schemePrivileges } from './security.ts'
import { keepStation } from './station-keeper.ts'
import { stationParts } from './station-launch.ts'
import type { Why } from './station-talk.ts'
import { openWindow } from './window.ts'

/** The desktop host: one window, one station beside it in a process of its own, a port between them. */
app.enableSandbox()
protocol.registerSchemesAsPrivileged([{ scheme: pageScheme, privileges: schemePrivileges }])
const opened = app.isPackaged ? refusedSwitches.filter((name) => app.commandLine.hasSwitch(name)) : []
if (opened.length > 0) {
  process.stderr.write(`Malgeum does not start with --${opened.join(' --')}\n`)
  app.exit(1)
} else if (app.requestSingleInstanceLock()) void app.whenReady().then(open)
else app.quit()

function open(): void {
  const built = import.meta.dirname
  lockDown(join(built, '..', 'renderer'))
  Menu.setApplicationMenu(process.platform === 'darwin' ? macMenu() : null)

  const options = launchOptions(process.argv.slice(1), join(app.getPath('userData'), 'study'))
  const station = keepStation(
    stationParts(join(built, 'station-process.js'), asArguments(options), {
      refused: (why) => tellAndQuit(why),
      gaveUp: () => tellAndQuit(keepsEnding),
      desk: () => {},
    }),
    () => performance.now(),
  )
  ipcMain.on(stationPortWanted, (event) => {
    if (isConsole(event.senderFrame)) station.connect(event.sender)
  })
  let stopped = false
  app.on('will-quit', (event) => {
    if (stopped) return
    event.preventDefault()
    void station.stop().then(() => {
      stopped = true
      app.quit()
    })
  })
  app.on('window-all-closed', () => app.quit())

  const window = openWindow(join(built, 'preload.cjs'), !app.isPackaged)
  app.on('second-instance', () => toFront(window))
}

function toFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.focus()
}

function tellAndQuit(why: Why): void {
  dialog.showErrorBox('맑음을 열 수 없습니다 / Malgeum does not open', `${why.ko}\n\n${why.en}`)
  app.quit()
}

const keepsEnding: Why = {
  ko: '스테이션이 거듭 멈춥니다. 저장된 응답은 그대로 있습니다. 다시 시작하고, 계속되면 담당자에게 "malgeum doctor"를 요청하십시오.',
  en: 'The station ends again and again. Every saved answer is still there. Start again; if it goes on, have "malgeum doctor" run.',
}

/** macOS takes copy, paste and quit from the menu. */
function macMenu(): Menu {
  return Menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'editMenu' }])
}
