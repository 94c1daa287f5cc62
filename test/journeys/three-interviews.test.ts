import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildIfStale } from '../../cli/start/build.ts'
import type { Child } from '../../cli/start/child.ts'
import { chromiumFlags, findChromium } from '../browser/chromium.ts'
import { malgeum, running } from './command.ts'
import { Interviewer } from './interviewer.ts'
import { writeRoster } from './roster.ts'

/**
 * The whole way: a roster goes in, three interviews are conducted by keyboard alone (the second with the
 * centre down, the third through a killed station), and the supervisor's table shows each once.
 */
const study = mkdtempSync(join(tmpdir(), 'malgeum-journey-'))
let pin = ''
let browser: Browser
let port: number
const children: { stop(): Promise<void> }[] = []

beforeAll(async () => {
  buildIfStale('renderer')
  browser = await chromium.launch({ executablePath: findChromium() ?? '', args: chromiumFlags })
  port = await freePort()
}, 120_000)

afterAll(async () => {
  await browser?.close()
  for (const child of children) await child.stop()
  rmSync(study, { recursive: true, force: true })
})

test('three interviews, each once in the supervisor’s table', async () => {
  await rosterGoesIn()
  const firstCentre = await startCentre()
  const supervisor = await openPage(firstCentre.ready.supervisor)
  await expectFigure(supervisor, '0 / 6')
  const { code } = await malgeum<{ code: string }>('study', 'code', '--study', study)
  let station = await startStation('--centre', firstCentre.ready.address, '--code', code)
  let interviewer = new Interviewer(await openPage(station.ready.address))
  await interviewer.signsIn('3108', pin)

  // The first, with everything up.
  await interviewer.reachesTheNextPerson()
  const whole = await interviewer.answersUntil(null)
  expect(whole).toEqual(wholeRoute)
  await interviewer.confirmsTheOutcome()
  await expectFigure(supervisor, '1 / 6')

  // The second, with the centre down: one quiet sign, nothing else.
  await supervisor.close()
  await firstCentre.child.stop()
  await interviewer.reachesTheNextPerson()
  await interviewer.answersUntil('R2 direction')
  await interviewer.page.getByText('오프라인').waitFor()
  await interviewer.answersUntil(null)
  await interviewer.confirmsTheOutcome()
  const secondCentre = await startCentre()
  await interviewer.page.getByText('센터와 맞춤').waitFor({ timeout: 60_000 })

  // The third: the station dies in mid-item and stands on the same question again.
  await interviewer.reachesTheNextPerson()
  await interviewer.answersUntil('C3 intensity')
  process.kill(station.ready.pid, 'SIGKILL')
  await station.child.ended
  await interviewer.page.close()
  station = await startStation()
  interviewer = new Interviewer(await openPage(station.ready.address))
  await interviewer.signsIn('3108', pin)
  if ((await interviewer.page.locator('.interview').count()) === 0) {
    await interviewer.page.keyboard.press('Enter')
    await interviewer.page.locator('.interview').waitFor()
  }
  expect(await interviewer.shown()).toBe('C3 intensity')
  await interviewer.page.locator('.meta-resumed').waitFor()
  await interviewer.answersUntil(null)
  await interviewer.confirmsTheOutcome()

  const again = await openPage(secondCentre.ready.supervisor)
  await expectFigure(again, '3 / 6')
  const exported = join(study, 'out.csv')
  await malgeum('export', 'csv', '--study', study, '--out', exported)
  const rows = readFileSync(exported, 'utf8').trim().split('\r\n').slice(1)
  expect(rows).toHaveLength(3)
  for (const row of rows) expect(row).toContain(',1.1,')
  await station.child.stop()
  expect(await malgeum<object>('doctor', '--study', study)).toMatchObject({ sound: true })
}, 240_000)

const wholeRoute = [
  ...['I0', 'S1'],
  ...['R1', 'R2', 'R3', 'C1', 'C2', 'C3', 'C4', 'C5'].flatMap((item) => [
    `${item} direction`,
    `${item} intensity`,
  ]),
  ...['K1', 'D1', 'D2', 'M1', 'N1', 'X1', 'X2', 'X3', 'Z0'],
]

async function rosterGoesIn(): Promise<void> {
  const { settings } = await malgeum<{ settings: { values: { period_from: string } } }>(
    'study',
    'show',
    '--study',
    study,
  )
  const file = join(study, 'study.json')
  const changed = { ...JSON.parse(readFileSync(file, 'utf8')), training: true, defaultTarget: 3 }
  writeFileSync(file, JSON.stringify(changed))
  pin = (await malgeum<{ pin: string }>('interviewer', 'add', '3108', '--name', '정다온', '--study', study))
    .pin
  const roster = join(study, 'roster.xlsx')
  await writeRoster(roster, `${settings.values.period_from}-15`)
  const report = await malgeum<object>('roster', 'import', roster, '--study', study, '--all')
  expect(report).toMatchObject({ added: 3, refused: 1 })
  const again = await malgeum<object>('roster', 'import', roster, '--study', study, '--all')
  expect(again).toMatchObject({ added: 0, unchanged: 3 })
}

interface CentreReady {
  address: string
  supervisor: string
  pid: number
}
interface StationReady {
  address: string
  pid: number
}

async function startCentre(): Promise<{ child: Child<CentreReady>; ready: CentreReady }> {
  const child = running<CentreReady>('server', '--study', study, '--port', String(port))
  children.push(child)
  return { child, ready: await child.ready }
}

async function startStation(
  ...options: string[]
): Promise<{ child: Child<StationReady>; ready: StationReady }> {
  const child = running<StationReady>('station', '--study', study, '--name', '17번 자리', ...options)
  children.push(child)
  return { child, ready: await child.ready }
}

async function openPage(address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
  await page.goto(address)
  return page
}

/** Completes against target in the ledger, live. */
async function expectFigure(page: Page, figure: string): Promise<void> {
  await page.waitForFunction(
    (figure) => document.body.innerText.replace(/\s+/g, ' ').includes(figure),
    figure,
    { timeout: 15_000 },
  )
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
