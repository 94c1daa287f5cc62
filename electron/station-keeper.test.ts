import { describe, expect, it } from 'vitest'
import { keepStation, type Parts } from './station-keeper.ts'

describe('the keeper of the station', () => {
  it('connects a page, and again after the station ended', () => {
    const desk = fakeDesktop()
    const keeper = keepStation(desk.parts, () => desk.now)
    keeper.connect('window')
    expect(desk.given).toEqual(['window:1', 'station-1:1'])
    desk.endStation()
    desk.runLater()
    expect(desk.given.slice(2)).toEqual(['window:2', 'station-2:2'])
  })

  it('starts no second station while one runs, and none after it was stopped', () => {
    const desk = fakeDesktop()
    const keeper = keepStation(desk.parts, () => desk.now)
    keeper.connect('window')
    keeper.connect('second window')
    expect(desk.started).toBe(1)
    void keeper.stop()
    desk.endStation()
    desk.runLater()
    expect(desk.started).toBe(1)
  })

  it('asks the station to close, and ends one that does not', async () => {
    const desk = fakeDesktop()
    const keeper = keepStation(desk.parts, () => desk.now)
    const stopped = keeper.stop()
    void keeper.stop()
    expect([desk.closed, desk.killed]).toEqual([1, 0])
    desk.runLater()
    expect([desk.closed, desk.killed]).toEqual([1, 1])
    desk.endStation()
    await stopped
  })

  it('leaves a station alone that closed when it was asked', async () => {
    const desk = fakeDesktop()
    const keeper = keepStation(desk.parts, () => desk.now)
    const stopped = keeper.stop()
    desk.endStation()
    await stopped
    desk.runLater()
    expect(desk.killed).toBe(0)
  })

  it('has stopped at once while no station runs', async () => {
    const desk = fakeDesktop()
    const keeper = keepStation(desk.parts, () => desk.now)
    desk.endStation()
    await keeper.stop()
    desk.runLater()
    expect(desk.started).toBe(1)
  })

  it('gives up and says so when the station ends again and again at once', () => {
    const desk = fakeDesktop()
    keepStation(desk.parts, () => desk.now)
    for (let i = 0; i < 10 && !desk.gaveUp; i++) {
      desk.endStation()
      desk.runLater()
    }
    expect(desk.gaveUp).toBe(true)
    expect(desk.started).toBe(3)
  })

  it('forgets failures of long ago', () => {
    const desk = fakeDesktop()
    keepStation(desk.parts, () => desk.now)
    for (let i = 0; i < 10; i++) {
      desk.now += 60_000
      desk.endStation()
      desk.runLater()
    }
    expect(desk.gaveUp).toBe(false)
    expect(desk.started).toBe(11)
  })

  it('forgets a page that is gone', () => {
    const desk = fakeDesktop()
    const keeper = keepStation(desk.parts, () => desk.now)
    desk.gone.add('window')
    keeper.connect('window')
    desk.endStation()
    desk.runLater()
    expect(desk.given).toEqual([])
    expect(desk.offered).toBe(1)
  })
})

function fakeDesktop() {
  const desk = {
    now: 0,
    started: 0,
    closed: 0,
    killed: 0,
    offered: 0,
    gaveUp: false,
    given: [] as string[],
    gone: new Set<string>(),
    endStation: () => {},
    runLater: () => {
      for (const then of later.splice(0)) then()
    },
    parts: {} as Parts<number, string>,
  }
  const later: (() => void)[] = []
  let channels = 0
  desk.parts = {
    start: (ended) => {
      const name = `station-${++desk.started}`
      desk.endStation = ended
      return {
        give: (port) => desk.given.push(`${name}:${port}`),
        close: () => (desk.closed += 1),
        kill: () => (desk.killed += 1),
      }
    },
    channel: () => ({ forPage: ++channels, forStation: channels }),
    give: (page, port) => {
      desk.offered += 1
      if (desk.gone.has(page)) return false
      desk.given.push(`${page}:${port}`)
      return true
    },
    after: (_milliseconds, then) => later.push(then),
    gaveUp: () => {
      desk.gaveUp = true
    },
  }
  return desk
}
