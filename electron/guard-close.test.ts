import { describe, expect, it } from 'vitest'
import type { DeskFacts } from '#station/desk.ts'
import { guardClose } from './guard-close.ts'

describe('closing the window', () => {
  it('just happens outside a call', () => {
    const { guard, did } = desk('none')
    expect(guard.closing()).toBe('close')
    expect(did).toEqual([])
  })

  it.each(['talking', 'wrapping-up'] as const)('is asked about by the console while %s', (call) => {
    const { guard, did, runLater } = desk(call)
    expect(guard.closing()).toBe('stay')
    guard.heard()
    runLater()
    expect(did).toEqual(['ask console'])
    expect(guard.closing()).toBe('stay')
    expect(did).toEqual(['ask console', 'ask console'])
  })

  it('happens after the yes', () => {
    const { guard, did } = desk('talking')
    guard.closing()
    guard.heard()
    guard.confirmed()
    expect(did.at(-1)).toBe('close')
    expect(guard.closing()).toBe('close')
  })

  it('is asked about past a page that does not hear, once', async () => {
    const { guard, did, runLater, answer } = desk('talking')
    guard.closing()
    guard.closing()
    runLater()
    guard.closing()
    expect(did).toEqual(['ask console', 'ask outside'])
    answer(false)
    await Promise.resolve()
    expect(guard.closing()).toBe('stay')
    expect(did).toEqual(['ask console', 'ask outside', 'ask console'])
  })

  it('happens after a yes past the page', async () => {
    const { guard, did, runLater, answer } = desk('talking')
    guard.closing()
    runLater()
    answer(true)
    await Promise.resolve()
    expect(did.at(-1)).toBe('close')
    expect(guard.closing()).toBe('close')
  })

  it('a question that was heard is not asked again by its old wait', () => {
    const { guard, did, later } = desk('talking')
    guard.closing()
    const first = later.splice(0)
    guard.heard()
    guard.closing()
    for (const then of first) then()
    expect(did).toEqual(['ask console', 'ask console'])
  })

  it('stands in nobody’s way when the system ends', () => {
    const { guard, did } = desk('talking')
    guard.systemEnds()
    expect(guard.closing()).toBe('close')
    expect(did).toEqual([])
  })

  it('is asked about again when a shutdown was called off', () => {
    const { guard, did, runLater } = desk('talking')
    guard.systemAsks()
    expect(guard.closing()).toBe('close')
    runLater()
    expect(guard.closing()).toBe('stay')
    expect(did).toEqual(['ask console'])
  })
})

function desk(call: DeskFacts['call']) {
  const did: string[] = []
  const later: (() => void)[] = []
  let answer = (_yes: boolean): void => {}
  const guard = guardClose(
    {
      askConsole: () => did.push('ask console'),
      askOutside: () => {
        did.push('ask outside')
        return new Promise<boolean>((resolve) => {
          answer = resolve
        })
      },
      close: () => did.push('close'),
      after: (_milliseconds, then) => later.push(then),
    },
    () => call,
  )
  const runLater = () => {
    for (const then of later.splice(0)) then()
  }
  return { guard, did, later, runLater, answer: (yes: boolean) => answer(yes) }
}
