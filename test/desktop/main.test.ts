import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { buildIfStale } from '../../cli/start/build.ts'
import { consolePage, stoppedPage } from '../../electron/security.ts'
import { root } from '../house/tree.ts'
import { fakeElectron } from './fake-electron.ts'

/** The bundled main process on a stand-in for Electron: who is heard, what is denied, in which order it ends. */
const userData = mkdtempSync(join(tmpdir(), 'malgeum-main-'))
const { seen, module: electron } = fakeElectron(userData)
vi.doMock('electron', () => electron)

beforeAll(async () => {
  buildIfStale('desktop')
  await import(join(root, 'dist', 'electron', 'main.js'))
  await vi.waitFor(() => expect(seen.windows).toHaveLength(1))
})
afterAll(() => {
  vi.doUnmock('electron')
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeAllListeners(signal)
  rmSync(userData, { recursive: true })
})

const window = () => seen.windows[0] ?? expect.fail('a window')
const contents = () => window().webContents
const station = () => seen.stations.at(-1) ?? expect.fail('a station')
const consoleFrame = { url: consolePage, parent: null }
const says = (word: string, senderFrame: { url: string; parent: object | null } | null) =>
  electron.ipcMain.emit(word, { senderFrame, sender: contents() })

describe('the main process', () => {
  it('opens one sandboxed window on the console, without a menu bar', () => {
    expect(contents().loaded).toEqual([consolePage])
    expect(window().options.webPreferences).toMatchObject({ sandbox: true, contextIsolation: true })
    expect(window().menuRemoved).toBe(true)
    expect(seen.menu === null).toBe(process.platform !== 'darwin')
    expect(seen.schemes).toEqual([expect.objectContaining({ scheme: 'malgeum' })])
  })

  it('denies what a page could ask for: windows, other places, permissions, devices, the network', () => {
    expect(contents().openHandler()).toEqual({ action: 'deny' })
    const leave = (event: string, url: string) => {
      const preventDefault = vi.fn<() => void>()
      contents().emit(event, { url, isMainFrame: true, preventDefault })
      return preventDefault.mock.calls.length > 0
    }
    expect(leave('will-navigate', 'https://example.org/')).toBe(true)
    expect(leave('will-frame-navigate', 'file:///etc/passwd')).toBe(true)
    expect(leave('will-redirect', consolePage)).toBe(true)
    expect(leave('will-navigate', consolePage)).toBe(false)
    expect(leave('will-attach-webview', '')).toBe(true)

    const answered: unknown[] = []
    const ask = (name: string, ...args: unknown[]) => seen.handlers.get(name)?.(...(args as never[]))
    ask('request', { url: 'https://example.org/' }, (answer: unknown) => answered.push(answer))
    ask('request', { url: consolePage }, (answer: unknown) => answered.push(answer))
    expect(answered).toEqual([{ cancel: true }, { cancel: false }])
    const allowed: boolean[] = []
    const details = { requestingUrl: consolePage, isMainFrame: true }
    for (const permission of ['media', 'clipboard-sanitized-write'])
      ask('permission', contents(), permission, (answer: boolean) => allowed.push(answer), details)
    expect(allowed).toEqual([false, true])
    expect(ask('permission-check', contents(), 'media', consolePage)).toBe(false)
    expect(ask('device')).toBe(false)
  })

  it('hands the station’s port to the console and to nobody else', () => {
    says('station-port-wanted', { url: 'https://example.org/', parent: null })
    says('station-port-wanted', { url: consolePage, parent: consoleFrame })
    says('station-port-wanted', null)
    expect(contents().given).toEqual([])
    says('station-port-wanted', consoleFrame)
    expect(contents().given).toEqual(['station-port'])
    expect(station().heard).toEqual(['station-port'])
  })

  it('opens numbers to dial for the station, and nothing else', async () => {
    for (const [id, address] of ['file:///etc/passwd', 'tel:01000001234'].entries())
      station().emit('message', { callLinkWanted: { id, address } })
    await vi.waitFor(() => expect(station().heard).toHaveLength(3))
    expect(seen.external).toEqual(['tel:01000001234'])
    expect(station().heard.slice(1)).toEqual([
      { callLinkOpened: { id: 0, outcome: 'refused' } },
      { callLinkOpened: { id: 1, outcome: 'opened' } },
    ])
  })

  it('brings the window to the front at a second start', () => {
    electron.app.emit('second-instance')
    expect(window().focused).toBe(1)
    expect(seen.windows).toHaveLength(1)
  })

  it('opens a page that died anew, and a message when it keeps dying', () => {
    for (let death = 0; death < 3; death++) contents().emit('render-process-gone', {}, { reason: 'crashed' })
    expect(contents().loaded.slice(1)).toEqual([consolePage, consolePage, stoppedPage])
    contents().emit('did-navigate', {}, consolePage)
    const log = readFileSync(join(userData, 'logs', 'desktop.log'), 'utf8')
      .trim()
      .split('\n')
    expect(log.map((line) => (JSON.parse(line) as { event: string }).event)).toEqual(
      Array(3).fill('page.gone'),
    )
  })

  it('stays awake in a call, and asks before closing in it', () => {
    const call = (call: string) =>
      station().emit('message', { desk: { language: 'ko', signedIn: true, call } })
    call('talking')
    expect([...seen.awake.values()]).toEqual(['prevent-display-sleep'])
    window().close()
    expect(window().closed).toBe(false)
    expect(contents().sent).toEqual(['closing-asked'])
    says('closing-heard', consoleFrame)
    says('closing-confirmed', { url: 'https://example.org/', parent: null })
    expect(window().closed).toBe(false)
    call('none')
    expect(seen.awake.size).toBe(0)
    call('talking')
    says('closing-confirmed', consoleFrame)
    expect(window().closed).toBe(true)
    const kept = JSON.parse(readFileSync(join(userData, 'window.json'), 'utf8')) as object
    expect(kept).toEqual({ x: 10, y: 20, width: 1400, height: 800, maximised: false })
    expect(existsSync(join(userData, 'window.json.next'))).toBe(false)
  })

  it('ends after the station, which was asked to close', async () => {
    electron.app.emit('window-all-closed')
    expect(seen.quits).toBe(1)
    const preventDefault = vi.fn<() => void>()
    electron.app.emit('will-quit', { preventDefault })
    expect(preventDefault).toHaveBeenCalledTimes(1)
    expect(station().heard.at(-1)).toEqual({ close: true })
    expect(seen.quits).toBe(1)
    station().emit('exit')
    await vi.waitFor(() => expect(seen.quits).toBe(2))
    electron.app.emit('will-quit', { preventDefault })
    expect(preventDefault).toHaveBeenCalledTimes(1)
    expect(seen.errors).toEqual([])
  })
})
