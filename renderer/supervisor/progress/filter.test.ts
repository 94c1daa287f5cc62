import { expect, test } from 'vitest'
import type { Progress, TaskProgress } from '#core/contract/supervisor.ts'
import { calendarOf } from './calendar.ts'
import { orderOf, sameOrder } from './filter.ts'
import { tableOf } from './table.ts'

// Generated names; no institution is meant.
const task = (name: string, done: number, target = 100): TaskProgress => ({
  task: name,
  name,
  nameEn: name === '건축허가' ? 'Building permits' : null,
  cases: 500,
  done,
  target,
  dispositions: { '1.1': done, '': 500 - done },
  recent: done,
})
const institutions: Progress['institutions'] = [
  { institution: 'a', name: '가온시청', nameEn: null, tasks: [task('건축허가', 50), task('식품위생', 48)] },
  {
    institution: 'b',
    name: '마루공사',
    nameEn: 'Maru Corporation',
    tasks: [task('계약', 45), task('용역', 10)],
  },
  { institution: 'c', name: '나래군청', nameEn: null, tasks: [task('보상', 100)] },
]
const calendar = calendarOf({ starts: '2026-10-01', ends: '2026-10-10' }, { day: '2026-10-06', partOfDay: 0 })
const table = (dated = true) => tableOf({ institutions } as Progress, dated ? calendar : null)
const shown = (which: 'needs-a-hand' | 'all', query = '', dated = true) =>
  orderOf(table(dated), { which, query }).map((one) => ({
    [one.institution]: one.tasks.map((key) => decodeURIComponent(key.split('/')[1] ?? '')),
  }))

test('the worst institution comes first, and in it the task that misses most', () => {
  expect(shown('all')).toEqual([{ b: ['용역', '계약'] }, { a: ['식품위생', '건축허가'] }, { c: ['보상'] }])
})

test('what is on plan or reached is not shown among what needs a hand', () => {
  expect(shown('needs-a-hand')).toEqual([{ b: ['용역', '계약'] }, { a: ['식품위생'] }])
})

test('without dates the smallest share comes first', () => {
  expect(shown('all', '', false)).toEqual([
    { b: ['용역', '계약'] },
    { a: ['식품위생', '건축허가'] },
    { c: ['보상'] },
  ])
})

test('a task is found by part of its name, by its initials, in English', () => {
  expect(shown('all', '허가')).toEqual([{ a: ['건축허가'] }])
  expect(shown('all', 'ㅅㅍㅇ')).toEqual([{ a: ['식품위생'] }])
  expect(shown('all', 'building P')).toEqual([{ a: ['건축허가'] }])
})

test('an institution found by its own name shows all its tasks', () => {
  expect(shown('all', 'ㅁㄹㄱㅅ')).toEqual([{ b: ['용역', '계약'] }])
  expect(shown('all', 'maru')).toEqual([{ b: ['용역', '계약'] }])
  expect(shown('all', '없는 기관')).toEqual([])
})

test('orders are the same when they hold the same keys in the same places', () => {
  const all = orderOf(table(), { which: 'all', query: '' })
  expect(sameOrder(all, orderOf(table(), { which: 'all', query: '' }))).toBe(true)
  expect(sameOrder(all, all.toReversed())).toBe(false)
  expect(sameOrder(all, orderOf(table(), { which: 'needs-a-hand', query: '' }))).toBe(false)
})

test('an institution adds up its tasks and stands as its worst', () => {
  const found = table().institutions[1]
  expect(found).toMatchObject({ done: 55, target: 200, plan: 100, missing: 45, status: 'at-risk' })
  expect(table()).toMatchObject({ tasks: 5, done: 253, target: 500 })
  expect(table().counts).toEqual({ 'at-risk': 1, behind: 2, 'on-plan': 1, 'under-way': 0, reached: 1 })
})
