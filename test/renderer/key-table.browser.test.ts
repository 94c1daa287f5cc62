import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { chromiumFlags, findChromium } from '../browser/chromium.ts'
import { buildConsole } from './build-pages.ts'
import { type FakeStation, startFakeStation } from './fake-station.ts'
import { shown } from './gallery/gallery.ts'
import { dispatchKeys, isFocused } from './in-page.ts'

/** Every key of the interview, one row each; one page for all of them. */
let pages: Awaited<ReturnType<typeof buildConsole>>
let browser: Browser
let context: BrowserContext
let station: FakeStation
let page: Page

beforeAll(async () => {
  pages = await buildConsole()
  browser = await chromium.launch({ executablePath: findChromium() ?? '', args: chromiumFlags })
  station = await startFakeStation(pages.folder)
  context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
  page = await context.newPage()
})
afterAll(async () => {
  await browser?.close()
  await station?.close()
  await pages?.remove()
})

async function show(...views: string[]) {
  station.show(...views.map(shown))
  await page.goto(station.address)
  await page.locator('.frame').waitFor()
}
/** As it stands in the field once it was painted. */
async function entry(): Promise<string> {
  await vi.waitUntil(() =>
    page.evaluate<boolean>(`(() => {
      const drawn = document.querySelector('.entry-drawn')
      return drawn === null || drawn.textContent === document.querySelector('[data-entry]').value
    })()`),
  )
  return page.locator('[data-entry]').inputValue()
}
const dialog = async () => (await page.getByRole('dialog').getByRole('heading').first().textContent()) ?? ''
const told = () => station.told.map(({ operation, input }) => ({ operation, ...input }))

describe('a key', () => {
  it('of a digit is typed, on the main row and the pad; Backspace clears it', async () => {
    await show('likert-direction')
    for (const [key, typed] of digits) {
      await page.keyboard.press(key)
      expect([key, await entry()]).toEqual([key, typed])
      await page.keyboard.press('Backspace')
      expect(await entry()).toBe('')
    }
    expect(station.told).toEqual([])
  })

  it.each([
    [['Digit1', 'Enter'], { operation: 'answer', answer: { kind: 'direction', direction: 'yes' } }],
    [['Numpad2', 'NumpadEnter'], { operation: 'answer', answer: { kind: 'direction', direction: 'no' } }],
    [['F2'], { operation: 'answer', answer: { kind: 'missing', missing: 'dont-know' } }],
    [['F4'], { operation: 'answer', answer: { kind: 'missing', missing: 'refused' } }],
    [['PageUp'], { operation: 'back' }],
    [['Alt+KeyP'], { operation: 'back' }],
    [['NumpadDivide', 'Enter'], { operation: 'numberSourceRead' }],
    [['NumpadMultiply', 'Enter'], { operation: 'confidentialityRead' }],
    [['Alt+KeyW', 'Enter'], { operation: 'suspend' }],
    [['Alt+KeyL'], { operation: 'setLanguage' }],
    [['PageDown', 'ArrowUp', 'Enter'], { operation: 'jump', item: 'R1' }],
  ])('%j does it at once', async (keys, done) => {
    await show('likert-direction', 'likert-degree')
    for (const key of keys) await page.keyboard.press(key)
    await expect.poll(() => told().length).toBe(1)
    expect(told()[0]).toMatchObject(done)
    // The language is the station's; the next row begins in Korean again.
    if (keys[0] === 'Alt+KeyL') await page.keyboard.press('Alt+KeyL')
  })

  it('opens its panel, and Esc closes', async () => {
    await show('likert-direction')
    for (const [key, title] of opening) {
      await page.keyboard.press(key)
      expect([key, await dialog()]).toEqual([key, title])
      await page.keyboard.press('Escape')
      expect([key, await page.getByRole('dialog').count()]).toEqual([key, 0])
    }
    for (const key of ['NumpadSubtract', 'Alt+KeyB']) {
      await page.keyboard.press(key)
      await page.getByRole('dialog').waitFor()
      await page.keyboard.press('Escape')
    }
    for (const key of ['NumpadAdd', 'Alt+KeyA']) {
      await page.keyboard.press(key)
      await page.getByRole('grid').waitFor()
      await page.keyboard.press('Escape')
    }
    expect(station.told).toEqual([])
  })

  it('keeps its place in the strip from item to item, also where it does nothing', async () => {
    const strip = page.locator('.key-strip-key')
    const places = async () => {
      const boxes = await Promise.all((await strip.all()).map((key) => key.boundingBox()))
      return boxes.map((box) => Math.round(box?.x ?? -1))
    }
    await show('likert-direction')
    const before = await places()
    await show('statement')
    expect(await places()).toEqual(before)
    expect(await strip.filter({ hasText: 'F2' }).isDisabled()).toBe(true)
    await page.keyboard.press('F2')
    expect(station.told).toEqual([])
  })

  it('of the system, the browser or nobody does nothing', async () => {
    await show('likert-direction')
    for (const key of nobodys) {
      await page.keyboard.press(key)
      await page.waitForTimeout(30)
      const seen = [await page.getByRole('dialog').count(), await page.locator('[data-filled]').count()]
      expect([key, ...seen, await entry(), station.told.length]).toEqual([key, 0, 0, '', 0])
    }
  })

  it('of a letter goes nowhere while a panel is open; Space is the button’s that has the focus', async () => {
    await show('likert-degree')
    await page.keyboard.press('PageDown')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('KeyA')
    expect([await entry(), await isFocused(page, '[data-entry]')]).toEqual(['', false])
    await page.getByRole('button', { name: '닫기' }).focus()
    await page.keyboard.press('Space')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.locator('[data-option="2"]').focus()
    await page.keyboard.press('Space')
    await page.locator('[data-option="2"][data-filled]').waitFor()
  })

  it('of an arrow never answers, and one held down answers once', async () => {
    await show('choice')
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowLeft']) await page.keyboard.press(key)
    expect(await page.locator('[data-filled]').count()).toBe(0)
    await page.keyboard.down('F2')
    await page.keyboard.down('F2')
    await page.keyboard.down('F2')
    await page.keyboard.up('F2')
    await expect.poll(() => station.told.length).toBe(1)
    await page.waitForTimeout(50)
    expect(station.told.length).toBe(1)
  })

  it('that is held down acts once, in a text field too', async () => {
    await show('words', 'words')
    await page.keyboard.down('PageUp')
    await page.keyboard.down('PageUp')
    await page.waitForTimeout(100)
    await page.keyboard.down('PageUp')
    await page.keyboard.up('PageUp')
    await expect.poll(() => told().length).toBe(1)
    await page.waitForTimeout(50)
    expect(told()).toMatchObject([{ operation: 'back' }])
  })
})

