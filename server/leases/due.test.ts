import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { rebuildIfDue } from '../journal/rebuild.ts'
import { importRoster } from '../roster/import.ts'
import { pull } from '../stations/pull.ts'
import { type TestCentre, testCentre, testRoster } from '../testing/centre.ts'
import { noAnswer, testStation } from '../testing/station.ts'

let centre: TestCentre
beforeAll(async () => {
  centre = await testCentre()
  await importRoster(centre, await testRoster(20))
}, 60_000)
afterAll(() => centre.close())

const hours = (count: number) => new Date(Date.now() + count * 3_600_000).toISOString()
const giveAllBack = () =>
  centre.db
    .updateTable('lease')
    .set({ ended_at: hours(0), ended_why: 'given-back' })
    .execute()
const take = async () => {
  const station = await testStation(centre)
  const [lease] = (await station.pull(1)).leases
  if (!lease) throw new Error('no case was leased')
  return { station, id: lease.case }
}

it('a call that a wrong clock put into the future comes again after its wait, not after a year', async () => {
  centre.clock.set(hours(0))
  const { station, id } = await take()
  centre.clock.set(hours(9000))
  station.write(...noAnswer(id, 1, hours(9004)))
  centre.clock.set(hours(0))
  await station.sync()
  const held = async (at: string) => {
    centre.clock.set(at)
    const down = await station.pull(1, [], null)
    const [given] = down.leases
    return given?.case
  }
  expect(await held(hours(3))).not.toBe(id)
  // Whatever it was given instead goes back.
  await giveAllBack()
  expect(await held(hours(5))).toBe(id)
})

it('somebody who refused softly is handed to the station of a converter only, when the time has come', async () => {
  centre.clock.set(hours(0))
  const { station, id } = await take()
  const left = { attempt: 1, outcome: 'refused-soft' as const }
  await station
    .write(
      { type: 'CallDialled', case: id, payload: { attempt: 1, phone: 'mobile' } },
      { type: 'CallEnded', case: id, payload: left },
      { type: 'CaseLeftOpen', case: id, payload: { ...left, again: hours(1) } },
    )
    .sync()
  centre.clock.set(hours(2))
  const given = async (interviewer: string, want: number) => {
    const down = await centre.db
      .selectFrom('lease')
      .select('case_id')
      .where('ended_at', 'is', null)
      .where('case_id', '=', id)
      .execute()
    expect(down).toEqual([])
    return (await station.pull(want, [], null, interviewer)).leases.some((lease) => lease.case === id)
  }
  await centre.db
    .insertInto('interviewer')
    .values([
      { number: '3108', name: '정다온', pin_hash: '', converter: false },
      { number: '4209', name: '윤새봄', pin_hash: '', converter: true },
    ])
    .execute()
  expect(await given('3108', 2)).toBe(false)
  expect(await given('4209', 4)).toBe(true)
  // The converter met nobody: that takes no refusal back.
  await station.write(...noAnswer(id, 2, hours(3))).sync()
  centre.clock.set(hours(4))
  expect(await given('3108', 6)).toBe(false)
  expect(await given('4209', 8)).toBe(true)
})

it('a hard appointment that has come goes where somebody is free, and nowhere else', async () => {
  centre.clock.set(hours(0))
  const { station, id } = await take()
  const at = hours(5)
  const payload = { attempt: 1, at, kind: 'hard', phone: 'mobile', sealed: null } as const
  await station
    .write(
      { type: 'CallDialled', case: id, payload: { attempt: 1, phone: 'mobile' } },
      { type: 'AppointmentMade', case: id, payload },
      { type: 'CaseLeftOpen', case: id, payload: { attempt: 1, outcome: 'appointment', again: at } },
    )
    .sync()
  centre.clock.set(hours(5.01))
  const asks = async (free: boolean) => {
    const { station: other } = await testStation(centre)
    const request = { cursor: null, holding: [], want: 0, interviewer: '3108', free }
    return (await pull(centre, other, request)).leases.map((lease) => lease.case)
  }
  expect(await asks(false)).toEqual([])
  expect(await asks(true)).toEqual([id])
})

it('a case that two stations worked on is given to nobody until it is settled', async () => {
  centre.clock.set(hours(0))
  const { station, id } = await take()
  await station.write(...noAnswer(id, 1, hours(1))).sync()
  centre.clock.set(hours(2))
  const conflict = (is: boolean) =>
    centre.db.updateTable('case_state').set({ conflict: is }).where('case_id', '=', id).execute()
  const given = async () => {
    const { leases } = await (await testStation(centre)).pull(20)
    await giveAllBack()
    return leases.map((lease) => lease.case)
  }
  await conflict(true)
  expect(await given()).not.toContain(id)
  await conflict(false)
  expect(await given()).toContain(id)
})

it('a centre of before appointments were kept reads its journal again, once', async () => {
  centre.clock.set(hours(0))
  const { station, id } = await take()
  const at = hours(30)
  await station
    .write(
      { type: 'CaseOpened', case: id, payload: { interviewer: '3108', reason: 'fresh' } },
      { type: 'CallDialled', case: id, payload: { attempt: 1, phone: 'mobile' } },
      {
        type: 'AppointmentMade',
        case: id,
        payload: { attempt: 1, at, kind: 'hard', phone: 'mobile', sealed: null },
      },
      { type: 'CaseLeftOpen', case: id, payload: { attempt: 1, outcome: 'appointment', again: at } },
    )
    .sync()
  const appointment = () =>
    centre.db
      .selectFrom('case_state')
      .select(['appointment_at', 'appointment_kind', 'appointment_by', 'opened_at'])
      .where('case_id', '=', id)
      .executeTakeFirstOrThrow()
  const kept = await appointment()
  expect(kept).toMatchObject({ appointment_at: at, appointment_kind: 'hard', appointment_by: '3108' })
  await sql`update case_state set appointment_at = null, appointment_kind = null`.execute(centre.db)
  await rebuildIfDue(centre)
  expect(await appointment()).toMatchObject({ appointment_at: null })
  await centre.db.insertInto('rebuild_due').values({ single: true }).execute()
  await rebuildIfDue(centre)
  expect(await appointment()).toEqual(kept)
  expect(await centre.db.selectFrom('rebuild_due').selectAll().execute()).toEqual([])
})

it('a case that is on the telephone stays with its station, whatever becomes of its task', async () => {
  centre.clock.set(hours(0))
  const { station, id } = await take()
  const at = hours(1)
  const payload = { attempt: 1, at, kind: 'hard', phone: 'mobile', sealed: null } as const
  const opened = { type: 'CaseOpened', case: id, payload: { interviewer: '3108', reason: 'fresh' } } as const
  await station
    .write(
      opened,
      { type: 'CallDialled', case: id, payload: { attempt: 1, phone: 'mobile' } },
      { type: 'AppointmentMade', case: id, payload },
    )
    .sync()
  // So late that the appointment is a supervisor's; but the call that made it is still on.
  centre.clock.set(hours(9))
  expect((await station.pull(1, [id])).released).toEqual([])
  await station.write({ type: 'CaseClosed', case: id, payload: { interviewer: '3108' } }).sync()
  expect((await station.pull(1, [id])).released).toEqual([id])
})
