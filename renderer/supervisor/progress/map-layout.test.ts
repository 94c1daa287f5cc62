import { expect, test } from 'vitest'
import { cellAt, layOutMap, moveOnMap, placeOf } from './map-layout.ts'

const tasks = (columns: number) => Array.from({ length: columns }, (_, n) => 3 + (n % 3))

test('653 institutions fit into the foot of the page', () => {
  const map = layOutMap(653, 5, 1286, 222)
  expect(map.named).toBe(false)
  expect(map.height).toBeLessThanOrEqual(222)
  expect(map.columnsPerBand * map.columnPitch).toBeLessThanOrEqual(1286)
  expect(map.bands * map.columnsPerBand).toBeGreaterThanOrEqual(653)
})

test('twelve institutions get their names', () => {
  expect(layOutMap(12, 5, 1286, 222)).toMatchObject({ named: true, bands: 1 })
})

test('where nothing fits the cells stay large enough to be seen', () => {
  expect(layOutMap(5000, 5, 600, 100).cell).toBe(4)
})

test('the cell under its own place is that cell, between bands there is none', () => {
  const map = layOutMap(653, 5, 1286, 222)
  for (const at of [
    { column: 0, row: 0 },
    { column: 200, row: 4 },
    { column: 652, row: 2 },
  ]) {
    const { x, y } = placeOf(at, map)
    expect(cellAt(x + 1, y + 1, map, tasks(653))).toEqual(at)
  }
  expect(cellAt(3, 2, map, tasks(653))).toBeNull()
  expect(cellAt(3, map.labelHeight + 4 * map.pitch + 1, map, tasks(653))).toBeNull()
})

test('arrows walk over the cells, run on into the next band and stop at the edges', () => {
  const map = layOutMap(653, 5, 1286, 222)
  const go = (column: number, row: number, key: Parameters<typeof moveOnMap>[1]) =>
    moveOnMap({ column, row }, key, map, tasks(653))
  expect(go(0, 0, 'ArrowRight')).toEqual({ column: 1, row: 0 })
  expect(go(2, 4, 'ArrowRight')).toEqual({ column: 3, row: 2 })
  expect(go(0, 0, 'ArrowLeft')).toEqual({ column: 0, row: 0 })
  expect(go(0, 2, 'ArrowDown')).toEqual({ column: map.columnsPerBand, row: 0 })
  expect(go(map.columnsPerBand, 0, 'ArrowUp')).toEqual({ column: 0, row: 2 })
  expect(go(652, 3, 'ArrowDown')).toEqual({ column: 652, row: 3 })
  expect(go(5, 1, 'End')).toEqual({ column: 652, row: 0 })
})
