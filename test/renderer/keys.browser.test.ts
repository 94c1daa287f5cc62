import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { chromiumFlags, findChromium } from '../browser/chromium.ts'
import { buildConsole } from './build-pages.ts'
import { type FakeStation, held, startFakeStation } from './fake-station.ts'
import { shown } from './gallery/gallery.ts'
import { copied, dispatchKeys, focusedId, fontSize, isFocused, style } from './in-page.ts'

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
  await page.locator('.frame, .sign-in:has(:focus)').waitFor()
}
const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}
const told = () => station.told.map(({ operation, input }) => ({ operation, ...input }))
const itemShown = (item: string) => page.locator('.meta-item', { hasText: item }).waitFor()
const entry = () => page.locator('[data-entry]')

describe('an answer', () => {
  it('is typed, shown, confirmed', async () => {
    await show('choice', 'likert-direction')
    await press('Digit2')
    await expect.poll(() => entry().inputValue()).toBe('2')
    expect(await page.locator('[data-option="2"]').getAttribute('aria-pressed')).toBe('true')
    expect(station.told).toEqual([])
    await press('NumpadEnter')
    await itemShown('R1')
    expect(told()).toMatchObject([{ operation: 'answer', item: 'S1', answer: { kind: 'code', code: 2 } }])
    await expect.poll(() => entry().inputValue()).toBe('')
  })

  it('takes pad digits as digits without Num Lock', async () => {
    await show('choice', 'likert-direction')
    await dispatchKeys(page, { code: 'Numpad1', key: 'End' })
    await expect.poll(() => entry().inputValue()).toBe('1')
  })

  it('is never preselected, and Enter alone says nothing', async () => {
    await show('choice', 'likert-direction')
    expect(await page.locator('[data-filled]').count()).toBe(0)
    await press('Enter')
    expect(await page.locator('.entry-problem').textContent()).toBe('먼저 답을 골라 주세요')
    expect(station.told).toEqual([])
  })

  it('that does not exist is refused with those that do', async () => {
    await show('likert-direction')
    await press('Digit7', 'Enter')
    expect(await page.locator('.entry-problem').textContent()).toBe('1, 2, 4 가운데 고르세요')
    await press('Backspace')
    await expect.poll(() => entry().inputValue()).toBe('')
    expect(station.told).toEqual([])
  })

  it('goes in two steps; 4 is neutral', async () => {
    await show('likert-direction', 'likert-degree', 'likert-direction', 'choice')
    await press('Digit1', 'Enter')
    await page.getByText('상당히 그렇다').first().waitFor()
    await press('Digit2', 'Enter')
    await page.locator('[data-step="direction"]').waitFor()
    await press('Digit4', 'Enter')
    await itemShown('S1')
    expect(told().map((one) => 'answer' in one && one.answer)).toEqual([
      { kind: 'direction', direction: 'yes' },
      { kind: 'intensity', intensity: 2 },
      { kind: 'direction', direction: 'neutral' },
    ])
  })

  it('ignores the same digit twice within 120 ms across the steps', async () => {
    await show('likert-direction', 'likert-degree')
    await dispatchKeys(page, { code: 'Digit1' }, { code: 'Enter' }, { code: 'Digit1' })
    await page.locator('[data-step="intensity"]').waitFor()
    await page.waitForTimeout(150)
    await expect.poll(() => entry().inputValue()).toBe('')
    await press('Digit1')
    await expect.poll(() => entry().inputValue()).toBe('1')
  })

  it('is saved at once by F2 and F4', async () => {
    await show('choice', 'likert-direction', 'choice')
    await press('F2')
    await itemShown('R1')
    await press('F4')
    await itemShown('S1')
    expect(told()).toMatchObject([
      { item: 'S1', answer: { kind: 'missing', missing: 'dont-know' } },
      { item: 'R1', answer: { kind: 'missing', missing: 'refused' } },
    ])
  })

  it('that was kept is kept by Enter', async () => {
    await show('kept', 'likert-direction')
    await press('Enter')
    await itemShown('R1')
    expect(told()).toMatchObject([{ answer: { kind: 'code', code: 1 } }])
  })

  it('is found by letters, also by initials and in the wrong layout', async () => {
    await show('age-group')
    await page.keyboard.type('zzz')
    expect(await page.locator('.entry-problem').textContent()).toContain('zzz')
    await press('Backspace')
    await show('likert-degree', 'choice')
    await page.keyboard.insertText('ㅅㄷ')
    expect(await page.locator('[data-option="2"]').getAttribute('aria-pressed')).toBe('true')
    await press('Enter')
    await itemShown('S1')
    expect(told()).toMatchObject([{ answer: { kind: 'intensity', intensity: 2 } }])
  })

  it('leaves every key to the input method while a syllable is being made', async () => {
    await show('likert-degree', 'choice')
    const devtools = await context.newCDPSession(page)
    await devtools.send('Input.imeSetComposition', { text: '상', selectionStart: 1, selectionEnd: 1 })
    await dispatchKeys(
      page,
      { code: 'Enter', key: 'Process', keyCode: 229 },
      // Some input methods send the same press once more, as a key of its own.
      { code: 'Enter', key: 'Enter', keyCode: 13 },
      { type: 'keyup', code: 'Enter', key: 'Enter', keyCode: 13 },
    )
    expect(station.told).toEqual([])
    await devtools.send('Input.insertText', { text: '상' })
    await press('Enter')
    await itemShown('S1')
    expect(told()).toMatchObject([{ answer: { kind: 'intensity', intensity: 2 } }])
  })

  it('with several choices toggles; the open one waits for its words', async () => {
    await show('several', 'choice')
    await press('Digit2', 'Digit7', 'Digit8')
    await expect.poll(() => entry().inputValue()).toBe('8')
    await press('Digit1', 'Digit7', 'Enter')
    expect(await focusedId(page)).toBe('words')
    await page.keyboard.type('감사 1')
    await press('Enter')
    await itemShown('S1')
    expect(told()).toMatchObject([{ answer: { kind: 'codes', codes: [1, 7], open: '감사 1' } }])
  })

  it('may be a number or words', async () => {
    await show('number', 'words', 'choice')
    await press('Digit9', 'Digit9', 'Enter')
    expect(await page.locator('.entry-problem').textContent()).toContain('1부터 50까지')
    await press('Backspace', 'Digit1', 'Numpad2', 'Enter')
    await itemShown('D4')
    await page.keyboard.type('2층 안내')
    await press('Enter')
    await itemShown('S1')
    expect(told()).toMatchObject([
      { answer: { kind: 'number', number: 12 } },
      { answer: { kind: 'text', text: '2층 안내' } },
    ])
  })
})

