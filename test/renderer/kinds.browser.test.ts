import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Language } from '#core/contract/language.ts'
import { chromiumFlags, findChromium } from '../browser/chromium.ts'
import { buildConsole } from './build-pages.ts'
import { type FakeStation, held, startFakeStation } from './fake-station.ts'
import { shown } from './gallery/gallery.ts'
import { dispatchKeys, focusedId, fontSize, isFocused, style } from './in-page.ts'

let pages: Awaited<ReturnType<typeof buildConsole>>
let browser: Browser
let context: BrowserContext
let station: FakeStation
let page: Page

beforeAll(async () => {
  pages = await buildConsole()
  browser = await chromium.launch({ executablePath: findChromium() ?? '', args: chromiumFlags })
})
afterAll(async () => {
  await browser?.close()
  await pages?.remove()
})
beforeEach(async () => {
  station = await startFakeStation(pages.folder)
  context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
  page = await context.newPage()
})
afterEach(async () => {
  await context.close()
  await station.close()
})

async function show(...views: string[]) {
  station.show(...views.map(shown))
  await page.goto(station.address)
  await page.locator('.frame').waitFor()
}
const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}
const type = (digits: string) => press(...[...digits].map((digit) => `Numpad${digit}`))
const answers = () => station.told.map(({ input }) => input.answer)
const itemShown = (item: string) => page.locator('.meta-item', { hasText: item }).waitFor()
const entry = () => page.locator('[data-entry]')
const problem = () => page.locator('.entry-problem').textContent()
const typedEntry = () => page.locator('.typed-entry').textContent()

describe('the calendar of appointments', () => {
  it('lets Tab leave it at once, however late the next frame is painted', async () => {
    await page.addInitScript(() => {
      window.requestAnimationFrame = (paint) => Number(setTimeout(() => paint(performance.now()), 300))
    })
    await show('case-fresh-appointment')
    await press('NumpadAdd')
    await page.getByRole('grid').waitFor()
    await press('ArrowDown')
    expect(await isFocused(page, '[role="gridcell"][aria-selected="true"]')).toBe(true)
    await press('ArrowDown', 'Tab')
    await page.waitForTimeout(400)
    expect(await isFocused(page, '[role="gridcell"]')).toBe(false)
  })
})

describe('a day', () => {
  it('is keyed as eight digits on the pad, grouped as it grows, with its weekday once it is whole', async () => {
    await show('day', 'choice')
    await type('20260')
    expect(await typedEntry()).toContain('2026-0-')
    expect(await page.getByText('확정').count()).toBe(0)
    await type('318')
    expect(await typedEntry()).toContain('2026-03-18수요일')
    await press('NumpadEnter')
    await itemShown('S1')
    expect(answers()).toEqual([{ kind: 'date', date: '2026-03-18' }])
  })

  it('that is none, or out of its range, is told before Enter, and Enter sends nothing', async () => {
    await show('day')
    await type('20260230')
    expect(await problem()).toBe('달력에 없는 날입니다: 2026-02-30')
    await press('Enter', 'Backspace')
    await type('2024')
    expect(await problem()).toBe('2025-07-01부터 2026-10-07까지의 날을 넣어 주세요')
    await press('Enter', 'Backspace')
    await type('202603')
    await press('Enter')
    expect(await problem()).toContain('여덟 자리')
    expect(station.told).toEqual([])
  })

  it('that was kept is kept by Enter; F2 is saved at once', async () => {
    await show('day-kept', 'day', 'choice')
    await page.getByText('2026년 3월 18일').first().waitFor()
    await press('Enter')
    await expect.poll(() => page.getByText('앞에 하신 답').count()).toBe(0)
    await type('2026')
    await press('F2')
    await itemShown('S1')
    expect(answers()).toEqual([
      { kind: 'date', date: '2026-03-18' },
      { kind: 'missing', missing: 'dont-know' },
    ])
  })
})

describe('a number', () => {
  it('takes a decimal point of pad or main row, and the minus of the main row', async () => {
    await show('cold', 'choice')
    await press('Digit1')
    await dispatchKeys(page, { code: 'NumpadDecimal', key: 'Delete' })
    await press('Digit5', 'Minus', 'Period')
    await expect.poll(() => entry().inputValue()).toBe('-1.5')
    expect(await typedEntry()).toContain('−1.5℃')
    await press('NumpadEnter')
    await itemShown('S1')
    expect(answers()).toEqual([{ kind: 'number', number: -1.5 }])
  })

  it('takes no minus where its range has none; the minus of the pad always breaks off', async () => {
    await show('number')
    await press('Minus', 'Digit3')
    await expect.poll(() => entry().inputValue()).toBe('3')
    await press('NumpadSubtract')
    await page.getByRole('dialog').waitFor()
  })
})

