import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { afterEach, expect, it } from 'vitest'
import { seeded } from '#core/generated/random.ts'
import { stationFiles } from '#station/files.ts'
import { builtPages } from '#station/loopback/static.ts'
import { chromiumFlags, findChromium } from '../browser/chromium.ts'
import { enterStation, type OpenStation, startStation } from './console.ts'
import { nextAct, perform } from './interviewer.ts'
import { copyStation, journalOf } from './journal.ts'
import { endAll } from './malgeum.ts'
import { placeOf } from './place.ts'
import { type Shift, shift } from './shift.ts'
import { mountSmallDisk, type SmallDisk } from './small-disk.ts'
import { stationWithCases } from './station-with-cases.ts'

const ends: (() => unknown)[] = []
afterEach(async () => {
  await endAll()
  for (const end of ends.splice(0).reverse()) await end()
})

it('on a full disk the question stays, nothing acknowledged is lost, and with room it goes on', async (context) => {
  const disk = smallDisk()
  if ('why' in disk) return context.skip(disk.why)
  const interviewer = await begunOn(disk.folder)
  const station = await interviewer.begin()
  await interviewer.work(station, { enough: (acts) => acts >= 30 })

  disk.fill(16 * 1024)
  await refused(interviewer, station, 'disk-full')
  // Again and again: still the same question, and nothing of what was refused is kept.
  await refused(interviewer, station, 'disk-full')
  disk.makeRoom()
  await interviewer.work(station, { enough: (acts) => acts >= 60 })

  disk.fill()
  await refused(interviewer, station, 'disk-full')
  await station.process.kill()
  disk.makeRoom()
  await interviewer.examine()
  await interviewer.work(await interviewer.begin(), { enough: (acts) => acts >= 20 })
  const { lost, faults, answersAcknowledged } = interviewer.soFar()
  expect({ lost, faults }).toEqual({ lost: [], faults: [] })
  expect(answersAcknowledged).toBeGreaterThan(50)
})

it('a station that starts on a full disk opens, says so at sign-in, and goes on once there is room', async (context) => {
  const disk = smallDisk()
  if ('why' in disk) return context.skip(disk.why)
  const interviewer = await begunOn(disk.folder)
  const first = await interviewer.begin()
  await interviewer.work(first, { enough: (acts) => acts >= 30 })
  disk.fill()
  await refused(interviewer, first, 'disk-full')
  await first.process.kill()
  await interviewer.examine()

  await expect(interviewer.begin()).rejects.toMatchObject({ code: 'NOT_SAVED', data: { why: 'disk-full' } })
  await endAll()
  const starts = startsIn(disk.folder)
  const late = await enterStation(startStation(disk.folder))
  disk.makeRoom()
  await interviewer.work(late, { enough: (acts) => acts >= 20 })
  await late.process.stop()
  // The start is journalled before anything else of its run, as soon as it can be.
  expect(startsIn(disk.folder)).toBe(starts + 1)
  await interviewer.examine()
  const { lost, faults } = interviewer.soFar()
  expect({ lost, faults }).toEqual({ lost: [], faults: [] })
})

it('on a read-only file system a station does not open and says why', async (context) => {
  const disk = smallDisk()
  if ('why' in disk) return context.skip(disk.why)
  const interviewer = await begunOn(disk.folder)
  const first = await interviewer.begin()
  await interviewer.work(first, { enough: (acts) => acts >= 30 })
  await first.process.kill()
  await interviewer.examine()

  expect(disk.remount('ro')).toBe(true)
  await expect(interviewer.begin()).rejects.toThrow(/쓸 수 없습니다.*EROFS[\s\S]*cannot be written/)
  expect(disk.remount('rw')).toBe(true)
  await interviewer.work(await interviewer.begin(), { enough: (acts) => acts >= 20 })
  const { lost, faults } = interviewer.soFar()
  expect({ lost, faults }).toEqual({ lost: [], faults: [] })
})

