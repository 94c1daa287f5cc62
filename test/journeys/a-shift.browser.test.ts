import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bench, pins } from '#station/testing/bench.ts'
import { buildIfStale } from '../../cli/start/build.ts'
import { chromiumFlags, findChromium } from '../browser/chromium.ts'
import { atSeat, type Seat } from './at-seat.ts'

/** A shift at one seat, told in its order: each test goes on where the one before left off. */
let browser: Browser
let seat: Seat

beforeAll(async () => {
  buildIfStale('renderer')
  browser = await chromium.launch({ executablePath: findChromium() ?? '', args: chromiumFlags })
  seat = await atSeat(browser, await bench({ study: { training: false, demonstration: null } }))
}, 120_000)
afterAll(async () => {
  await seat?.leaves()
  await browser?.close()
})
const page = () => seat.she.page
const text = (selector: string) => page().locator(selector).first().innerText()
const dialog = () => page().getByRole('dialog')
const closed = () => dialog().waitFor({ state: 'detached' })
const entry = () => page().locator('[data-entry]')

test('ten wrong PINs lock a number at its seat, also after the station died; others sign in', async () => {
  const wrong = async () => {
    // However long the wait is by now.
    seat.on.clock.mono += 3_600_000
    await page().reload()
    await page().locator('#number:focus').waitFor()
    await page().keyboard.type('4209')
    await seat.press('Tab')
    await page().keyboard.type('000000')
    await seat.press('Enter')
  }
  for (let tries = 1; tries < 10; tries++) {
    await wrong()
    await page()
      .getByText(/맞지 않|뒤에 다시/)
      .first()
      .waitFor()
  }
  expect(seat.journal('SignInLocked')).toEqual([])
  await wrong()
  await page().getByText('이 번호가 잠겼습니다').waitFor()
  await seat.diesAndOpensAgain()
  seat.on.clock.mono += 3_600_000
  const shown = await seat.on.console.signIn({ number: '4209', pin: pins['4209'], pledge: false })
  expect(shown).toMatchObject({ type: 'wrong-pin', locked: true })
  expect(seat.journal('SignInLocked').map(({ payload }) => payload)).toEqual([{ interviewer: '4209' }])
  await page().reload()
  await seat.she.signsIn('3108', pins['3108'])
  await signsOut()
})

test('wrong PINs make one wait, also after the station died; the pledge is made once', async () => {
  await page().locator('#number:focus').waitFor()
  await page().keyboard.type('3108')
  await seat.press('Tab')
  for (let tries = 0; tries < 3; tries++) {
    await page().keyboard.type('000000')
    await seat.press('Enter')
    await expect.poll(() => page().locator('#pin').inputValue()).toBe('')
  }
  await page().getByText('초 뒤에 다시').waitFor()
  await seat.diesAndOpensAgain()
  await page().getByText('초 뒤에 다시').waitFor()
  const shown = await seat.on.console.signIn({ number: '3108', pin: pins['3108'], pledge: false })
  expect(shown).toMatchObject({ type: 'wrong-pin' })
  seat.on.clock.mono += 60_000
  await page().reload()
  await seat.she.signsIn('3108', pins['3108'])
  await signsOut()
  await seat.she.signsIn('3108', pins['3108'])
  expect(seat.journal('PledgeMade')).toHaveLength(1)
})

test('a break has its kind and its time, and is no work', async () => {
  await seat.press('NumpadSubtract', 'Digit2', 'Enter')
  await page().locator('.break').waitFor()
  seat.on.clock.now += 600_000
  seat.on.clock.mono += 600_000
  await seat.press('Enter')
  await page().locator('.available').waitFor()
  expect(await text('.frame-aside')).toMatch(/쉰 시간\s*10분/)
  expect(seat.journal('BreakBegun')[0]?.payload).toMatchObject({ kind: 'lunch' })
})