describe('while the input method composes', () => {
  const composing = async (text: string) => {
    const devtools = await context.newCDPSession(page)
    await devtools.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
    return devtools
  }
  const theirs = (code: string, altKey = false) => ({ code, key: 'Process', keyCode: 229, altKey })

  it('every key is its own in the entry box', async () => {
    await show('likert-degree')
    await composing('상')
    for (const code of commands) {
      await dispatchKeys(page, theirs(code), { ...theirs(code), type: 'keyup' })
      await page.waitForTimeout(30)
      const seen = [await page.getByRole('dialog').count(), station.told.length, await entry()]
      expect([code, ...seen]).toEqual([code, 0, 0, '상'])
    }
  })

  it('an Enter in a note ends the syllable; the next one saves', async () => {
    await show('likert-degree')
    await page.keyboard.press('F8')
    const devtools = await composing('회')
    const enter = { code: 'Enter', key: 'Enter', keyCode: 13 }
    await dispatchKeys(page, theirs('Enter'), enter, { ...enter, type: 'keyup' })
    await devtools.send('Input.insertText', { text: '회' })
    await page.waitForTimeout(30)
    expect(station.told).toEqual([])
    await page.keyboard.press('Enter')
    await expect.poll(told).toMatchObject([{ operation: 'note', text: '회' }])
  })

  it('left Alt with a letter is its own too, and 한/영 and 한자 are nobody’s', async () => {
    await show('likert-degree')
    await composing('상')
    await dispatchKeys(page, { code: 'AltLeft', key: 'Alt', keyCode: 18, altKey: true }, theirs('KeyN', true))
    await dispatchKeys(
      page,
      { code: 'Lang1', key: 'HangulMode', keyCode: 21 },
      { code: 'Lang2', key: 'HanjaMode', keyCode: 25 },
      { code: 'AltRight', key: 'HangulMode', keyCode: 21 },
    )
    await page.waitForTimeout(30)
    expect(await page.getByRole('dialog').count()).toBe(0)
    expect(station.told).toEqual([])
  })
})

const digits = [
  ['Digit1', '1'],
  ['Numpad1', '1'],
  ['Digit4', '4'],
  ['Numpad4', '4'],
] as const
const opening = [
  ['F1', '모든 키'],
  ['F8', '메모'],
  ['Alt+KeyN', '메모'],
  ['PageDown', '이동'],
  ['Alt+KeyJ', '이동'],
  ['NumpadDivide', '번호 출처'],
  ['Alt+KeyS', '번호 출처'],
  ['NumpadMultiply', '비밀 보장 문구'],
  ['Alt+KeyC', '비밀 보장 문구'],
  ['Alt+KeyW', '잠시 멈춤'],
  ['Alt+KeyR', '중단·거절'],
  ['Alt+KeyX', '다시 걸지 말라고 함'],
  ['Alt+KeyI', '문의처'],
  ['Alt+KeyO', '새 번호'],
  ['Alt+KeyU', '센터로 올릴 것'],
] as const
const nobodys = [
  'F6',
  'F9',
  'F10',
  'Escape',
  'ArrowUp',
  'ArrowLeft',
  'Alt+Digit1',
  'Shift+Space',
  'AltRight+KeyN',
]
const commands = [
  'Enter',
  'Escape',
  'F2',
  'F8',
  'PageUp',
  'NumpadAdd',
  'NumpadSubtract',
  'NumpadDivide',
  'Digit1',
]