describe('while an answer is being saved', () => {
  it('digits typed ahead go to the next question, but nothing confirms it unseen', async () => {
    await show('choice', 'likert-direction', 'likert-degree')
    const saving = held()
    station.reply('next', saving.promise)
    await press('Digit1', 'Enter', 'Digit2', 'Enter', 'Digit3')
    await page.getByText('저장 중', { exact: true }).waitFor()
    saving.resolve()
    await itemShown('R1')
    await expect.poll(() => entry().inputValue()).toBe('2')
    expect(station.told.length).toBe(1)
    expect(await page.locator('#entry-word').textContent()).toContain('Enter')
    await press('Enter')
    await page.locator('[data-step="intensity"]').waitFor()
    expect(told()).toMatchObject([{ item: 'S1' }, { item: 'R1', answer: { direction: 'no' } }])
  })

  it('and it fails, the question and what was keyed stay, and it says why', async () => {
    await show('choice', 'likert-direction')
    const saving = held()
    station.reply('not-saved', saving.promise)
    await press('Digit1', 'Enter', 'Digit2')
    saving.resolve()
    await page.getByText('저장하지 못했습니다').waitFor()
    await itemShown('S1')
    expect(await page.getByRole('alert').first().textContent()).toContain('디스크가 가득')
    // The sign at the top says the same as the band.
    const signs = page.locator('.top-bar-signs')
    expect(await signs.textContent()).toMatch(/저장 안 됨/)
    await press('Digit1', 'Enter')
    await itemShown('R1')
    expect(await page.getByText('저장하지 못했습니다').count()).toBe(0)
    expect(await signs.textContent()).toMatch(/저장됨/)
  })

  it('and only a sign beside it changed meanwhile, it is sent again', async () => {
    await show('choice', 'likert-direction', 'choice')
    station.reply('stale')
    await press('Digit1', 'Enter')
    await itemShown('R1')
    expect(station.told.length).toBe(2)
  })

  it('shows what the station tells by itself', async () => {
    await show('choice')
    station.change({ sync: { state: 'offline', at: null, pending: 3 } })
    await page.getByText('저장됨 · 올릴 것 3').waitFor()
  })

  it('and the station is gone, says so, and goes on when it is back', async () => {
    await show('choice', 'likert-direction')
    await press('Digit1')
    station.goAway()
    await page.getByText('대답하지 않습니다').waitFor()
    await itemShown('S1')
    station.comeBack()
    await expect.poll(() => page.getByText('대답하지 않습니다').count(), { timeout: 10_000 }).toBe(0)
    await expect.poll(() => entry().inputValue()).toBe('1')
    await press('Enter')
    await itemShown('R1')
  })
})