test('what the input method composes is no shortcut; initials find the answer', async () => {
  await seat.she.reachesTheNextPerson()
  await seat.she.answersUntil('R1 intensity')
  const devtools = await seat.context.newCDPSession(page())
  await devtools.send('Input.imeSetComposition', { text: 'ㅅㄷ', selectionStart: 2, selectionEnd: 2 })
  const before = seat.journal().length
  for (const code of ['Enter', 'F2', 'F8', 'PageUp', 'NumpadAdd', 'NumpadSubtract', 'Escape', 'Digit1'])
    for (const type of ['rawKeyDown', 'keyUp'] as const)
      await devtools.send('Input.dispatchKeyEvent', {
        type,
        code,
        key: 'Process',
        windowsVirtualKeyCode: 229,
      })
  await devtools.send('Input.insertText', { text: 'ㅅㄷ' })
  await page().locator('[data-filled]', { hasText: '상당히 그렇다' }).waitFor()
  expect([await dialog().count(), await seat.she.shown()]).toEqual([0, 'R1 intensity'])
  expect(seat.journal()).toHaveLength(before)
  await seat.she.keys('Enter')
  await expect.poll(() => text('.aside-answers > :last-child')).toContain('상당히 그렇다')
})

test('another language in mid-call: the question, what was keyed, the note and the answers stay', async () => {
  expect(await seat.she.shown()).toBe('R2 direction')
  await seat.press('F8')
  await page().keyboard.insertText('영어로 말씀하심')
  await seat.press('Escape')
  await closed()
  await seat.press('Digit1', 'Alt+KeyL')
  await page().locator('html[lang=en]').waitFor()
  await expect.poll(() => entry().inputValue()).toBe('1')
  expect(await seat.she.shown()).toBe('R2 direction')
  await expect.poll(() => text('.aside-answers > :last-child')).toContain('Considerably')
  await seat.she.keys('Enter')
  expect(await seat.she.shown()).toBe('R2 intensity')
  await seat.press('F8')
  expect(await page().locator('textarea').inputValue()).toBe('영어로 말씀하심')
  await seat.press('Escape', 'Alt+KeyL')
  await page().locator('html[lang=ko]').waitFor()
  expect(seat.journal('LanguageSwitched').map(({ payload }) => payload)).toEqual([
    { language: 'en' },
    { language: 'ko' },
  ])
})

test('a note is put right by another one, and what it said stays with it', async () => {
  await seat.press('F8', 'Enter')
  await closed()
  await seat.press('F8')
  await page().getByRole('button', { name: '고치기' }).focus()
  await seat.press('Space')
  await page().locator('[data-revising]').waitFor()
  await page().locator('textarea').fill('영어로 말씀하시다가 우리말로 바꾸심')
  await seat.press('Enter')
  await closed()
  await seat.press('F8')
  const history = page().locator('.note-history li')
  expect(await history.count()).toBe(1)
  expect(await history.innerText()).toContain('영어로 말씀하시다가 우리말로 바꾸심')
  expect(await history.locator('s').innerText()).toBe('영어로 말씀하심')
  await seat.press('Escape')
  await closed()
  expect(JSON.stringify(seat.journal('NoteTaken'))).not.toContain('영어')
})

test('what an answer put off the route stays in the journal; only what may be reached can be jumped to', async () => {
  await seat.she.answersUntil('X1')
  await seat.she.keys('1', 'Enter')
  await seat.she.answersUntil('X1f')
  await seat.she.keys('2', 'Enter')
  expect(await seat.she.shown()).toBe('X1a')
  expect(await jumpsTo('X1')).toContain('X1f')
  await seat.she.keys('2', 'Enter')
  await seat.press('PageDown')
  await dialog().waitFor()
  expect(await page().locator('.dialog-row b').allInnerTexts()).not.toContain('X1f')
  await seat.press('Escape')
  await closed()
  await seat.she.answersUntil(null)
  await seat.she.confirmsTheOutcome()
  const given = seat.journal('ResponseGiven').map(({ payload }) => 'item' in payload && payload.item)
  expect(given).toContain('X1f')
  expect(seat.journal('DispositionSet')[0]?.payload).toMatchObject({ code: '1.1' })
})

