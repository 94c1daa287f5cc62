import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { release } from '#server/leases/release.ts'
import { importRoster } from '#server/roster/import.ts'
import { handCounts, handRows } from '#server/supervisor/hands.ts'
import { type TestCentre, testCentre, testRoster } from '#server/testing/centre.ts'
import { appointment } from '#station/console/actions/appointment.ts'
import { close } from '#station/console/actions/close.ts'
import { dial } from '#station/console/actions/dial.ts'
import { nextCase } from '#station/console/actions/next-case.ts'
import { notReached } from '#station/console/actions/not-reached.ts'
import { signOut } from '#station/console/actions/sign-out.ts'
import { seat } from './seat.ts'

let centre: TestCentre
beforeAll(async () => {
  centre = await testCentre()
  centre.clock.set('2026-10-07T05:00:00.000Z')
  await importRoster(centre, await testRoster(3))
}, 120_000)
afterAll(() => centre.close())

type Seat = Awaited<ReturnType<typeof seat>>
const leases = (one: Seat) => one.on.store.reader.rows<{ case_id: string }>('SELECT case_id FROM lease')
const calendarOf = (one: Seat) => {
  const found = one.on.console.appointmentCalendar(one.view().revision)
  if (found.type !== 'calendar') throw new Error(found.type)
  return found.calendar
}
/** Thursday, 14:00 in Seoul. */
const at = '2026-10-08T05:00:00.000Z'

describe('an appointment that travels', { timeout: 120_000 }, () => {
  it('is kept at another seat by another interviewer, with its time, its words and who took them', async () => {
    const a = await seat(centre, '3108', 1)
    const b = await seat(centre, '4209', 1)
    a.calls()
    const { id, number } = a.screen('interview').case
    const mine = { case: id, number, at, kind: 'hard' }
    a.does(appointment, { at, kind: 'hard', phone: 'mobile', note: '두 시에 회의가 끝나요.' })
    expect(calendarOf(a)).toMatchObject({ agreed: { at, note: '두 시에 회의가 끝나요.' }, mine: [] })
    a.does(close, { choice: 'open:appointment' })
    expect(a.view().nextAppointment).toEqual(mine)

    // Its case has gone back; the centre tells its arranger of it, and everybody how full that hour is.
    await a.inStep(0)
    expect(leases(a)).toEqual([])
    expect(a.view().nextAppointment).toEqual(mine)
    b.at('2026-10-07T05:30:00.000Z')
    await b.inStep()
    b.calls()
    const { days, loadAt } = calendarOf(b)
    expect(days.flatMap((day) => day.hours).filter((hour) => hour.booked > 0)).toMatchObject([
      { at, booked: 1 },
    ])
    expect(loadAt).toBe('2026-10-07T05:30:00.000Z')
    expect(b.view().nextAppointment).toBeNull()

    // A quarter of an hour before, to its arranger alone, who holds enough and is given it all the same.
    b.does(appointment, { at: '2026-10-09T01:00:00.000Z', kind: 'soft', phone: 'mobile', note: null })
    b.does(close, { choice: 'open:appointment' })
    const bothAt = async (time: string, [first, second]: [Seat, Seat]) => {
      for (const one of [first, second]) {
        one.at(time)
        await one.inStep(0)
      }
    }
    await bothAt('2026-10-08T04:42:00.000Z', [b, a])
    expect([leases(a), leases(b)]).toEqual([[], []])
    await bothAt('2026-10-08T04:46:00.000Z', [b, a])
    expect([leases(a), leases(b)]).toEqual([[{ case_id: id }], []])

    // At its time nobody is free there: it goes to whoever is.
    a.does(signOut, {})
    await bothAt('2026-10-08T05:00:05.000Z', [a, b])
    expect([leases(a), leases(b)]).toEqual([[], [{ case_id: id }]])
    b.does(nextCase, {})
    expect(b.screen('case')).toMatchObject({
      reason: { type: 'appointment', kind: 'hard', at, by: '정다온' },
      appointmentNote: { text: '두 시에 회의가 끝나요.', by: '정다온' },
      thisAttempt: 2,
    })
    expect(calendarOf(b).agreed).toMatchObject({ at, kind: 'hard', note: '두 시에 회의가 끝나요.' })
  })

  it('that nobody keeps is a supervisor’s: no station is given it, and it is told as late', async () => {
    const a = await seat(centre, '3108', 1)
    a.calls()
    const { id } = a.screen('interview').case
    a.does(appointment, { at, kind: 'hard', phone: 'mobile', note: null })
    a.does(close, { choice: 'open:appointment' })
    await a.inStep(0)
    const hands = async (time: string) =>
      (await handRows(centre.db, centre.settings, new Date(time))).filter((row) => row.case === id)
    expect(await hands('2026-10-08T05:29:59.000Z')).toEqual([])
    a.at('2026-10-08T05:30:00.000Z')
    await a.inStep(5)
    expect(leases(a)).toEqual([])
    expect(await hands('2026-10-08T05:30:00.000Z')).toMatchObject([
      { case: id, why: 'late-appointment', at, attempts: 1 },
    ])
    const counts = await handCounts(centre.db, centre.settings, new Date('2026-10-08T05:30:00.000Z'))
    expect(counts['late-appointment']).toBeGreaterThan(0)
    expect(counts['attempts-used']).toBe(0)

    // Sent out again, it goes to the first who is free, beyond what their seat holds.
    await release(centre, id)
    expect(await hands('2026-10-08T05:31:00.000Z')).toEqual([])
    a.at('2026-10-08T05:31:00.000Z')
    await a.inStep(0)
    expect(leases(a)).toEqual([{ case_id: id }])
    a.does(nextCase, {})
    expect(a.screen('case').reason).toEqual({ type: 'released' })
    a.does(dial, { phone: 'mobile' })
    a.does(notReached, { outcome: 'no-answer' })
    a.does(close, { choice: 'open:no-answer' })
    await a.inStep(0)
    expect(leases(a)).toEqual([])
    expect(await hands('2026-10-08T06:30:00.000Z')).toEqual([])
  })
})
