import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Entry } from '#core/journal/entry.ts'
import { bench, pins } from '#station/testing/bench.ts'
import { lease } from '#station/testing/fake-centre.ts'
import { buildIfStale } from '../../cli/start/build.ts'
import { chromiumFlags, findChromium } from '../browser/chromium.ts'
import { atSeat, type Seat } from './at-seat.ts'

/** Calls that meet no interview, and ones that are stopped in it: by keys alone, as the journal has them. */
let browser: Browser
let seat: Seat

beforeAll(async () => {
  buildIfStale('renderer')
  browser = await chromium.launch({ executablePath: findChromium() ?? '', args: chromiumFlags })
  const leases = Array.from({ length: 14 }, (_, index) => lease(index + 1, numbersOf(index + 1)))
  seat = await atSeat(browser, await bench({ leases }))
  await seat.she.signsIn('3108', pins['3108'])
}, 120_000)
afterAll(async () => {
  await seat?.leaves()
  await browser?.close()
})
const page = () => seat.she.page

test('a wrong number leaves the case to its other number, which is called when it comes again', async () => {
  await seat.she.dialsTheNext()
  const wrong = await page().locator('.case-digits').innerText()
  const called = await page().locator('.top-bar-case strong').innerText()
  await seat.press('7', 'Enter')
  await closes()
  const open = seat.journal('CaseLeftOpen').at(-1)?.payload
  if (!open || !('again' in open)) throw new Error('it was closed for good')
  seat.on.clock.now = Date.parse(String(open.again))
  await seat.press('Enter')
  await page().locator('.case[data-phase=preparing]').waitFor()
  expect(await page().locator('.top-bar-case strong').innerText()).toBe(called)
  expect(await page().locator('.case-digits').innerText()).not.toBe(wrong)
  await seat.she.dials()
  expect(seat.journal('CallDialled').at(-1)?.payload).toMatchObject({ phone: 'landline' })
  await seat.press('2', 'Enter')
  await closes()
})

/** What was heard or done while it rang; then how the journal says it, and what Enter makes of the case. */
const whileItRings: [string, string[], Entry['type'], object, 'DispositionSet' | 'CaseLeftOpen'][] = [
  ['nobody answers', ['2', 'Enter'], 'CallEnded', { outcome: 'no-answer' }, 'CaseLeftOpen'],
  [
    'a machine, a message left',
    ['4', 'Enter', '2', 'Enter'],
    'CallEnded',
    { outcome: 'device-confirmed-message' },
    'CaseLeftOpen',
  ],
  [
    'a machine, no message',
    ['4', 'Enter', '1', 'Enter'],
    'CallEnded',
    { outcome: 'device-confirmed' },
    'CaseLeftOpen',
  ],
  [
    'the person speaks another language',
    ['6', 'Enter', '9', 'Enter'],
    'CallEnded',
    { outcome: 'language' },
    'DispositionSet',
  ],
  [
    'a gatekeeper refuses, softly',
    ['6', 'Enter', '4', 'Enter', '1', 'Enter', '1', 'Enter'],
    'RefusalSaid',
    { who: 'other', reason: 'no-time', hardness: 'soft', item: null },
    'CaseLeftOpen',
  ],
  [
    'the person refuses for good',
    ['NumpadSubtract', '1', 'Enter', '1', 'Enter', '2', 'Enter'],
    'RefusalSaid',
    { who: 'person', hardness: 'hard', item: null },
    'DispositionSet',
  ],
  [
    'never call me again',
    ['Alt+KeyX', '1', 'Enter'],
    'NeverCallAgainAsked',
    { who: 'person' },
    'DispositionSet',
  ],
]

test.each(whileItRings)('%s', async (_, keys, type, payload, closing) => {
  await seat.she.dialsTheNext()
  const before = seat.journal(type).length
  await seat.press(...keys)
  await closes()
  expect(seat.journal(type)).toHaveLength(before + 1)
  expect(seat.journal(type).at(-1)?.payload).toMatchObject(payload)
  expect(
    seat.journal().findLast((one) => one.type === 'DispositionSet' || one.type === 'CaseLeftOpen')?.type,
  ).toBe(closing)
})

test('what a respondent asks is one key each from anywhere in the call, on record with its place', async () => {
  await seat.she.dialsTheNext()
  await reads('NumpadDivide', 'Alt+KeyI')
  await seat.she.hearsThePerson()
  await seat.she.answersUntil('S1')
  await reads('NumpadDivide', 'NumpadMultiply', 'Alt+KeyI')
  await seat.press('Alt+KeyR', '1', 'Enter', '1', 'Enter')
  await page().locator('.choices').waitFor()
  await reads('NumpadMultiply')
  const read = ['NumberSourceRead', 'ConfidentialityRead', 'CallBackRead'] as const
  const places = read.map((type) =>
    seat.journal(type).map(({ payload }) => ('item' in payload ? payload.item : undefined)),
  )
  expect(places).toEqual([
    [null, 'S1'],
    ['S1', null],
    [null, 'S1'],
  ])
  expect(seat.journal('RefusalSaid').at(-1)?.payload).toMatchObject({ item: 'S1', who: 'person' })
  await closes()
})

test('a number that was told is kept, and stands nowhere in clear', async () => {
  await seat.she.dialsTheNext()
  await seat.press('Alt+KeyO')
  await page().getByRole('dialog').waitFor()
  await page().keyboard.type('01000009999')
  await seat.press('Enter')
  await page().getByRole('dialog').waitFor({ state: 'detached' })
  await seat.press('2', 'Enter')
  await closes()
  expect(seat.journal('NumberTold')).toHaveLength(1)
  expect(JSON.stringify(seat.journal()).replaceAll('-', '')).not.toContain('00009999')
})

test('an appointment is made on the calendar in the interview, and comes at its time with its words', async () => {
  await seat.she.dialsTheNext()
  const called = await page().locator('.top-bar-case strong').innerText()
  await seat.she.hearsThePerson()
  await seat.she.answersUntil('S1')
  await seat.press('NumpadAdd')
  await page().getByRole('grid').waitFor()
  await page().getByLabel('시각', { exact: true }).fill('2030')
  await page().locator('.appointment-note textarea').fill('회의가 끝난 뒤')
  await seat.press('Enter')
  await closes()
  const at = seat.journal('AppointmentMade').at(-1)?.payload
  if (!at || !('at' in at)) throw new Error('no appointment')
  expect(JSON.stringify(at)).not.toContain('회의')
  seat.on.clock.now = Date.parse(String(at.at))
  await seat.press('Enter')
  await page().locator('.case[data-phase=preparing]').waitFor()
  expect(await page().locator('.top-bar-case strong').innerText()).toBe(called)
  expect(await page().locator('.case-reason-title').innerText()).toContain('20:30')
  expect(await page().locator('.case-note').first().innerText()).toContain('회의가 끝난 뒤')
})

/** Invented numbers, all of them different: never again holds every case that has one of them. */
function numbersOf(n: number) {
  const last = String(n).padStart(4, '0')
  return { identity: { name: `김가람${n}`, mobile: `010-0000-${last}`, landline: `02-000-${last}` } }
}

async function reads(...keys: string[]): Promise<void> {
  for (const key of keys) {
    await seat.press(key)
    await page().locator('.dialog-read').waitFor()
    await seat.press('Enter')
    await page().getByRole('dialog').waitFor({ state: 'detached' })
  }
}

/** As it is proposed. */
async function closes(): Promise<void> {
  await page().locator('.choices').waitFor()
  await seat.press('Enter')
  await page().locator('.available').waitFor()
}
