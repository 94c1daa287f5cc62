import { describe, expect, it } from 'vitest'
import { consolePage, contentSecurityPolicy, isOurs, mayUse, webPreferences } from './security.ts'

describe('the page of the desktop host', () => {
  it('is sandboxed and has nothing of Node', () => {
    expect(webPreferences('/x/preload.cjs')).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    })
  })

  it('runs no script and no style but its own files', () => {
    expect(contentSecurityPolicy).not.toMatch(/unsafe|data:|https?:|\*/)
    expect(contentSecurityPolicy).toMatch(/^default-src 'none'/)
  })

  it('is known by its whole origin', () => {
    expect(isOurs(consolePage)).toBe(true)
    for (const address of [
      'malgeum://console.example/interviewer/index.html',
      'malgeum://consoles/',
      'malgeum://someone@console/',
      'https://console/interviewer/index.html',
      'file:///interviewer/index.html',
      'about:blank',
      'not an address',
      '',
    ])
      expect(isOurs(address), address).toBe(false)
  })

  it('may copy the number and nothing else', () => {
    expect(mayUse('clipboard-sanitized-write', consolePage)).toBe(true)
    expect(mayUse('clipboard-sanitized-write', 'https://example.org/')).toBe(false)
    for (const permission of [
      'media',
      'geolocation',
      'notifications',
      'clipboard-read',
      'hid',
      'openExternal',
    ])
      expect(mayUse(permission, consolePage), permission).toBe(false)
  })
})
