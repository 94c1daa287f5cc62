/**
 * The map of small cells: a column is an institution, a cell one of its tasks. Columns run left to
 * right and wrap into bands; every cell is the same square.
 */
export interface MapLayout {
  /** Side of a cell and distance between two, px. */
  cell: number
  pitch: number
  /** Distance between two columns: more than `pitch` when there is room for names. */
  columnPitch: number
  columnsPerBand: number
  bands: number
  bandHeight: number
  /** Room above each band for the name of the column one stands on. */
  labelHeight: number
  /** Size of the letters, px. */
  letter: number
  /** Every column can carry its institution's name. */
  named: boolean
  height: number
}

const LABEL = 16
/** A name of six syllables at 12 px. */
const NAME_WIDTH = 80
const LARGEST = 20
const SMALLEST = 5

/** The largest cells with which all columns fit into the room; the smallest if none does (it scrolls). */
export function layOutMap(columns: number, tallest: number, width: number, height: number): MapLayout {
  if (columns > 0 && columns * NAME_WIDTH <= width) {
    const pitch = Math.min(LARGEST + 2, Math.max(8, Math.floor((height - LABEL) / Math.max(1, tallest))))
    return layout(pitch, Math.min(160, Math.floor(width / columns)), true, columns, tallest, width)
  }
  for (let pitch = LARGEST; pitch > SMALLEST; pitch -= 1) {
    const tried = layout(pitch, pitch, false, columns, tallest, width)
    if (tried.height <= height) return tried
  }
  return layout(SMALLEST, SMALLEST, false, columns, tallest, width)
}

function layout(
  pitch: number,
  columnPitch: number,
  named: boolean,
  columns: number,
  tallest: number,
  width: number,
): MapLayout {
  const columnsPerBand = Math.max(1, Math.floor(width / columnPitch))
  const bands = Math.max(1, Math.ceil(columns / columnsPerBand))
  const bandHeight = LABEL + tallest * pitch
  return {
    cell: pitch - (pitch > 10 ? 2 : 1),
    pitch,
    columnPitch,
    columnsPerBand,
    bands,
    bandHeight,
    labelHeight: LABEL,
    letter: named && columnPitch >= 130 ? 14 : 12,
    named,
    height: bands * bandHeight,
  }
}

export interface CellPlace {
  column: number
  row: number
}

export function placeOf(at: CellPlace, map: MapLayout): { x: number; y: number } {
  return {
    x: (at.column % map.columnsPerBand) * map.columnPitch,
    y: Math.floor(at.column / map.columnsPerBand) * map.bandHeight + map.labelHeight + at.row * map.pitch,
  }
}

/** The cell under a point; null between bands and beyond a column's last task. */
export function cellAt(x: number, y: number, map: MapLayout, tasksPerColumn: number[]): CellPlace | null {
  const inBand = (y % map.bandHeight) - map.labelHeight
  const across = Math.floor(x / map.columnPitch)
  if (x < 0 || y < 0 || inBand < 0 || across >= map.columnsPerBand) return null
  const column = Math.floor(y / map.bandHeight) * map.columnsPerBand + across
  const row = Math.floor(inBand / map.pitch)
  return row < (tasksPerColumn[column] ?? 0) ? { column, row } : null
}

export type MapKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End'

/** Where an arrow leads: up and down run on into the band above or below. Never off the map. */
export function moveOnMap(from: CellPlace, key: MapKey, map: MapLayout, tasksPerColumn: number[]): CellPlace {
  const stand = (column: number, row: number): CellPlace => {
    const tasks = tasksPerColumn[column] ?? 0
    return tasks === 0 ? from : { column, row: Math.min(Math.max(0, row), tasks - 1) }
  }
  switch (key) {
    case 'ArrowLeft':
      return stand(from.column - 1, from.row)
    case 'ArrowRight':
      return stand(from.column + 1, from.row)
    case 'ArrowUp':
      return from.row > 0
        ? stand(from.column, from.row - 1)
        : stand(from.column - map.columnsPerBand, Number.MAX_SAFE_INTEGER)
    case 'ArrowDown':
      return from.row + 1 < (tasksPerColumn[from.column] ?? 0)
        ? stand(from.column, from.row + 1)
        : stand(from.column + map.columnsPerBand, 0)
    case 'Home':
      return stand(0, 0)
    case 'End':
      return stand(tasksPerColumn.length - 1, 0)
    default:
      return key satisfies never
  }
}
