import AxeBuilder from '@axe-core/playwright'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Progress } from '#core/contract/supervisor.ts'
import { chromiumFlags, findChromium } from '../browser/chromium.ts'
import { buildPage } from './build-page.ts'
import { type FakeCentre, startFakeCentre } from './fake-centre.ts'
import { demonstration, type FakeSize, fakeProgress, fullSize } from './fake-progress.ts'

let built: Awaited<ReturnType<typeof buildPage>>
let browser: Browser
let centre: FakeCentre | null = null

beforeAll(async () => {
  built = await buildPage()
  browser = await chromium.launch({ executablePath: findChromium() ?? '', args: chromiumFlags })
})
afterAll(async () => {
  await browser.close()
  await built.remove()
})
afterEach(async () => {
  for (const context of browser.contexts()) await context.close()
  await centre?.close()
  centre = null
})

async function open(size: FakeSize, colorScheme: 'light' | 'dark' = 'light') {
  const progress = fakeProgress(size)
  centre = await startFakeCentre(built.folder, progress)
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, colorScheme })
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  await page.goto(centre.address)
  await page.getByRole('treegrid').waitFor()
  return { page, progress, centre, errors }
}

const completes = (page: Page) => page.locator('.figure').first().locator('b').innerText()

/** The same study, one more complete in its first task. */
function oneMore(progress: Progress): Progress {
  const next = structuredClone(progress)
  const task = next.institutions[0]?.tasks[0]
  const today = next.days.at(-1)
  if (!task || !today) throw new Error('the fake has tasks and days')
  task.done += 1
  task.dispositions['1.1'] = task.done
  task.dispositions[''] = (task.dispositions[''] ?? 0) - 1
  today.completes += 1
  return next
}

test('one complete more at the centre is one more on the page, in place', async () => {
  const { page, progress, centre, errors } = await open(demonstration)
  const before = Number(await completes(page))
  const name = progress.institutions[0]?.tasks[0]?.name ?? ''
  const row = page.getByRole('row', { name }).first()
  await row.evaluate((element) => {
    Object.assign(element, { was: true })
  })
  centre.change(oneMore(progress))
  await expect.poll(() => completes(page)).toBe(String(before + 1))
  expect(await row.evaluate((element) => 'was' in element)).toBe(true)
  expect(errors).toEqual([])
})

test('from a row to its dispositions to their cases and back, with the keyboard alone', async () => {
  const { page, progress } = await open(fullSize)
  await page.getByRole('searchbox').focus()
  await page.keyboard.type('ㄱㅇㄱㅊ')
  const tree = page.getByRole('treegrid')
  await page.keyboard.press('Tab')
  await expect
    .poll(() => tree.evaluate((element: { matches(css: string): boolean }) => element.matches(':focus')))
    .toBe(true)

  await page.keyboard.press('ArrowLeft')
  expect(await tree.getByRole('row', { expanded: false }).count()).toBe(1)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  const list = page.getByRole('listbox', { name: '결과', exact: true })
  const complete = list.getByRole('option').first()
  const [, count = ''] = (await complete.innerText())
    .split('\n')
    .filter((text) => /^\d+$/.test(text) || text === '완료')
  await page.keyboard.press('Enter')
  const cases = page.getByRole('table', { name: '케이스' })
  await cases.getByRole('cell').first().waitFor()
  expect(await cases.getAttribute('aria-rowcount')).toBe(String(Number(count) + 1))
  expect(await cases.innerText()).toContain('완료')
  expect(Number(count)).toBeGreaterThan(0)

  await page.keyboard.press('Escape')
  await cases.waitFor({ state: 'detached' })
  await page.keyboard.press('Escape')
  await list.waitFor({ state: 'detached' })
  expect(await tree.evaluate((element: { matches(css: string): boolean }) => element.matches(':focus'))).toBe(
    true,
  )
  expect(progress.institutions).toHaveLength(653)
})

test('the map is one tab stop, arrows say the cell, Enter opens it', async () => {
  const { page, progress } = await open(fullSize)
  const map = page.getByRole('listbox', { name: '모든 기관의 업무' })
  await map.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  const institution = progress.institutions[1]
  const option = map.getByRole('option')
  expect(await option.innerText()).toContain(`${institution?.name}, ${institution?.tasks[1]?.name}`)
  expect(await option.getAttribute('aria-posinset')).toBe(
    String((progress.institutions[0]?.tasks.length ?? 0) + 2),
  )
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: `${institution?.name} · ${institution?.tasks[1]?.name}` }).waitFor()
})

