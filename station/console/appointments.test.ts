import { afterEach, expect, test } from 'vitest'
import { compareProjections } from '../journal/rebuild.ts'
import { atWork } from '../testing/at-work.ts'
import { type Bench, bench } from '../testing/bench.ts'
import { lease } from '../testing/fake-centre.ts'
import { appointment } from './actions/appointment.ts'
import { backToInterview } from './actions/back.ts'
import { close } from './actions/close.ts'
import { dial } from './actions/dial.ts'
import { nextCase } from './actions/next-case.ts'
import { reached } from './actions/reached.ts'
import { caseRow } from './case-rows.ts'

let on: Bench
afterEach(() => on.end())

const [thursday, friday] = ['2026-10-08T05:00:00.000Z', '2026-10-09T05:00:00.000Z']
const soft = { kind: 'soft', phone: 'mobile', note: null } as const

test('only the last appointment of a call counts, and one that is moved before it was called adds nothing', async () => {
  on = await bench({ leases: [lease(1)] })
  const at = atWork(on)
  const row = () => caseRow(on.store.reader, lease(1).case)
  await at.signsIn()
  at.calls()
  at.does(appointment, { at: friday, ...soft })
  at.does(appointment, { at: thursday, ...soft })
  at.does(backToInterview, {})
  at.does(appointment, { at: thursday, ...soft, note: '두 시쯤' })
  at.does(close, { choice: 'open:appointment' })
  expect(row()).toMatchObject({ appointments: 1, appointment_at: thursday })

  on.clock.now = Date.parse(thursday)
  at.does(nextCase, {})
  at.does(appointment, { at: friday, ...soft })
  at.does(close, { choice: 'open:appointment' })
  expect(row()).toMatchObject({ appointments: 1, appointment_at: friday, attempts: 1 })

  on.clock.now = Date.parse(friday)
  at.does(nextCase, {})
  at.does(dial, { phone: 'mobile' })
  at.does(reached, {})
  at.does(appointment, { at: '2026-10-12T05:00:00.000Z', ...soft })
  at.does(close, { choice: 'open:appointment' })
  expect(row()).toMatchObject({ appointments: 2, attempts: 2 })
  expect(on.store.write(compareProjections)).toEqual([])
})
