import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { seeded } from '#core/generated/random.ts'
import { enterStation, startStation } from './console.ts'
import { endAll } from './malgeum.ts'
import { shift } from './shift.ts'
import { stationWithCases } from './station-with-cases.ts'
import { type AnswerTraced, answersTraced, straceTo, systemCalls, whyNoStrace } from './strace.ts'

const folder = mkdtempSync(join(tmpdir(), 'malgeum-sync-'))
const without = whyNoStrace()
const acts = 80

beforeAll(() => stationWithCases(folder))
afterAll(async () => {
  await endAll()
  rmSync(folder, { recursive: true, force: true })
})

it('each answer is synced to the disk after it was asked for and before it is acknowledged', async (context) => {
  if (without !== null) return context.skip(without)
  const { acknowledged, traced } = await answersUnderStrace([])
  expect(acknowledged).toBeGreaterThan(acts / 2)
  expect(traced).toHaveLength(acknowledged)
  expect(traced.filter(({ syncs }) => syncs < 1)).toEqual([])
})

it('a station that does not wait for its disk is found out by the same count', async (context) => {
  if (without !== null) return context.skip(without)
  const { acknowledged, traced } = await answersUnderStrace([
    '--import',
    new URL('./without-sync.ts', import.meta.url).href,
  ])
  expect(traced).toHaveLength(acknowledged)
  expect(traced.filter(({ syncs }) => syncs < 1)).toHaveLength(acknowledged)
})

async function answersUnderStrace(
  node: readonly string[],
): Promise<{ acknowledged: number; traced: AnswerTraced[] }> {
  const trace = join(folder, 'trace')
  const interviewer = shift(folder, join(folder, 'aside'), seeded(7))
  const station = await enterStation(startStation(folder, [], { before: straceTo(trace), node }))
  await interviewer.work(station, { enough: (done) => done >= acts })
  await station.process.stop()
  return {
    acknowledged: interviewer.soFar().answersAcknowledged,
    traced: answersTraced(systemCalls(readFileSync(trace, 'utf8'))),
  }
}
