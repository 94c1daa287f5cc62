import { join } from 'node:path'
import { app, dialog, ipcMain, Menu, powerSaveBlocker, protocol } from 'electron'
import type { DeskFacts } from '#station/desk.ts'
import { type Log, logLine } from '#station/ports.ts'
import { askBeforeClosing } from './closing.ts'
import { asArguments, launchOptions } from './launch-options.ts'
import { lockDown } from './lock-down.ts'
import { logFile } from './log-file.ts'
import { menuOf } from './menu.ts'
import { stationPortWanted } from './port-names.ts'
import { isConsole, pageScheme, refusedSwitches, schemePrivileges } from './security.ts'
import { keepStation } from './station-keeper.ts'
import { stationParts } from './station-launch.ts'
import type { Why } from './station-talk.ts'
import { stayAwake } from './stay-awake.ts'
import { startUpdating } from './updates/updating.ts'
import { openWindow, toFront } from './window.ts'

/** The desktop host: one window, one station beside it in a process of its own, a port between them. */
const development = !app.isPackaged
app.enableSandbox()
protocol.registerSchemesAsPrivileged([{ scheme: pageScheme, privileges: schemePrivileges }])
const refused = development ? [] : refusedSwitches.filter((name) => app.commandLine.hasSwitch(name))
if (refused.length > 0) {
  process.stderr.write(`Malgeum does not start with --${refused.join(' --')}\n`)
  app.exit(1)
} else if (app.requestSingleInstanceLock()) void app.whenReady().then(open)
else app.quit()

function open(): void {
  const built = import.meta.dirname
  lockDown(join(built, '..', 'renderer'))
  const kept = logFile(join(app.getPath('userData'), 'logs', 'desktop.log'))
  const logged = (lines: string) => {
    process.stderr.write(lines)
    kept(lines)
  }
  const log: Log = (event, facts) => logged(logLine(event, facts))

  let desk: DeskFacts = { language: 'ko', signedIn: false, call: 'none' }
  const awake = stayAwake(powerSaveBlocker)
  showMenu(desk)

  const options = launchOptions(process.argv.slice(1), join(app.getPath('userData'), 'study'))
  const station = keepStation(
    stationParts(join(built, 'station-process.js'), asArguments(options), {
      refused: (why) => tellAndEnd(why),
      gaveUp: () => tellAndEnd(stationKeepsEnding),
      logged,
      desk(now) {
        if (now.language !== desk.language) showMenu(now)
        desk = now
        awake(now.call)
        void updates?.look()
      },
    }),
    () => performance.now(),
  )
  ipcMain.on(stationPortWanted, (event) => {
    if (isConsole(event.senderFrame)) station.connect(event.sender)
  })
  const window = openWindow({
    preload: join(built, 'preload.cjs'),
    stateFile: join(app.getPath('userData'), 'window.json'),
    development,
    gaveUp: () => tellAndEnd(pageKeepsEnding),
    log,
  })
  const closeWithoutAsking = askBeforeClosing(window, () => desk)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      closeWithoutAsking()
      app.quit()
    })
  app.on('second-instance', () => toFront(window))
  app.on('window-all-closed', () => app.quit())
  const updates = startUpdating(() => desk, log)
  endInOrder(async () => {
    await station.stop()
    await updates?.installsAtClosing()
  })

  function tellAndEnd(why: Why): void {
    closeWithoutAsking()
    dialog.showErrorBox('맑음을 열 수 없습니다 / Malgeum does not open', `${why.ko}\n\n${why.en}`)
    app.quit()
  }
}

/** The program ends after the station: everything is on disk, and the next start finds the file free. */
function endInOrder(stop: () => Promise<void>): void {
  let stopped = false
  app.on('will-quit', (event) => {
    if (stopped) return
    event.preventDefault()
    void stop().then(() => {
      stopped = true
      app.quit()
    })
  })
}

function showMenu({ language }: DeskFacts): void {
  const parts = menuOf({ platform: process.platform, language, development })
  Menu.setApplicationMenu(parts && Menu.buildFromTemplate(parts))
}

const stationKeepsEnding: Why = {
  ko: '스테이션이 거듭 멈춥니다. 저장된 응답은 그대로 있습니다. 다시 시작하고, 계속되면 담당자에게 "malgeum doctor"를 요청하십시오.',
  en: 'The station ends again and again. Every saved answer is still there. Start again; if it goes on, have "malgeum doctor" run.',
}

const pageKeepsEnding: Why = {
  ko: '화면이 거듭 멈춥니다. 저장된 응답은 그대로 있습니다. 컴퓨터를 다시 시작하고, 계속되면 담당자에게 알리십시오.',
  en: 'The screen stops again and again. Every saved answer is still there. Restart the computer; if it goes on, tell your technician.',
}
