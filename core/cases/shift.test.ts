import { expect, test } from 'vitest'
import { followShift, openBreak, type Shift, startOfShift, timesOf } from './shift.ts'

/** What was journalled, at minutes of a day; `mono` restarts with the station. */
interface Told {
  type: string
  minute: number
  who?: string
  kind?: string
}

function shiftOf(entries: Told[]): Shift {
  let run = 0
  let started = 0
  let before: Parameters<typeof followShift>[3] = null
  return entries.reduce((shift, { type, minute, who = '3108', kind }, seq) => {
    if (type === 'StationStarted') {
      run = seq
      started = minute
    }
    const at = new Date(minute * 60_000).toISOString()
    const mono = (minute - started) * 60_000
    const entry = { type, at, mono, payload: { interviewer: who, ...(kind === undefined ? {} : { kind }) } }
    const next = followShift(shift, entry, run, before)
    before = { at: minute * 60_000, mono, run }
    return next
  }, startOfShift('3108'))
}
const minutesOf = (shift: Shift, now: number, started = 0, run = 0) => {
  const { worked, onBreak } = timesOf(shift, {
    at: now * 60_000,
    mono: (now - started) * 60_000,
    run,
  })
  return { worked: worked / 60, onBreak: onBreak / 60 }
}

test('time at work is every stay without its breaks', () => {
  const shift = shiftOf([
    { type: 'StationStarted', minute: 0 },
    { type: 'SignedIn', minute: 10 },
    { type: 'BreakBegun', minute: 70, kind: 'short' },
    { type: 'BreakEnded', minute: 80 },
    { type: 'SignedOut', minute: 100 },
    { type: 'SignedIn', minute: 200 },
  ])
  expect(minutesOf(shift, 230)).toEqual({ worked: 110, onBreak: 10 })
})

test('what others do at the station is nothing of it', () => {
  const shift = shiftOf([
    { type: 'StationStarted', minute: 0 },
    { type: 'SignedIn', minute: 0 },
    { type: 'SignedOut', minute: 30 },
    { type: 'SignedIn', minute: 40, who: '4209' },
    { type: 'PledgeMade', minute: 40, who: '4209' },
    { type: 'BreakBegun', minute: 50, who: '4209', kind: 'lunch' },
  ])
  expect(minutesOf(shift, 90)).toEqual({ worked: 30, onBreak: 0 })
  expect(shift.pledgedAt).toBeNull()
})

test('a stop of the station ends the stay with the last thing that was journalled', () => {
  const shift = shiftOf([
    { type: 'StationStarted', minute: 0 },
    { type: 'SignedIn', minute: 0 },
    { type: 'ResponseGiven', minute: 25 },
    { type: 'StationStarted', minute: 60 },
    { type: 'SignedIn', minute: 65 },
  ])
  expect(minutesOf(shift, 75, 60, 3)).toEqual({ worked: 35, onBreak: 0 })
})

test('a break that was cut by a stop goes on at the next sign-in, from when it was begun', () => {
  const shift = shiftOf([
    { type: 'StationStarted', minute: 0 },
    { type: 'SignedIn', minute: 0 },
    { type: 'BreakBegun', minute: 20, kind: 'lunch' },
    { type: 'StationStarted', minute: 40 },
    { type: 'StationStarted', minute: 45 },
    { type: 'SignedIn', minute: 50 },
  ])
  expect(openBreak(shift)).toMatchObject({ kind: 'lunch', since: { at: 20 * 60_000 } })
  expect(minutesOf(shift, 55, 45, 4)).toEqual({ worked: 20, onBreak: 5 })
})
