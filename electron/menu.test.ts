import { describe, expect, it } from 'vitest'
import { type MenuPart, menuOf, opensDevTools } from './menu.ts'

describe('the application menu', () => {
  it('is not there on Windows and Linux, where Alt would open it', () => {
    for (const platform of ['win32', 'linux'] as const)
      expect(menuOf({ platform, language: 'ko', development: true })).toBeNull()
  })

  it('has on macOS what the system wants of it, in the language of the console', () => {
    const titles = (language: 'ko' | 'en') => mac(language, false).map((menu) => menu.label)
    expect(titles('ko')).toEqual(['맑음', '편집', '창'])
    expect(titles('en')).toEqual(['Malgeum', 'Edit', 'Window'])
    const roles = flat(mac('ko', false)).flatMap((part) => part.role ?? [])
    expect(roles).toEqual(expect.arrayContaining(['about', 'hide', 'quit', 'copy', 'paste', 'undo']))
  })

  it('names every item in both languages', () => {
    for (const language of ['ko', 'en'] as const)
      for (const part of flat(mac(language, true)).filter((one) => one.type !== 'separator'))
        expect(part.label, part.role).toMatch(language === 'ko' ? /\p{sc=Hangul}/u : /^[A-Z][a-zA-Z ]+$/)
  })

  it('has no shortcut that takes the question away', () => {
    const taking = /reload|close|zoom|fullscreen|services|speech/i
    const roles = flat(mac('ko', true)).map((part) => part.role ?? '')
    expect(roles.filter((role) => taking.test(role))).toEqual([])
    expect(flat(mac('ko', true)).filter((part) => 'accelerator' in part)).toEqual([])
  })

  it('opens the developer tools in development alone', () => {
    const roles = (development: boolean) => flat(mac('ko', development)).map((part) => part.role)
    expect(roles(true)).toContain('toggleDevTools')
    expect(roles(false)).not.toContain('toggleDevTools')
    const key = { type: 'keyDown', code: 'KeyI', control: true, shift: true }
    expect(opensDevTools(key, true)).toBe(true)
    expect(opensDevTools(key, false)).toBe(false)
    expect(opensDevTools({ ...key, shift: false }, true)).toBe(false)
  })
})

const mac = (language: 'ko' | 'en', development: boolean) =>
  menuOf({ platform: 'darwin', language, development }) ?? []

const flat = (parts: MenuPart[]): MenuPart[] => parts.flatMap((part) => [part, ...flat(part.submenu ?? [])])
