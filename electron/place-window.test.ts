import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeWindow, type Rectangle, smallest, type WindowState } from './place-window.ts'

const main = { x: 0, y: 0, width: 1920, height: 1040 }
const left = { x: -1280, y: 0, width: 1280, height: 984 }
const at = (x: number, y: number, width = 1366, height = 768, maximised = false): WindowState => {
  return { x, y, width, height, maximised }
}

describe('the window', () => {
  it('opens in the middle the first time', () => {
    expect(placeWindow(null, [main])).toEqual(at(277, 136))
  })

  it('stands as it stood, maximised too', () => {
    expect(placeWindow(at(100, 50, 1500, 900, true), [main, left])).toEqual(at(100, 50, 1500, 900, true))
  })

  it('stands on the second display while that is there, and on the first when it is gone', () => {
    const saved = at(-1200, 100, 1100, 800)
    expect(placeWindow(saved, [main, left])).toEqual(saved)
    expect(placeWindow(saved, [main])).toEqual(at(410, 120, 1100, 800))
  })

  it('comes back when its title bar would be out of reach', () => {
    for (const lost of [at(1900, 100), at(-1300, 100), at(100, -40), at(100, 1030)])
      expect(placeWindow(lost, [main])).toEqual(at(277, 136))
  })

  it('is never larger than its display nor smaller than the screens', () => {
    expect(placeWindow(at(0, 0, 4000, 3000), [main])).toEqual(at(0, 0, 1920, 1040))
    expect(placeWindow(at(0, 0, 300, 200), [main])).toEqual(at(0, 0, 1024, 700))
  })

  it('shows all of itself where it hung over the edge', () => {
    expect(placeWindow(at(1500, 900), [main])).toEqual(at(554, 272))
  })

  it('opens without a display that can be known', () => {
    expect(placeWindow(null, [])).toEqual(at(0, 0))
  })

  it('whatever was saved, its title bar is on a display', () => {
    const any = fc.integer({ min: -10_000, max: 10_000 })
    const size = fc.integer({ min: 1, max: 10_000 })
    fc.assert(
      fc.property(any, any, size, size, fc.boolean(), (x, y, width, height, maximised) => {
        const placed = placeWindow({ x, y, width, height, maximised }, [main, left])
        expect(placed.width).toBeGreaterThanOrEqual(smallest.width)
        expect(placed.height).toBeGreaterThanOrEqual(smallest.height)
        const inside = (area: Rectangle) =>
          placed.x >= area.x && placed.y >= area.y && placed.x < area.x + area.width - 200
        expect([main, left].some(inside)).toBe(true)
      }),
    )
  })
})
