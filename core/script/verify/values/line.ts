import type { Item, ValueDefinition } from '../../definition.ts'

/**
 * Values in an order, by whole numbers: the numbers from `first` to `last`, the days, the months.
 * `at` keeps the order that comparisons see.
 */
export interface Line {
  first: number
  last: number
  at: (index: number) => number | string
  /** How far apart its values are, against other lines that it may be compared with. */
  grain: number
}

/** Numbers beyond this are not told apart. */
const farthest = 1e9

/**
 * The numbers that an item takes: whole ones, unless the script itself writes decimals where it
 * speaks of the item (its bounds, what it is compared with).
 */
export function numberLine(min: number | null, max: number | null, spoken: Iterable<number | string>): Line {
  const numbers = [...spoken, min ?? 0, max ?? 0].filter((value) => typeof value === 'number')
  const unit = 10 ** Math.max(...numbers.map(decimals))
  return {
    first: Math.max(-farthest, Math.ceil((min ?? -farthest) * unit - 1e-6)),
    last: Math.min(farthest, Math.floor((max ?? farthest) * unit + 1e-6)),
    at: (index) => index / unit,
    grain: 1 / unit,
  }
}

const decimals = (value: number): number => {
  for (let digits = 0; digits < 6; digits++) if (Number.isInteger(round(value * 10 ** digits))) return digits
  return 6
}
const round = (value: number) => Math.round(value * 1e7) / 1e7

const day = 24 * 60 * 60 * 1000

/** The days from `min` to `max`, both included; without bounds those of the years 1 to 9999. */
export function dayLine(min: string | null, max: string | null): Line {
  return {
    first: Date.parse(min ?? '0001-01-01') / day,
    last: Date.parse(max ?? '9999-12-31') / day,
    at: (index) => new Date(index * day).toISOString().slice(0, 10),
    grain: 1,
  }
}

const monthLine: Line = {
  first: 12,
  last: 9999 * 12 + 11,
  at: (index) =>
    `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`,
  grain: 31,
}

/** The line of an item's values; null where they stand on none. */
export function lineOfItem(item: Item, spoken: Iterable<number | string>): Line | null {
  if (item.kind === 'number') return numberLine(item.min, item.max, spoken)
  return item.kind === 'date' ? dayLine(item.min, item.max) : null
}

export function lineOfValue(value: ValueDefinition, spoken: Iterable<number | string>): Line | null {
  if (value.type === 'number') return numberLine(null, null, spoken)
  if (value.type === 'month') return monthLine
  return value.type === 'date' ? dayLine(null, null) : null
}

/** The first index at which `passed` holds, which from there on always holds; `last + 1` for none. */
export function firstWhere({ first, last, at }: Line, passed: (value: number | string) => boolean): number {
  let low = first
  let high = last + 1
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (passed(at(middle))) high = middle
    else low = middle + 1
  }
  return low
}