it('a journal that can no longer be written is told, the question stays, and goes on when it can', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'malgeum-unwritable-'))
  ends.push(() => rmSync(folder, { recursive: true, force: true }))
  const interviewer = await begunOn(folder)
  const station = await interviewer.begin()
  await interviewer.work(station, { enough: (acts) => acts >= 30 })

  const log = `${stationFiles(folder).file}-wal`
  const forbid = spawnSync('chattr', ['+i', log], { encoding: 'utf8' })
  const allow = () => spawnSync('chattr', ['-i', log])
  ends.push(allow)
  if (forbid.status !== 0)
    return context.skip(`a file cannot be made immutable here: ${forbid.error?.message ?? forbid.stderr}`)
  // SQLite says only that writing failed; the file itself says why.
  await refused(interviewer, station, 'read-only')
  allow()
  await interviewer.work(station, { enough: (acts) => acts >= 20 })
  await station.process.kill()
  await interviewer.examine()
  const { lost, faults } = interviewer.soFar()
  expect({ lost, faults }).toEqual({ lost: [], faults: [] })
})

it('the console says that it was not saved and shows the old question', async (context) => {
  const disk = smallDisk()
  if ('why' in disk) return context.skip(disk.why)
  const executablePath = findChromium()
  if (executablePath === null) return context.skip('no Chromium or Chrome here')
  expect(builtPages).toMatch(/dist/)
  const interviewer = await begunOn(disk.folder)
  const station = await interviewer.begin()
  const random = seeded(1)
  let view = await station.client.view()
  while (view.screen.name !== 'interview') view = await perform(station.client, view, nextAct(view, random))
  const { question, kind } = view.screen.prompt
  expect(kind).toBe('statement')
  disk.fill()
  // What the log had room for already is used up.
  const note = { does: 'note', text: '메모' } as const
  const filled = async (): Promise<unknown> => {
    try {
      for (;;) view = await perform(station.client, view, note)
    } catch (error) {
      return error
    }
  }
  expect(await filled()).toMatchObject({ code: 'NOT_SAVED' })

  const browser = await chromium.launch({ executablePath, args: chromiumFlags })
  ends.push(() => browser.close())
  const page = await browser.newPage()
  await page.context().addCookies([{ ...station.cookie, url: station.origin }])
  await page.goto(station.origin)
  const asked = page.locator('.question-read')
  await asked.waitFor()
  expect(await asked.textContent()).toContain(question)
  await page.keyboard.press('Enter')
  const band = page.locator('.trouble-band')
  await band.waitFor()
  expect(await band.textContent()).toMatch(/저장하지 못했습니다.*디스크가 가득 찼습니다/)
  expect(await asked.textContent()).toContain(question)

  disk.makeRoom()
  await page.keyboard.press('Enter')
  await band.waitFor({ state: 'detached' })
  await expect.poll(() => asked.textContent()).not.toContain(question)
})

/** Looked at in a copy: opening the file would want room. */
function startsIn(folder: string): number {
  const aside = mkdtempSync(join(tmpdir(), 'malgeum-aside-'))
  ends.push(() => rmSync(aside, { recursive: true, force: true }))
  copyStation(folder, aside)
  return journalOf(aside).filter(({ type }) => type === 'StationStarted').length
}

function smallDisk(): SmallDisk | { why: string } {
  const mounted = mountSmallDisk(4 * 1024 * 1024)
  if (mounted.type === 'not-mounted') return mounted
  ends.push(mounted.disk.unmount)
  return mounted.disk
}

async function begunOn(folder: string): Promise<Shift> {
  await stationWithCases(folder)
  const aside = mkdtempSync(join(tmpdir(), 'malgeum-aside-'))
  ends.push(() => rmSync(aside, { recursive: true, force: true }))
  return shift(folder, aside, seeded(5))
}

/** Works until the station says that it cannot save: what is shown then is what was shown before. */
async function refused(interviewer: Shift, station: OpenStation, why: string): Promise<void> {
  const told = await interviewer.work(station, { enough: (acts) => acts >= 2000 }).catch((error) => error)
  expect(told).toMatchObject({ code: 'NOT_SAVED', data: { why } })
  expect(placeOf(await station.client.view())).toEqual(interviewer.place())
}