test('a lost centre leaves the last figures with their time, and is found again', async () => {
  const { page, progress, centre } = await open(demonstration)
  const before = await completes(page)
  centre.goAway()
  await page.getByText('14:05 기준, 다시 잇는 중').waitFor()
  expect(await completes(page)).toBe(before)
  centre.change(oneMore(progress))
  centre.comeBack()
  await expect.poll(() => completes(page), { timeout: 20_000 }).toBe(String(Number(before) + 1))
  await page.getByText('실시간').waitFor()
})

test('an ended session is said, and not tried again', async () => {
  const { page, centre } = await open(demonstration)
  centre.signOut()
  const sign = page.getByText('14:05 기준. 로그아웃됨')
  await sign.waitFor()
  centre.change(fakeProgress(demonstration, 8))
  expect(await sign.isVisible()).toBe(true)
})

test('cases in conflict are told beside the records to look at, listed, and marked among their like', async () => {
  const { page, progress, centre } = await open(fullSize)
  const sign = page.getByRole('button', {
    name: '살필 기록 3 · 겹친 케이스 2 · 늦은 약속 2 · 맡을 케이스 2 · 잠긴 번호 1',
  })
  await sign.click()
  const [institution] = progress.institutions
  const name = `${institution?.name} · ${institution?.tasks[0]?.name}`
  const list = page.getByRole('group', { name: '겹친 케이스 2' }).getByRole('table').filter({ hasText: name })
  await list.waitFor()
  expect(await list.getByRole('row').count()).toBe(3)
  const locked = page.getByRole('row').filter({ hasText: '3108' })
  expect(await locked.innerText()).toMatch(/3108 정다온\s+02번 자리\s+10월 7일.* 13:41/)
  const late = page.getByRole('group', { name: '늦은 약속' }).getByRole('row')
  expect(await late.allInnerTexts()).toEqual([
    expect.any(String),
    ...Array(2).fill(expect.stringContaining(name)),
  ])
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await page.screenshot({ path: 'out/screens/supervisor.conflicts.png' })
  await page.keyboard.press('Escape')

  await page.getByRole('treegrid').focus()
  for (const key of ['Enter', 'Enter']) await page.keyboard.press(key)
  await page.locator('.cases-body').getByText('겹침').first().waitFor()
  const { hands: _, locked: __, ...rest } = progress
  const settled = { ...rest, conflicts: 0, stations: [] }
  centre.change(settled)
  await sign.waitFor({ state: 'detached' })
})

const looks = [
  { size: fullSize, theme: 'light' },
  { size: demonstration, theme: 'dark' },
] as const
for (const { size, theme } of looks) {
  test(`axe finds nothing: ${size.institutions} institutions, ${theme}`, async () => {
    const { page } = await open(size, theme)
    const check = async (what: string) => {
      const { violations } = await new AxeBuilder({ page }).analyze()
      const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${what}: ${id}: ${html}`))
      expect(found).toEqual([])
    }
    await check('progress')
    await page.getByRole('button', { name: '식 보기' }).click()
    await check('formula')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: '표로 보기' }).click()
    await check('table of days')
    await page.getByRole('treegrid').focus()
    await page.keyboard.press('Enter')
    await check('dispositions')
    await page.keyboard.press('Enter')
    await page.getByRole('table', { name: '케이스' }).getByRole('cell').first().waitFor()
    await check('cases')
    await page.getByRole('button', { name: 'English' }).click()
    await check('English')
  })
}

test('a change among 653 institutions and 2,628 tasks costs less than a fifth of a second', async () => {
  const { page, progress, centre } = await open(fullSize)
  await page.getByRole('button', { name: /^전체/ }).click()
  const profiler = await page.context().newCDPSession(page)
  await profiler.send('Performance.enable')
  /** Seconds the page's main thread has worked: scripts, styles, layout, painting. */
  const worked = async () => {
    const { metrics } = await profiler.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN
  }
  let now = progress
  const before = Number((await completes(page)).replaceAll(',', ''))
  const changes = 10
  const start = await worked()
  for (let n = 1; n <= changes; n += 1) {
    now = oneMore(now)
    centre.change(now)
    await page.locator('.figure b', { hasText: (before + n).toLocaleString('en-US') }).waitFor()
  }
  const each = ((await worked()) - start) / changes
  console.log(`a change at full size: ${Math.round(each * 1000)} ms of the page's main thread`)
  expect(each).toBeLessThan(0.2)
  expect(await page.getByRole('row').count()).toBeLessThan(60)
})
