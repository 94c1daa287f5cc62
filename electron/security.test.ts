import { describe, expect, it } from 'vitest'
import {
  consolePage,
  contentSecurityPolicy,
  isConsole,
  isOurs,
  mayGoTo,
  mayUse,
  pageOrigin,
  schemePrivileges,
  webPreferences,
} from './security.ts'

describe('the page of the desktop host', () => {
  it('is sandboxed and has nothing of Node', () => {
    expect(webPreferences('/x/preload.cjs', false)).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      spellcheck: false,
      devTools: false,
    })
  })

  it('asks for no feature of Blink by name', () => {
    const names = Object.keys(webPreferences('/x/preload.cjs', true))
    expect(names.filter((name) => /blink|insecureOrigins|partition/i.test(name))).toEqual([])
  })

  it('has a scheme without the privileges that would widen it', () => {
    expect(schemePrivileges).toEqual({ standard: true, secure: true, supportFetchAPI: true })
  })

  it('runs no script and no style but its own files', () => {
    expect(contentSecurityPolicy).not.toMatch(/unsafe|data:|blob:|https?:|\*/)
    expect(contentSecurityPolicy).toMatch(/^default-src 'none'/)
  })

  it('is known by its whole origin', () => {
    expect(isOurs(consolePage)).toBe(true)
    for (const address of strangers) expect(isOurs(address), address).toBe(false)
  })

  it('may copy the number and nothing else', () => {
    expect(mayUse('clipboard-sanitized-write', consolePage)).toBe(true)
    expect(mayUse('clipboard-sanitized-write', 'https://example.org/')).toBe(false)
    for (const permission of permissions) expect(mayUse(permission, consolePage), permission).toBe(false)
  })

  it('leaves for nowhere, not even for another file of ours', () => {
    expect(mayGoTo(consolePage, true)).toBe(true)
    expect(mayGoTo(`${consolePage}#x`, true)).toBe(true)
    for (const address of [...strangers, `${pageOrigin}/supervisor/index.html`, `${consolePage}/../x.html`])
      expect(mayGoTo(address, true), address).toBe(false)
  })

  it('holds no other page in a frame', () => {
    expect(mayGoTo(consolePage, false)).toBe(false)
  })

  it('is heard from its top frame alone', () => {
    const top = { url: consolePage, parent: null }
    expect(isConsole(top)).toBe(true)
    expect(isConsole({ url: consolePage, parent: top })).toBe(false)
    expect(isConsole({ url: 'https://example.org/', parent: null })).toBe(false)
    expect(isConsole(null)).toBe(false)
  })
})

const strangers = [
  'malgeum://console.example/interviewer/index.html',
  'malgeum://consoles/',
  'malgeum://someone@console/',
  'https://console/interviewer/index.html',
  'file:///interviewer/index.html',
  'javascript:alert(1)',
  'about:blank',
  'not an address',
  '',
]

/** All that Electron 45 asks its handlers about. */
const permissions = [
  'clipboard-read',
  'deprecated-sync-clipboard-read',
  'display-capture',
  'fileSystem',
  'fullscreen',
  'geolocation',
  'hid',
  'idle-detection',
  'keyboardLock',
  'media',
  'mediaKeySystem',
  'midi',
  'midiSysex',
  'notifications',
  'openExternal',
  'pointerLock',
  'serial',
  'speaker-selection',
  'storage-access',
  'top-level-storage-access',
  'unknown',
  'usb',
  'window-management',
]
