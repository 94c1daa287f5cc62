import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Entry } from '#core/journal/entry.ts'
import { caseKey } from '../identity/identity.ts'
import { toldNumber } from '../identity/told-number.ts'
import { applyDown } from '../sync/apply-down.ts'
import { atDesk } from '../testing/at-desk.ts'
import { type Bench, bench } from '../testing/bench.ts'
import { lease } from '../testing/fake-centre.ts'
import { appointment } from './actions/appointment.ts'
import { close } from './actions/close.ts'
import { dial } from './actions/dial.ts'
import { nextCase } from './actions/next-case.ts'
import { notReached } from './actions/not-reached.ts'
import { numberTold } from './actions/number-told.ts'
import { showOtherNumber } from './actions/show-number.ts'

let on: Bench
beforeEach(async () => {
  on = await bench({ leases: [lease(1)] })
})
afterEach(() => on.end())
const desk = atDesk(() => on)
const inUse = () => desk.screen('case').phones.find((phone) => phone.inUse)?.shown

/** Rings at the number in use, hears this, and is back with the case when it comes again. */
function again(outcome: string): void {
  desk.does(notReached, { outcome })
  desk.does(close, { choice: `open:${outcome}` })
  on.clock.now += 8 * 3_600_000 + 24 * 3_600_000
  desk.does(nextCase, {})
}

describe('the numbers of a case', () => {
  test('fail each for itself; the case only when none is left', async () => {
    await desk.dialling()
    desk.does(notReached, { outcome: 'fax' })
    expect(desk.screen('wrap-up').proposed).toBe('open:fax')
    const { impossible } = desk.screen('wrap-up')
    expect(impossible.find(({ code }) => code === '3.30')?.why).toEqual({ type: 'other-number' })
    desk.does(close, { choice: 'open:fax' })
    on.clock.now += 30 * 3_600_000
    desk.does(nextCase, {})
    expect(desk.screen('case').phones).toEqual([
      { kind: 'mobile', shown: '010-••••-0001', inUse: false, last: 'fax', failed: true },
      { kind: 'landline', shown: '02-000-0001', inUse: true },
    ])
    desk.does(dial, { phone: 'landline' })
    desk.does(notReached, { outcome: 'person-left' })
    expect(desk.screen('wrap-up').proposed).toBe('3.30')
  })

  test('one that was told is called next, shown like the others, and sealed in the journal', async () => {
    await desk.dialling()
    expect(desk.tried(numberTold, { number: '114' })).toEqual({
      type: 'not-accepted',
      problem: { type: 'wrong-kind', takes: 'telephone' },
    })
    desk.does(numberTold, { number: '010 0000 9876' })
    again('person-left')
    expect(inUse()).toBe('010-0000-9876')
    expect(desk.last('IdentityViewed')).toMatchObject({ what: ['name', 'told'] })
    expect(JSON.stringify(desk.journal())).not.toMatch(/9876/)
    desk.does(showOtherNumber, {})
    expect(inUse()).toBe('010-0000-0001')
    desk.does(showOtherNumber, {})
    expect(inUse()).toBe('02-000-0001')
    desk.does(showOtherNumber, {})
    desk.does(dial, { phone: 'told' })
    // A number told later takes the place of one that failed.
    desk.does(numberTold, { number: '02-000-5555' })
    again('wrong-number')
    expect(inUse()).toBe('02-000-5555')
    on.restart()
    await desk.signIn()
    expect(inUse()).toBe('02-000-5555')
  })

  test('one that was still masked is on record as seen before it is dialled', async () => {
    await desk.signIn()
    desk.does(nextCase, {})
    const before = desk.journal().length
    desk.does(dial, { phone: 'landline' })
    const since = desk.journal().slice(before)
    expect(since.map(({ type, payload }) => [type, payload.what ?? payload.phone])).toEqual([
      ['IdentityViewed', ['landline']],
      ['CallDialled', 'landline'],
    ])
  })

  test('one that was told at another station comes with the case', async () => {
    await desk.dialling()
    desk.does(numberTold, { number: '010-0000-9876' })
    desk.does(notReached, { outcome: 'person-left' })
    desk.does(close, { choice: 'open:person-left' })
    const history = desk.journal().filter((entry): entry is Entry => entry.case === 'case-1')
    on.end()
    on = await bench({ leases: [{ ...lease(1), history }], station: 'st-2' })
    on.clock.now += 30 * 3_600_000
    await desk.signIn()
    desk.does(nextCase, {})
    expect(inUse()).toBe('010-0000-9876')
  })

  test('an appointment at it is shown at it, when it is looked at again', async () => {
    await desk.dialling()
    desk.does(numberTold, { number: '010-0000-9876' })
    desk.does(appointment, { at: '2026-10-08T05:00:00.000Z', kind: 'hard', phone: 'told', note: null })
    const found = on.console.appointmentCalendar(desk.view().revision)
    expect(found).toMatchObject({ calendar: { agreed: { phone: 'told' } } })
  })

  test('one told while a told one is called is another number', async () => {
    on.end()
    const { identity } = lease(1)
    on = await bench({ leases: [{ ...lease(1), identity: { ...identity, landline: null } }] })
    await desk.dialling()
    desk.does(numberTold, { number: '010-0000-9876' })
    again('fax')
    desk.does(dial, { phone: 'told' })
    desk.does(notReached, { outcome: 'fax' })
    const without = desk.screen('wrap-up').impossible.map(({ why }) => why.type)
    desk.does(numberTold, { number: '02-000-5555' })
    const { impossible } = desk.screen('wrap-up')
    expect(
      [without, impossible.map(({ why }) => why.type)].map((why) => why.includes('other-number')),
    ).toEqual([false, true])
  })

  test('without its key nobody reads it any more', async () => {
    await desk.dialling()
    desk.does(numberTold, { number: '010-0000-9876' })
    desk.does(notReached, { outcome: 'person-left' })
    desk.does(close, { choice: 'open:person-left' })
    const read = () => toldNumber(on.store.reader, 'case-1', caseKey(on.store.reader, 'case-1'))?.digits
    expect(read()).toBe('01000009876')
    on.store.write((writer) =>
      applyDown(
        writer,
        {
          cursor: 'c2',
          leases: [],
          released: ['case-1'],
          scripts: [],
          interviewers: [],
          targets: [],
          study: null,
        },
        { station: 'st-1', now: on.clock.now },
      ),
    )
    expect(read()).toBeUndefined()
  })
})