describe('commands', () => {
  it('open over the aside, Esc closes, and the focus returns to the entry box', async () => {
    await show('likert-direction')
    for (const key of ['F1', 'F8', 'PageDown', 'NumpadSubtract', 'NumpadDivide', 'NumpadMultiply']) {
      await press(key)
      const dialog = page.getByRole('dialog')
      await dialog.waitFor()
      const [over, question] = [await dialog.boundingBox(), await page.locator('h1').boundingBox()]
      expect((over?.x ?? 0) >= (question?.x ?? 0) + (question?.width ?? 0)).toBe(true)
      await press('Escape')
      await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
      expect(await isFocused(page, '[data-entry]')).toBe(true)
    }
    expect(station.told).toEqual([])
  })

  it('work by the left Alt as well', async () => {
    await show('likert-direction')
    await press('Alt+KeyN')
    await page.getByRole('dialog').waitFor()
  })

  it('of the pad work in a text field; the main row types there', async () => {
    await show('likert-direction')
    await press('F8')
    await page.keyboard.type('2시-3시 /')
    await press('NumpadDivide')
    await page.getByText('번호 출처').first().waitFor()
    await press('Enter')
    await press('F8')
    expect(await page.locator('textarea').inputValue()).toBe('2시-3시 /')
    await press('Enter')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    expect(told()).toMatchObject([
      { operation: 'numberSourceRead' },
      { operation: 'note', text: '2시-3시 /' },
    ])
  })

  it('break off with a reason, and jump to an item', async () => {
    await show('likert-direction', 'likert-degree', 'wrap-up')
    await press('PageDown')
    await page.getByRole('dialog').waitFor()
    await press('ArrowUp', 'Enter')
    await page.locator('[data-step="intensity"]').waitFor()
    await press('NumpadSubtract', 'Enter', 'Digit8', 'Enter')
    await page.locator('.choices').waitFor()
    expect(told()).toMatchObject([
      { operation: 'jump', item: 'R1' },
      { operation: 'breakOff', reason: 'hung-up' },
    ])
  })

  it('refuse with a reason, its words and how firmly, one step after the other', async () => {
    await show('likert-direction', 'wrap-up')
    await press('Alt+KeyR', 'Digit7', 'Enter', 'Enter', 'Digit2', 'Enter')
    await page.getByLabel('들은 대로 적습니다').fill('  바빠서  ')
    await press('Enter')
    await page.locator('.choices').waitFor()
    expect(told()).toMatchObject([
      { operation: 'refuse', who: 'person', reason: 'other', hardness: 'hard', words: '바빠서' },
    ])
  })

  it('while it rings: who refuses is asked, and what else was heard in two levels', async () => {
    await show('case-dialling', 'wrap-up-no-answer')
    await press('Digit6', 'Enter')
    await page.getByRole('dialog', { name: '다른 사람이 받음' }).waitFor()
    await press('Digit4', 'Enter')
    await page.getByRole('dialog', { name: '거절' }).waitFor()
    await press('Digit1', 'Enter', 'Digit1', 'Enter')
    await page.locator('.choices').waitFor()
    expect(told()).toMatchObject([{ operation: 'refuse', who: 'other', reason: 'no-time', hardness: 'soft' }])
    await show('case-dialling', 'wrap-up-no-answer')
    await press('Digit4', 'Enter', 'Digit2', 'Enter')
    await page.locator('.choices').waitFor()
    expect(told()).toMatchObject([{ operation: 'notReached', outcome: 'device-confirmed-message' }])
  })

  it('hand the number over to the telephone program by the key that dials', async () => {
    // What a browser without such a program would do with it is no matter of ours.
    await page.addInitScript(() => {
      HTMLAnchorElement.prototype.click = function () {
        document.title = this.href
      }
    })
    await show('case', 'case-handed-over')
    await press('Enter')
    await page.locator('.case-heard').waitFor()
    expect(await page.title()).toBe('tel:+821000001234')
    expect(told()).toMatchObject([{ operation: 'dial', phone: 'mobile' }])
  })

  it('tell who calls, and take "never again", on each screen of a call', async () => {
    for (const screen of ['case-dialling', 'likert-direction', 'wrap-up']) {
      await show(screen, 'wrap-up-no-answer')
      await press('Alt+KeyI')
      await page.getByText('궁금하신 점은').waitFor()
      await press('Enter')
      await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
      await press('Alt+KeyX')
      await page.getByText('다시 전화드리지 않겠습니다').waitFor()
      if (screen === 'case-dialling') await press('Digit2')
      await press('Enter')
      await expect.poll(() => told().length).toBe(2)
      const who = screen === 'case-dialling' ? 'other' : 'person'
      expect(told()).toMatchObject([{ operation: 'callBackRead' }, { operation: 'neverAgain', who }])
    }
  })

  it('read the confidentiality text before the first sensitive question', async () => {
    await show('sensitive-unread', 'amount', 'choice')
    await press('Digit2', 'Enter')
    await page.getByRole('dialog').waitFor()
    await press('Enter')
    await itemShown('X1a')
    expect(told()).toMatchObject([{ operation: 'confidentialityRead' }])
  })

  it('switch the language and the size of the text', async () => {
    await show('likert-direction')
    await press('Alt+KeyL')
    await page.getByText('Would you say yes, or no?', { exact: true }).waitFor()
    const size = () => fontSize(page, 'h1')
    const before = await size()
    await press('Alt+Equal')
    await page.locator('html[data-text-size=large]').waitFor()
    expect(await fontSize(page, '.option-label')).toBe(27)
    await press('Alt+Minus')
    await page.locator('html[data-text-size=normal]').waitFor()
    expect(await size()).toBe(before)
  })

  it('switch light and dark, and the seat keeps it', async () => {
    await show('likert-direction')
    const theme = () => page.locator('html').getAttribute('data-theme')
    const light = await style(page, 'h1', 'color')
    await press('Alt+KeyK', 'Alt+KeyK')
    expect(await theme()).toBe('dark')
    expect(await style(page, 'h1', 'color')).not.toBe(light)
    await page.reload()
    await page.locator('.frame').waitFor()
    expect(await theme()).toBe('dark')
    await press('Alt+KeyK')
    expect(await theme()).toBeNull()
  })
})

