import { afterAll, beforeAll, expect, it } from 'vitest'
import { seeded } from '#core/generated/random.ts'
import { killCentre } from './centre-kills.ts'
import { type Fieldwork, fieldwork } from './fieldwork.ts'
import { copyStation } from './journal.ts'
import { killStation } from './kills.ts'
import type { Shift } from './shift.ts'

const random = seeded(20130)
let field: Fieldwork
let interviewer: Shift
beforeAll(async () => {
  field = await fieldwork()
}, 180_000)
afterAll(() => field.end())

it('a station that is killed again and again loses no acknowledged answer and asks the same question', async () => {
  const done = await killStation(field, { kills: 12, random })
  interviewer = done.shift
  const { lost, faults, answersAcknowledged, resumed } = interviewer.soFar()
  expect({ lost, faults }).toEqual({ lost: [], faults: [] })
  expect(answersAcknowledged).toBeGreaterThan(100)
  expect(resumed).toBeGreaterThan(3)
  expect(Object.values(done.kills)).toEqual([3, 3, 3, 3])
})

it('a centre that is killed in the middle of pushes has each entry exactly once', async () => {
  const { entries, differing, unsound } = await killCentre(field, interviewer, { kills: 3, random })
  expect({ differing, unsound }).toEqual({ differing: 0, unsound: 0 })
  expect(entries.centre).toBe(entries.station)
  const { lost, faults } = interviewer.soFar()
  expect({ lost, faults }).toEqual({ lost: [], faults: [] })
})

it('a disk that goes back behind what was acknowledged is found out', async () => {
  const before = `${field.aside}-before`
  copyStation(field.station, before)
  const station = await interviewer.begin()
  await interviewer.work(station, { enough: (acts) => acts >= 20 })
  await station.process.kill()
  copyStation(before, field.station)
  await interviewer.examine()
  const { lost, faults } = interviewer.soFar()
  expect(lost.length).toBeGreaterThanOrEqual(20)
  expect(faults.length).toBeGreaterThan(0)
})
