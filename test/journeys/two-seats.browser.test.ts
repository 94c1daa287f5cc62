import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importRoster } from '#server/roster/import.ts'
import { type TestCentre, testCentre, testRoster } from '#server/testing/centre.ts'
import { buildIfStale } from '../../cli/start/build.ts'
import { chromiumFlags, findChromium } from '../browser/chromium.ts'
import { seat as seatInStep } from '../scenario/seat.ts'
import { atSeat, type Seat } from './at-seat.ts'

/** Two seats of one centre: what one interviewer leaves in mid-interview, another goes on with elsewhere. */
let centre: TestCentre
let browser: Browser
const seats: Seat[] = []

beforeAll(async () => {
  buildIfStale('renderer')
  browser = await chromium.launch({ executablePath: findChromium() ?? '', args: chromiumFlags })
  centre = await testCentre()
  centre.clock.set('2026-10-07T05:00:00.000Z')
  await importRoster(centre, await testRoster(1))
}, 120_000)
afterAll(async () => {
  for (const seat of seats) await seat.leaves()
  await browser?.close()
  await centre?.close()
})

test('suspended at one seat, the interview stands at another on the same question, with answers and notes', async () => {
  const [first, here] = await signedIn('3108', 1)
  await here.she.reachesTheNextPerson()
  await here.she.answersUntil('C3 direction')
  await here.she.keys('2', 'Enter')
  await here.press('F8')
  await here.she.page.locator('textarea').fill('회의 중이라 잠시 멈춤')
  await here.press('Enter')
  await here.she.page.getByRole('dialog').waitFor({ state: 'detached' })
  await here.press('Alt+KeyW')
  await here.she.page.getByRole('dialog', { name: '잠시 멈춤' }).waitFor()
  await here.press('Enter')
  await here.she.confirmsTheOutcome()
  await first.inStep(0)
  // What was said in the case has left this seat with it.
  expect(await here.she.page.locator('body').innerText()).not.toContain('회의 중')

  const [second, there] = await signedIn('4209', 0)
  second.at('2026-10-07T05:20:00.000Z')
  await second.inStep()
  await there.press('Enter')
  await there.she.page.locator('.case[data-phase=preparing]').waitFor()
  const screen = await there.she.page.locator('.frame').innerText()
  for (const told of ['C3', '정다온', '회의 중이라 잠시 멈춤', '2차']) expect(screen).toContain(told)
  await there.she.dials()
  await there.she.hearsThePerson()
  expect(await there.she.shown()).toBe('C3 intensity')
  await there.she.page.locator('.meta-resumed').waitFor()
  await there.she.keys('PageUp')
  await there.she.keys('PageUp')
  expect(await there.she.shown()).toMatch(/^C2/)
  await there.she.page.getByText('앞에 하신 답').first().waitFor()
  await there.she.answersUntil(null)
  await there.she.confirmsTheOutcome()
  expect(there.journal('DispositionSet').at(-1)?.payload).toMatchObject({ code: '1.1' })
  expect(there.journal('InterviewStarted')).toEqual([])
}, 120_000)

/** At a station of its own, on available. */
async function signedIn(interviewer: '3108' | '4209', cases: number) {
  const inStep = await seatInStep(centre, interviewer, cases)
  const seat = await atSeat(browser, inStep.on)
  seats.push(seat)
  await seat.she.page.locator('.available').waitFor()
  return [inStep, seat] as const
}