describe('a check of the script', () => {
  it('that is hard tells why, and what was keyed stays to be corrected', async () => {
    await show('day', 'choice')
    await type('20260225')
    station.reply('hard-check')
    await press('Enter')
    await page.locator('.problem-box[data-check]').waitFor()
    expect(await problem()).toContain('앞설 수 없습니다')
    await expect.poll(() => entry().inputValue()).toBe('20260225')
    expect(await entry().getAttribute('aria-invalid')).toBe('true')
    expect(await page.getByRole('dialog').count()).toBe(0)
    await press('Backspace')
    expect(await page.locator('.problem-box').count()).toBe(0)
    await type('20260318')
    await press('Enter')
    await itemShown('S1')
  })

  it('that is soft asks why; the same answer is sent with that note', async () => {
    await show('number', 'choice')
    await type('45')
    station.reply('soft-check')
    await press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    const [over, question] = [await dialog.boundingBox(), await page.locator('h1').boundingBox()]
    expect((over?.x ?? 0) >= (question?.x ?? 0) + (question?.width ?? 0)).toBe(true)
    expect(await dialog.textContent()).toContain('40번 넘게')
    await press('Enter')
    expect(station.told.length).toBe(1)
    await page.keyboard.type('날마다 갔다고 함 9')
    await press('Enter')
    await itemShown('S1')
    expect(station.told.map(({ input }) => input)).toMatchObject([
      { item: 'D3', answer: { kind: 'number', number: 45 } },
      { item: 'D3', answer: { kind: 'number', number: 45 }, override: '날마다 갔다고 함 9' },
    ])
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  it('that is soft is left by Esc to correct the answer; the note waits for the next time', async () => {
    await show('number', 'choice')
    await type('45')
    station.reply('soft-check')
    await press('Enter')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.type('잘못')
    await press('Escape')
    expect(await isFocused(page, '[data-entry]')).toBe(true)
    await expect.poll(() => entry().inputValue()).toBe('45')
    expect(await problem()).toContain('40번 넘게')
    station.reply('soft-check')
    await press('Enter')
    await page.getByRole('dialog').waitFor()
    expect(await page.locator('[role=dialog] textarea').inputValue()).toBe('잘못')
    await press('Escape', 'Backspace', 'Digit4', 'Enter')
    await itemShown('S1')
    expect(station.told.at(-1)?.input).toMatchObject({ answer: { kind: 'number', number: 4 } })
    expect(station.told.at(-1)?.input).not.toHaveProperty('override')
  })

  it('never sends the note with another answer chosen meanwhile', async () => {
    await show('choice', 'words')
    await press('Digit2')
    station.reply('soft-check')
    await press('Enter')
    await page.getByRole('dialog').waitFor()
    await page.locator('[data-option="1"]').click()
    expect(await page.getByRole('dialog').count()).toBe(0)
    await press('Enter')
    await itemShown('D4')
    expect(station.told.at(-1)?.input).toMatchObject({ answer: { kind: 'code', code: 1 } })
  })

  it('leaves out what was typed ahead for the next question', async () => {
    await show('number', 'choice')
    await type('45')
    const checking = held()
    station.reply('hard-check', checking.promise)
    await press('Enter', 'Digit1', 'Enter')
    checking.resolve()
    await page.locator('.problem-box').waitFor()
    await expect.poll(() => entry().inputValue()).toBe('45')
    expect(station.told.length).toBe(1)
  })
})

describe('a long list', () => {
  it('says that there is more, and shows what is keyed', async () => {
    await show('regions', 'choice')
    expect(await page.locator('.answer-more').textContent()).toContain('56개 가운데 1–')
    await press('Digit4', 'Digit2')
    await expect.poll(() => page.locator('.answer-more').textContent()).toContain('–42')
    await press('Enter')
    await itemShown('S1')
    expect(answers()).toEqual([{ kind: 'code', code: 42 }])
  })

  it('shows what letters and initials find, and all of it again', async () => {
    await show('regions', 'choice')
    await page.keyboard.insertText('ㅅㄷ')
    expect(await page.locator('.answer-read .option-row').count()).toBe(4)
    expect(await page.locator('.answer-more').textContent()).toContain('‘ㅅㄷ’ 4개 · 모두 56개')
    await press('Digit3')
    expect(await page.locator('.answer-read .option-row').count()).toBe(56)
    await press('Digit9', 'Enter')
    await itemShown('S1')
    expect(answers()).toEqual([{ kind: 'code', code: 39 }])
  })

  it('is gone through by arrows, from what was keyed', async () => {
    await show('regions')
    await press('Digit4', 'Digit2', 'ArrowDown', 'ArrowDown')
    expect(await isFocused(page, '[data-option="44"]')).toBe(true)
    await expect.poll(() => page.locator('.answer-more').textContent()).not.toContain('–42')
    expect(await page.locator('[data-filled]').getAttribute('data-option')).toBe('42')
  })

  it('of several answers takes two digits, an open one and the exclusive one', async () => {
    await show('many-several', 'choice')
    await press('Digit1', 'Enter', 'Digit1', 'Digit2', 'Digit9', 'Digit8')
    await expect.poll(() => entry().inputValue()).toBe('98')
    await press('Digit1', 'Digit2', 'Digit9', 'Digit7', 'Enter')
    expect(await focusedId(page)).toBe('words')
    await page.keyboard.type('등본')
    await press('Enter')
    await itemShown('S1')
    expect(answers()).toEqual([{ kind: 'codes', codes: [12, 97], open: '등본' }])
  })
})

describe('beside the question', () => {
  it('stands which turn it is, and what is only for the interviewer', async () => {
    await show('turn')
    expect(await page.locator('.meta-turn').textContent()).toBe('2 / 3 · 향응')
    expect(await page.locator('.aside-never-read').first().textContent()).toContain('금품은 3번')
  })

  it('steps down when it is longer than three lines', async () => {
    await show('choice')
    await expect.poll(() => fontSize(page, 'h1')).toBe(44)
    await show('four-lines')
    await expect.poll(() => fontSize(page, 'h1')).toBe(36)
    await show('statement')
    await expect.poll(() => fontSize(page, 'h1')).toBe(30)
  })
})

describe('where a study lets one digit confirm itself', () => {
  const show1 = async (...views: string[]) => {
    const of = (name: string) => (language: Language) => {
      const view = shown(name)(language)
      return { ...view, study: { ...view.study, oneDigitConfirms: true } }
    }
    station.show(...views.map(of))
    await page.goto(station.address)
    await page.locator('.frame').waitFor()
  }

  it('does so, but for several answers, numbers and words', async () => {
    await show1('likert-direction', 'likert-degree', 'number', 'several')
    await press('Digit1')
    await page.locator('[data-step="intensity"]').waitFor()
    await press('Numpad2')
    await itemShown('D3')
    await press('Digit4')
    await expect.poll(() => entry().inputValue()).toBe('4')
    await press('Enter')
    await page.locator('[data-option="7"]').waitFor()
    await press('Digit1')
    expect(answers()).toEqual([
      { kind: 'direction', direction: 'yes' },
      { kind: 'intensity', intensity: 2 },
      { kind: 'number', number: 4 },
    ])
  })

  it('a digit pressed before its question was there is typed and waits', async () => {
    await show1('choice', 'likert-direction', 'likert-degree')
    const saving = held()
    station.reply('next', saving.promise)
    await press('Digit1', 'Digit2')
    saving.resolve()
    await itemShown('R1')
    await expect.poll(() => entry().inputValue()).toBe('2')
    await page.waitForTimeout(50)
    expect(station.told.length).toBe(1)
  })
})

describe('a text longer than the screen', () => {
  const signs = () => page.locator('.question-more span:visible').allTextContents()
  it('says so, is read on by the arrows to its end, and begins anew with the next question', async () => {
    await show('letter', 'choice', 'letter')
    expect(await signs()).toEqual(['↓글이 더 있음'])
    await press('ArrowDown')
    await expect.poll(signs).toEqual(['↑앞부분', '↓글이 더 있음'])
    for (let i = 0; i < 12; i++) await press('ArrowDown')
    await expect.poll(signs).toEqual(['↑앞부분'])
    await press('ArrowUp')
    await expect.poll(signs).toEqual(['↑앞부분', '↓글이 더 있음'])
    expect(await isFocused(page, '[data-entry]')).toBe(true)
    await press('Enter')
    await itemShown('S1')
    expect(await signs()).toEqual([])
    await press('Digit1', 'Enter')
    await itemShown('L1')
    expect(await signs()).toEqual(['↓글이 더 있음'])
  })
})

describe('the caret of the entry box', () => {
  const own = () => page.locator('.entry-drawn').count()
  it('is ours behind the last character, and the browser’s while a syllable is made or it stands elsewhere', async () => {
    await show('regions')
    expect(await own()).toBe(1)
    expect(await style(page, '.entry-box', 'caretColor')).toBe('rgba(0, 0, 0, 0)')
    const devtools = await context.newCDPSession(page)
    await devtools.send('Input.imeSetComposition', { text: '소', selectionStart: 1, selectionEnd: 1 })
    await expect.poll(own).toBe(0)
    expect(await style(page, '.entry-box', 'caretColor')).not.toBe('rgba(0, 0, 0, 0)')
    await devtools.send('Input.insertText', { text: '소담' })
    await expect.poll(own).toBe(1)
    await expect.poll(() => entry().inputValue()).toBe('소담')
    await press('ArrowLeft')
    await expect.poll(own).toBe(0)
    await press('End')
    await expect.poll(own).toBe(1)
  })
})