describe('around the interview', () => {
  it('signs in, takes a case, dials and hears', async () => {
    await show('sign-in', 'pledge', 'available', 'case', 'case-dialling', 'statement')
    await page.keyboard.type('3108')
    await press('Enter')
    await page.keyboard.type('482913')
    await press('Enter')
    await page.locator('.pledging').waitFor()
    await press('Enter')
    await page.locator('.available').waitFor()
    await press('Enter')
    await page.locator('.case-digits', { hasText: '010-0000-1234' }).waitFor()
    await press('Enter')
    await page.locator('.case-heard').waitFor()
    await press('Enter')
    await press('Numpad1', 'NumpadEnter')
    await itemShown('I0')
    expect(told()).toMatchObject([
      { operation: 'signIn', number: '3108', pin: '482913', pledge: false },
      { operation: 'pledge' },
      { operation: 'nextCase' },
      { operation: 'dial', phone: 'mobile' },
      { operation: 'reached' },
    ])
  })

  it('begins a break with its kind and ends it', async () => {
    await show('available', 'break', 'available')
    await press('NumpadSubtract')
    await page.getByRole('dialog').waitFor()
    // Nothing is preselected.
    await press('Enter')
    expect(told()).toEqual([])
    await press('Numpad2', 'NumpadEnter')
    await page.locator('.break').waitFor()
    await press('Enter')
    await page.locator('.available').waitFor()
    expect(told()).toMatchObject([{ operation: 'beginBreak', kind: 'lunch' }, { operation: 'endBreak' }])
  })

  it('opens my day, chooses an interview and looks through it', async () => {
    await show('available', 'replay-choice', 'replay-degree', 'replay-choice', 'available')
    await press('Alt+KeyM')
    await page.locator('.my-day').waitFor()
    await press('ArrowDown', 'Enter')
    await page.locator('.replay-answer').waitFor()
    // An option here is no key.
    await press('Digit1', 'ArrowRight')
    await page.getByText('4 / 31').first().waitFor()
    await press('PageUp')
    await page.getByText('2 / 31').first().waitFor()
    await press('Escape')
    await page.locator('.available').waitFor()
    expect(told()).toMatchObject([
      { operation: 'replay' },
      { operation: 'replayStep', by: 1 },
      { operation: 'replayStep', by: -1 },
      { operation: 'leaveReplay' },
    ])
  })

  it('does not sign out in a call, and says what comes first', async () => {
    await show('likert-direction')
    await press('Alt+KeyQ')
    await page.getByText('통화를 마무리해야 나갈 수 있습니다.').waitFor()
    await press('Enter')
    expect(told()).toEqual([])
    await itemShown('R1')
  })

  it('opens training and leaves it with the same key', async () => {
    await show('sign-in', 'sign-in-practice', 'sign-in')
    await press('Alt+KeyT')
    await page.getByText('연습 끝내기').waitFor()
    await press('Alt+KeyT')
    await page.getByText('연습으로 열기').waitFor()
    expect(told()).toMatchObject([
      { operation: 'setPractice', practice: true },
      { operation: 'setPractice', practice: false },
    ])
  })

  it('says what is wrong with a PIN, and keeps the number', async () => {
    await show('sign-in')
    station.reply('wrong-pin')
    await page.keyboard.type('3108')
    await press('Tab')
    await page.keyboard.type('000000')
    await press('Enter')
    await page.getByText('맞지 않습니다').waitFor()
    expect(await page.locator('#number').inputValue()).toBe('3108')
    expect(await page.locator('#pin').inputValue()).toBe('')
  })

  it('copies the number by Ctrl+C and shows the other by 2', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await show('case')
    await press('Control+KeyC')
    await expect.poll(() => copied(page)).toBe('010-0000-1234')
    await press('Digit2')
    await expect.poll(() => station.told.length).toBe(2)
    expect(told()).toMatchObject([{ operation: 'numberCopied' }, { operation: 'showOtherNumber' }])
  })

  it('closes with what is proposed, or with a digit, a code or a name', async () => {
    for (const [keys, choice] of [
      [[], '1.2'],
      [['Digit2'], '2.12'],
      [['Numpad3'], 'open:interview-broken-off'],
      [['ArrowDown'], '2.12'],
      [['Digit2', 'Period', 'Digit3', 'Digit6'], '2.36'],
    ] as const) {
      await show('wrap-up', 'available')
      await press(...keys)
      await press('Enter')
      await page.locator('.available').waitFor()
      expect(told()).toMatchObject([{ operation: 'close', choice }])
    }
  })

  it('makes an appointment on the calendar by keys alone', async () => {
    await show('case-fresh-appointment', 'wrap-up')
    await press('NumpadAdd')
    await page.getByRole('grid').waitFor()
    const said = () => page.locator('.appointment-time-word').innerText()
    // Down to half past four: an appointment of one's own; to seven: a full hour. Both may be agreed.
    await press('ArrowDown', 'ArrowDown', 'ArrowUp')
    expect(await said()).toContain('16:30')
    await press('ArrowDown', 'ArrowDown', 'ArrowDown')
    expect(await said()).toContain('24 / 24')
    expect(await page.getByRole('button', { name: '약속 잡기' }).isEnabled()).toBe(true)
    await press('ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp')
    // Over the holiday, and back to tomorrow at two.
    await press('ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowUp', 'Digit2')
    await press('Tab', 'Tab', 'Tab', 'Tab', 'Tab')
    await page.keyboard.type('두 시쯤')
    await press('Enter')
    await page.locator('.choices').waitFor()
    expect(told()).toMatchObject([
      {
        operation: 'appointment',
        at: '2026-10-08T05:00:00.000Z',
        kind: 'soft',
        phone: 'mobile',
        note: '두 시쯤',
      },
    ])
  })

  it('keeps what is agreed so far while something else is looked up, read or written down', async () => {
    await show('likert-direction', 'wrap-up')
    await press('NumpadAdd')
    const note = page.locator('.appointment-note textarea')
    await note.fill('두 시쯤')
    for (const [key, enter] of [
      ['F1'],
      ['NumpadDivide', 'Enter'],
      ['F8'],
      ['NumpadSubtract'],
      ['Alt+KeyX'],
    ]) {
      await press(key ?? '')
      await page.getByRole('dialog').waitFor()
      await press(enter ?? 'Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      expect([key, await note.inputValue()]).toEqual([key, '두 시쯤'])
      expect([key, await isFocused(page, '.appointment-note textarea')]).toEqual([key, true])
    }
    await press('Enter')
    await page.locator('.choices').waitFor()
    expect(told()).toMatchObject([
      { operation: 'numberSourceRead' },
      { operation: 'appointment', note: '두 시쯤' },
    ])
  })

  it('moves an appointment: the words stay, a time that cannot be is told with its reason', async () => {
    await show('case', 'wrap-up')
    await press('NumpadAdd')
    await page.getByRole('grid').waitFor()
    expect(await page.locator('.appointment-word').innerText()).toContain('10월 7일 수 14:00')
    expect(await page.locator('.appointment-note textarea').inputValue()).toBe(
      '두 시쯤이면 회의가 끝나요. 휴대전화로 하세요.',
    )
    const time = page.getByLabel('시각', { exact: true })
    await time.fill('21:30')
    expect(await page.locator('.appointment-time-word').innerText()).toContain('21시까지')
    await press('Enter')
    expect(told()).toEqual([])
    await time.fill('1630')
    expect(await page.locator('.appointment-time-word').innerText()).toContain('10-04822')
    await press('Enter')
    await page.locator('.choices').waitFor()
    expect(told()).toMatchObject([{ operation: 'appointment', at: '2026-10-07T07:30:00.000Z' }])
  })
})
