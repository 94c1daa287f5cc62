import { expect, it, vi } from 'vitest'
import type { Screen, StationView } from '#core/contract/station-view.ts'
import { deskOf, followDesk } from './desk.ts'
import { DiskFault } from './store/disk-fault.ts'

it.each([
  ['sign-in', undefined, 'none'],
  ['available', undefined, 'none'],
  ['case', 'preparing', 'none'],
  ['case', 'dialling', 'talking'],
  ['interview', undefined, 'talking'],
  ['wrap-up', undefined, 'wrapping-up'],
] as const)('on %s %s the call is: %s', (name, phase, call) => {
  expect(deskOf(viewOn(name, phase))).toEqual({ language: 'ko', signedIn: true, call })
})

it('is told at once, and again only when something of it changed', () => {
  vi.useFakeTimers()
  const told: string[] = []
  let shown = viewOn('available')
  let changed = () => {}
  const stop = followDesk(
    {
      view: () => shown,
      onChange: (watcher) => {
        changed = watcher
        return () => (changed = () => {})
      },
    },
    (desk) => told.push(desk.call),
  )
  const show = (view: StationView) => {
    shown = view
    changed()
    vi.runAllTimers()
  }
  show(viewOn('case', 'dialling'))
  show(viewOn('interview'))
  show(viewOn('wrap-up'))
  stop()
  show(viewOn('available'))
  expect(told).toEqual(['none', 'talking', 'wrapping-up'])
  vi.useRealTimers()
})

it('a page that cannot be read does not end the station: what was told stays', () => {
  vi.useFakeTimers()
  const told: string[] = []
  let changed = () => {}
  let view = (): StationView => viewOn('interview')
  followDesk(
    {
      view: () => view(),
      onChange: (watcher) => {
        changed = watcher
        return () => {}
      },
    },
    (desk) => told.push(desk.call),
  )
  const shows = (next: typeof view) => {
    view = next
    changed()
    vi.runAllTimers()
  }
  shows(() => {
    throw new DiskFault('damaged', 'SQLITE_CORRUPT')
  })
  shows(() => viewOn('wrap-up'))
  expect(told).toEqual(['talking', 'wrapping-up'])
  // Our own mistakes are not the disk's.
  const wrong = () => {
    throw new Error('no case is open')
  }
  expect(() => shows(wrong)).toThrow('no case is open')
  vi.useRealTimers()
})

function viewOn(name: Screen['name'], phase?: string): StationView {
  const view = { language: 'ko', interviewer: { number: '3108', name: '정다온' }, screen: { name, phase } }
  return view as unknown as StationView
}
