import { afterEach, expect, test } from 'vitest'
import { atWork } from '../testing/at-work.ts'
import { type Bench, bench } from '../testing/bench.ts'
import { lease } from '../testing/fake-centre.ts'
import { appointment } from './actions/appointment.ts'
import { close } from './actions/close.ts'
import { dial } from './actions/dial.ts'
import { nextCase } from './actions/next-case.ts'
import { notReached } from './actions/not-reached.ts'

let on: Bench
afterEach(() => on.end())

/** The centre's clock says this; the station's is so many seconds ahead of it. */
const itIs = (time: string, off: number) => {
  on.clock.off = off
  on.clock.now = Date.parse(time) + off * 1000
}
const begin = async (leased = lease(1)) => {
  on = await bench({ leases: [leased], study: { training: false } })
  const at = atWork(on)
  await at.signsIn()
  return {
    ...at,
    isGiven: () => {
      at.tries(nextCase, {})
      return at.view().screen.name === 'case'
    },
    unanswered: () => {
      at.does(dial, { phone: 'mobile' })
      at.does(notReached, { outcome: 'no-answer' })
      at.does(close, { choice: 'open:no-answer' })
    },
  }
}

test.each([-3600, 3600])('a clock that is %i s ahead calls nobody early or late', async (off) => {
  const she = await begin()
  itIs('2026-10-07T01:00:00.000Z', off)
  expect(she.isGiven()).toBe(true)
  she.unanswered()
  const left = she.journal().find(({ type }) => type === 'CaseLeftOpen')
  // Four hours on by the centre's clock; what is on record bears the station's own.
  expect(left?.payload).toMatchObject({ again: '2026-10-07T05:00:02.000Z', clockOff: off })
  expect(left?.at).toBe(new Date(on.clock.now - 1000).toISOString())
  itIs('2026-10-07T04:59:00.000Z', off)
  expect(she.isGiven()).toBe(false)
  itIs('2026-10-07T05:01:00.000Z', off)
  expect(she.isGiven()).toBe(true)
})

test('nobody is called after hours by a slow clock, nor an appointment taken for a time that is over', async () => {
  const she = await begin()
  itIs('2026-10-07T12:30:00.000Z', -3600)
  expect(she.isGiven()).toBe(false)
  expect(she.screen('available').none?.why).toBe('outside-hours')
  itIs('2026-10-07T05:00:00.000Z', -3600)
  she.calls()
  const at = '2026-10-07T04:30:00.000Z'
  expect(she.tries(appointment, { at, kind: 'hard', phone: 'mobile', note: null }).type).toBe('not-accepted')
  expect(she.view().now).toBe(new Date(on.clock.now + 3_600_000).toISOString())
})

test('a case that was sent out again is called once, also by a slow clock', async () => {
  const she = await begin({ ...lease(1), released: true, leasedAt: '2026-10-07T04:50:00.000Z' })
  itIs('2026-10-07T05:00:00.000Z', -3600)
  expect(she.isGiven()).toBe(true)
  she.unanswered()
  expect(she.isGiven()).toBe(false)
})
