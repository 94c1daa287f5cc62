import { app, type BrowserWindow, dialog, ipcMain, powerMonitor } from 'electron'
import type { DeskFacts } from '#station/desk.ts'
import { guardClose } from './guard-close.ts'
import { closingAsked, closingConfirmed, closingHeard } from './port-names.ts'
import { isConsole } from './security.ts'

/** Holds the window's closing to `guard-close.ts`. Returns how to close it without asking. */
export function askBeforeClosing(window: BrowserWindow, desk: () => DeskFacts): () => void {
  const guard = guardClose(
    {
      askConsole: () => window.webContents.send(closingAsked),
      askOutside: () => askOutside(window, desk().language),
      close: () => window.close(),
      after: (milliseconds, then) => void setTimeout(then, milliseconds),
    },
    () => desk().call,
  )
  window.on('close', (event) => {
    if (guard.closing() === 'stay') event.preventDefault()
  })
  ipcMain.on(closingHeard, (event) => {
    if (isConsole(event.senderFrame)) guard.heard()
  })
  ipcMain.on(closingConfirmed, (event) => {
    if (isConsole(event.senderFrame)) guard.confirmed()
  })
  window.on('query-session-end', () => guard.systemAsks())
  const end = () => {
    guard.systemEnds()
    app.quit()
  }
  window.on('session-end', end)
  powerMonitor.on('shutdown', end)
  return () => guard.systemEnds()
}

async function askOutside(window: BrowserWindow, language: DeskFacts['language']): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    ...texts[language],
    cancelId: 0,
    defaultId: 0,
    noLink: true,
  })
  return response === 1
}

const texts = {
  ko: {
    message: '통화 중입니다. 창을 닫습니까',
    detail: '화면이 답하지 않습니다. 지금까지의 답은 모두 저장되어 있고, 다시 열면 같은 물음에서 이어집니다.',
    buttons: ['기다리기', '창 닫기'],
  },
  en: {
    message: 'A call is on. Close the window?',
    detail:
      'The screen does not respond. Every answer so far is saved; opened again, the call goes on with the same question.',
    buttons: ['Wait', 'Close the window'],
  },
}
