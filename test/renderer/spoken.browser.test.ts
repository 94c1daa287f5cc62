import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { chromiumFlags, findChromium } from '../browser/chromium.ts'
import { buildConsole } from './build-pages.ts'
import { type FakeStation, startFakeStation } from './fake-station.ts'
import { shown } from './gallery/gallery.ts'
import { open } from './open.ts'
import { states } from './states.ts'

/** What an interviewer who cannot see the screen is told, as their screen reader has it from the browser. */
let pages: Awaited<ReturnType<typeof buildConsole>>
let browser: Browser
let context: BrowserContext
let station: FakeStation
let page: Page
let devtools: CDPSession

beforeAll(async () => {
  pages = await buildConsole()
  browser = await chromium.launch({ executablePath: findChromium() ?? '', args: chromiumFlags })
  station = await startFakeStation(pages.folder)
  context = await browser.newContext({ viewport: { width: 1366, height: 768 }, timezoneId: 'Asia/Seoul' })
  page = await context.newPage()
  devtools = await context.newCDPSession(page)
})
afterAll(async () => {
  await browser?.close()
  await station?.close()
  await pages?.remove()
})

/** Written down as a reader of the screen hears it: what changes in a live place that stood there before. */
const listen = `
  globalThis.heard = []
  const places = new Set()
  const hear = () => {
    for (const place of document.querySelectorAll('[aria-live], [role=status], [role=alert]')) {
      const text = place.textContent
      if (places.has(place) && text !== '' && text !== place.said) heard.push(text)
      place.said = text
      places.add(place)
    }
  }
  new MutationObserver(hear).observe(document, { subtree: true, childList: true, characterData: true })
`
const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}
/** What was said since it was last asked for, once `last` is among it. */
async function hears(last: string): Promise<string[]> {
  await expect
    .poll(() => page.evaluate<string[]>('heard'))
    .toEqual(expect.arrayContaining([expect.stringContaining(last)]))
  return page.evaluate<string[]>('heard.splice(0)')
}

interface Node {
  role: string
  name: string
  description: string
  focused: boolean
}

async function tree(): Promise<Node[]> {
  const { nodes } = await devtools.send('Accessibility.getFullAXTree')
  return nodes
    .filter((node) => !node.ignored)
    .map(({ role, name, description, properties }) => ({
      role: role?.value ?? '',
      name: name?.value ?? '',
      description: description?.value ?? '',
      focused: properties?.some((one) => one.name === 'focused' && one.value.value === true) ?? false,
    }))
}

it('a call is told from the case to its outcome: each thing shown, each key, and what is wrong', async () => {
  station.show(
    ...['pledge', 'available', 'case', 'case-dialling', 'choice', 'likert-direction', 'likert-degree'].map(
      shown,
    ),
    ...['sensitive-unread', 'wrap-up', 'available-none'].map(shown),
  )
  await page.addInitScript(listen)
  await page.goto(station.address)
  expect((await hears('서약')).at(-1)).toContain('정다온 님, 오늘의 서약.')
  await press('Enter')
  expect((await hears('받을 수 있습니다')).at(-1)).toBe('다음 케이스를 받을 수 있습니다')
  await press('Enter')
  expect(await hears('010')).toEqual(['약속 14:00, 3번째 시도. 김가람 님. 010-0000-1234.'])
  await press('Enter')
  expect((await hears('무엇이')).join()).toContain('숫자를 누르고 Enter로 확정합니다.')
  await press('Digit3')
  expect(await hears('3')).toEqual(['3 통화 중'])
  await press('Digit1', 'Enter')
  expect((await hears('S1')).at(-1)).toBe(
    'S1. 선생님께서는 2025년 7월부터 2026년 6월 말까지 1년간 건축허가 업무로 가온시청 공무원과 일처리를 하신 적이 있습니까? 1 있다, 2 없다.',
  )
  await press('Digit7')
  expect(await hears('고르세요')).toEqual(['1, 2 가운데 고르세요'])
  await press('Backspace', 'Digit1')
  expect(await hears('1 있다')).toEqual(['1 있다'])
  await press('Enter')
  expect((await hears('R1')).at(-1)).toMatch(/^R1\. .*가운데 어느 쪽이십니까\? 1 그렇다, 2 그렇지 않다\.$/)
  await press('Digit1', 'Enter')
  expect((await hears('1 다소')).at(-1)).toMatch(/1 다소 그렇다, 2 상당히 그렇다, 3 매우 그렇다\.$/)
  await press('Digit2', 'Enter')
  expect((await hears('비밀 보장')).at(-1)).toMatch(/^비밀 보장 문구를 아직 읽지 않음/)
  await press('NumpadSubtract', 'Digit1', 'Enter', 'Digit1', 'Enter')
  const end = await hears('1.2 부분 응답. Enter 확정')
  expect(end).toContain('통화 결과')
  await press('ArrowDown')
  expect(await hears('2.12')).toEqual(['2.12 면접 중단. Enter 확정'])
  await press('Enter')
  expect((await hears('없습니다')).at(-1)).toBe(
    '지금 걸 케이스가 없습니다. 다시 걸 때가 된 케이스가 아직 없습니다.',
  )
})

it.each([
  ['number-source', '번호 출처', '가온시청'],
  ['confidentiality', '비밀 보장 문구', '통계로만'],
  ['refusal-hardness', '중단·거절', '부드러움'],
  ['jump', '이동', 'R2 기준·절차 수용'],
  ['heard-device', '자동 응답', '남'],
])('the panel %s has the focus, its name and what is read or chosen there', async (name, title, told) => {
  await open(page, station, states.find((state) => state.name === name) ?? { view: name })
  const dialog = (await tree()).find(({ role }) => role === 'dialog')
  expect(dialog?.name).toBe(title)
  expect(dialog?.description).toContain(told)
})

it('what has the focus has a name, on each screen', async () => {
  const found: string[] = []
  for (const view of [
    'sign-in',
    'pledge',
    'available',
    'break',
    'case',
    'choice',
    'words',
    'number',
    'wrap-up',
  ]) {
    await open(page, station, { view })
    const focused = (await tree()).filter((node) => node.focused && node.role !== 'RootWebArea')
    if (focused.length !== 1 || focused[0]?.name === '') found.push(`${view}: ${JSON.stringify(focused)}`)
  }
  expect(found).toEqual([])
})
