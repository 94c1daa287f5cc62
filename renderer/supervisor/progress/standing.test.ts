import { expect, test } from 'vitest'
import type { TaskProgress } from '#core/contract/supervisor.ts'
import { calendarOf } from './calendar.ts'
import { standingOf } from './standing.ts'

// Half of ten days has gone.
const calendar = calendarOf({ starts: '2026-10-01', ends: '2026-10-10' }, { day: '2026-10-06', partOfDay: 0 })

const task = (done: number, more: Partial<TaskProgress> = {}): TaskProgress => ({
  task: 't',
  name: '건축허가',
  nameEn: null,
  cases: 500,
  done,
  target: 100,
  dispositions: { '1.1': done, '': 500 - done },
  ...more,
})

test('on the line is on plan, one whole complete short is behind', () => {
  expect(standingOf(task(50), calendar)).toMatchObject({
    status: 'on-plan',
    plan: 50,
    missing: 0,
    cause: null,
  })
  expect(standingOf(task(49), calendar)).toMatchObject({ status: 'behind', missing: 1 })
})

test('behind and needing twice the pace of now is at risk', () => {
  // 60 in 5 days: 12 a day are needed.
  expect(standingOf(task(40, { recent: 31 }), calendar)).toMatchObject({
    status: 'behind',
    need: 12,
    pace: 6.2,
  })
  expect(standingOf(task(40, { recent: 30 }), calendar)).toMatchObject({ status: 'at-risk', pace: 6 })
})

test('a slow week alone is no risk while the plan is kept', () => {
  expect(standingOf(task(60, { recent: 0 }), calendar)).toMatchObject({ status: 'on-plan' })
})

test('a target that the open cases cannot fill is at risk, with or without dates, and says so', () => {
  const short = task(60, { cases: 95, dispositions: { '1.1': 60, '4.31': 3, '': 32 } })
  expect(standingOf(short, calendar)).toMatchObject({
    status: 'at-risk',
    cause: { type: 'sample', open: 32 },
  })
  expect(standingOf(short, null)).toMatchObject({ status: 'at-risk', cause: { type: 'sample', open: 32 } })
})

test('a filled target is reached, whatever is left of the sample', () => {
  const full = task(100, { cases: 100, dispositions: { '1.1': 100 } })
  expect(standingOf(full, calendar)).toMatchObject({ status: 'reached', missing: 0, need: 0, cause: null })
})

test('without dates there is no plan, no pace, no need', () => {
  expect(standingOf(task(10), null)).toEqual({
    status: 'under-way',
    plan: null,
    missing: 90,
    need: null,
    pace: null,
    cause: null,
  })
})

test('after the last day what is not filled is at risk', () => {
  const over = calendarOf({ starts: '2026-10-01', ends: '2026-10-10' }, { day: '2026-10-12', partOfDay: 0 })
  expect(standingOf(task(99), over)).toMatchObject({ status: 'at-risk', need: null })
})

test('the cause is the largest loss, from 30 % of at least 20 closed cases', () => {
  const causeWith = (dispositions: Record<string, number>) =>
    standingOf(
      task(20, { dispositions: { '1.1': 20, ...dispositions, '': 400 }, cases: closed(dispositions) }),
      calendar,
    ).cause
  const closed = (dispositions: Record<string, number>) =>
    420 + Object.values(dispositions).reduce((n, count) => n + count, 0)
  expect(causeWith({ '4.31': 15, '4.32': 5, '2.11': 10 })).toEqual({ type: 'not-working', share: 0.4 })
  expect(causeWith({ '4.70': 20 })).toEqual({ type: 'ineligible', share: 0.5 })
  expect(causeWith({ '2.11': 10, '2.12': 10 })).toEqual({ type: 'refusals', share: 0.5 })
  expect(causeWith({ '2.11': 8 })).toEqual({ type: 'slow' })
  const few = task(2, { cases: 412, dispositions: { '1.1': 2, '2.11': 10, '': 400 } })
  expect(standingOf(few, calendar).cause).toEqual({ type: 'slow' })
})