test('my day tells the call, the break and the own note; an own interview is looked through, and nothing written', async () => {
  await seat.press('F8')
  await page().locator('textarea').fill('물 마시기')
  await seat.press('Enter')
  await closed()
  const before = seat.journal().length
  await seat.press('Alt+KeyM')
  await page().locator('.my-day').waitFor()
  const day = await text('.frame')
  for (const told of ['완료', '물 마시기', '식사', '10분']) expect(day).toContain(told)
  await seat.press('Enter')
  await page().locator('.replay-answer').first().waitFor()
  for (let step = 1; !(await text('.frame-work')).includes('상당히 그렇다'); step++) {
    expect(step).toBeLessThan(8)
    await seat.press('ArrowRight')
    await page()
      .getByText(new RegExp(`^${step + 1} / `))
      .first()
      .waitFor()
  }
  expect(await text('.frame')).not.toContain('김가람')
  await seat.press('Alt+KeyR')
  await page().getByText('연습에 넣었습니다').waitFor()
  await seat.press('Escape')
  await page().locator('.available').waitFor()
  expect(seat.journal()).toHaveLength(before)
})

test('an own interview is done once more in practice, with somebody made up, and the real file stays as it is', async () => {
  await signsOut()
  const before = seat.journal().length
  await seat.press('Alt+KeyT')
  await page().getByText('연습 끝내기').waitFor()
  await seat.she.signsIn('3108', pins['3108'])
  await seat.she.reachesTheNextPerson()
  expect(await text('.training-mark')).toBe('연습')
  expect(await text('.top-bar-case')).toContain('가온시청 · 건축허가')
  await seat.she.answersUntil(null)
  await seat.she.confirmsTheOutcome()
  await signsOut()
  expect(seat.journal()).toHaveLength(before)
  await seat.she.signsIn('3108', pins['3108'])
})

test('of two windows on the station one holds the case; a window left behind does nothing', async () => {
  const behind = await seat.context.newPage()
  let waiting: (() => void)[] | null = null
  await behind.routeWebSocket(/.*/, (window) => {
    const station = window.connectToServer()
    station.onMessage((message) => {
      if (waiting) waiting.push(() => window.send(message))
      else window.send(message)
    })
  })
  const hearsNothing = () => {
    waiting = []
  }
  const hearsAgain = () => {
    const told = waiting ?? []
    waiting = null
    for (const tell of told) tell()
  }
  await behind.goto(seat.address())
  await behind.locator('.available').waitFor()

  hearsNothing()
  await seat.press('Enter')
  await page().locator('.case[data-phase=preparing]').waitFor()
  await behind.keyboard.press('Enter')
  hearsAgain()
  await behind.locator('.case[data-phase=preparing]').waitFor()
  expect([seat.journal('CaseOpened').length, seat.journal('CallDialled').length]).toEqual([2, 1])

  await seat.she.dials()
  await seat.she.hearsThePerson()
  await seat.she.answersUntil('S1')
  await behind.locator('.meta-item', { hasText: 'S1' }).waitFor()
  hearsNothing()
  await seat.she.keys('1', 'Enter')
  await behind.keyboard.press('2')
  await behind.keyboard.press('Enter')
  hearsAgain()
  await behind.locator('.meta-item', { hasText: 'R1' }).waitFor()
  expect(await behind.locator('[data-entry]').inputValue()).toBe('')
  const answered = seat.journal('ResponseGiven').filter((one) => JSON.stringify(one.payload).includes('"S1"'))
  expect(answered.map(({ payload }) => payload)).toMatchObject([
    { answer: { code: 1 } },
    { answer: { code: 1 } },
  ])
  await behind.close()
})

/** Through the list of what may be reached; gives all of it. */
async function jumpsTo(item: string): Promise<string[]> {
  await seat.press('PageDown')
  await dialog().waitFor()
  const listed = await page().locator('.dialog-row b').allInnerTexts()
  const pointedAt = page().locator('.dialog-row[data-filled] b')
  for (let up = 0; (await pointedAt.innerText()) !== item; up++) {
    if (up > listed.length) throw new Error(`${item} in ${listed.join()} from ${await pointedAt.innerText()}`)
    await seat.press('ArrowUp')
  }
  await seat.press('Enter')
  await page()
    .locator('.meta-item', { hasText: new RegExp(`^${item}$`) })
    .waitFor()
  return listed
}

async function signsOut(): Promise<void> {
  await seat.press('Alt+KeyQ')
  await dialog().waitFor()
  await seat.press('Enter')
  await page().locator('.sign-in-number').waitFor()
}
