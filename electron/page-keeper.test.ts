import { describe, expect, it } from 'vitest'
import { keepPage } from './page-keeper.ts'

describe('the keeper of the page', () => {
  it('opens a page that died, anew', () => {
    const { page, did } = desk()
    page.gone('crashed')
    page.gone('oom')
    expect(did).toEqual(['open', 'open'])
  })

  it('leaves one alone that ended by itself', () => {
    const { page, did } = desk()
    page.gone('clean-exit')
    expect(did).toEqual([])
  })

  it('tells what to do when the page dies for the third time in five minutes', () => {
    const { page, did } = desk()
    for (let death = 0; death < 3; death++) page.gone('crashed')
    expect(did).toEqual(['open', 'open', 'message'])
  })

  it('forgets deaths of long ago', () => {
    const { page, did, clock } = desk()
    for (let death = 0; death < 20; death++) {
      page.gone('crashed')
      clock.now += 150_001
    }
    expect(new Set(did)).toEqual(new Set(['open']))
  })

  it('starts counting anew when the person asked for the console again', () => {
    const { page, did } = desk()
    for (let death = 0; death < 3; death++) page.gone('crashed')
    page.openedAgain()
    page.gone('crashed')
    expect(did).toEqual(['open', 'open', 'message', 'open'])
  })

  it('does not count anew when it was the keeper that opened the console', () => {
    const { page, did } = desk()
    for (let death = 0; death < 3; death++) {
      page.gone('crashed')
      if (death < 2) page.openedAgain()
    }
    expect(did.at(-1)).toBe('message')
  })

  it('gives up when not even the message stays up', () => {
    const { page, did } = desk()
    for (let death = 0; death < 4; death++) page.gone('crashed')
    expect(did).toEqual(['open', 'open', 'message', 'gave up'])
  })

  it('ends a page that hangs, which opens it anew', () => {
    const { page, did, runLater } = desk()
    page.unresponsive()
    page.unresponsive()
    runLater()
    page.gone('killed')
    expect(did).toEqual(['end', 'open'])
  })

  it('ends none that came back, or that hangs anew since a moment', () => {
    const { page, did, runLater, later } = desk()
    page.unresponsive()
    page.responsive()
    runLater()
    expect(did).toEqual([])
    page.unresponsive()
    const first = later.splice(0)
    page.responsive()
    page.unresponsive()
    for (const then of first) then()
    expect(did).toEqual([])
  })
})

function desk() {
  const did: string[] = []
  const later: (() => void)[] = []
  const clock = { now: 0 }
  const page = keepPage(
    {
      open: () => did.push('open'),
      end: () => did.push('end'),
      showStopped: () => did.push('message'),
      gaveUp: () => did.push('gave up'),
      after: (_milliseconds, then) => later.push(then),
      log: () => {},
    },
    () => clock.now,
  )
  const runLater = () => {
    for (const then of later.splice(0)) then()
  }
  return { page, did, later, clock, runLater }
}
