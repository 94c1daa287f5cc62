import type { Place, Source } from '../../source.ts'
import { report } from '../context.ts'
import type { Finding } from '../finding.ts'
import { entriesOf, isRaw, namedIn, type Raw, type RawAt, rawItemsOf } from '../raw.ts'

/** What rules about the written text look at. */
export interface Page {
  source: Source
  findings: Finding[]
}

/**
 * bracket-gap, bracket-overlap: between neighbouring brackets, by size. Half-open: what one ends below
 * is where the next begins; of counts, whole numbers, no number may lie between. The first may begin
 * and the last may end anywhere. duplicate-code: in a set, as in an item's own brackets and options.
 */
export function checkBrackets(page: Page): void {
  const items = rawItemsOf(page.source.data)
  for (const { raw, path } of items)
    if (raw['kind'] === 'brackets') checkList(page, raw, entriesOf(raw, 'brackets', path), nameOf(raw))
  for (const { name, value, path } of namedIn(page.source.data, 'bracket_sets')) {
    if (!isRaw(value)) continue
    const user = items.find(({ raw }) => raw['kind'] === 'brackets' && raw['brackets'] === name)
    const list = entriesOf(value, 'brackets', path)
    checkList(page, value, list, user === undefined ? null : nameOf(user.raw))
    checkCodes(page, list, user === undefined ? null : nameOf(user.raw))
  }
}

interface Bounds {
  from: number
  below: number
  at: RawAt
}

function checkList(page: Page, around: Raw, list: readonly RawAt[], item: string | null): void {
  const isCount = around['measure'] !== 'amount'
  // Of counts, a bound between two whole numbers stands for the next one.
  const bound = (value: unknown, open: number) =>
    typeof value !== 'number' ? open : isCount ? Math.ceil(value) : value
  const brackets = list.map(
    (at): Bounds => ({
      at,
      from: bound(at.raw['from'], -Infinity),
      below: bound(at.raw['below'], Infinity),
    }),
  )
  const say = (rule: 'bracket-gap' | 'bracket-overlap', { at }: Bounds, found: string) => {
    const key = at.raw['from'] === undefined ? 'below' : 'from'
    report(page, { rule, item, place: placeIn(page, at, key), found })
  }
  const sorted = brackets.toSorted((a, b) => a.from - b.from || a.below - b.below)
  for (const bracket of sorted)
    if (bracket.from >= bracket.below) say('bracket-gap', bracket, spanOf(bracket))
  let reached = sorted[0]
  for (const next of sorted.slice(1)) {
    if (reached === undefined || next.from >= next.below) continue
    if (next.from > reached.below) say('bracket-gap', next, `${reached.below} … ${next.from}`)
    if (next.from < reached.below) say('bracket-overlap', next, `${spanOf(reached)}, ${spanOf(next)}`)
    if (next.below > reached.below) reached = next
  }
}

const spanOf = ({ from, below }: Bounds) =>
  `${from === -Infinity ? '' : from}–${below === Infinity ? '' : below}`

function checkCodes(page: Page, list: readonly RawAt[], item: string | null): void {
  const seen = new Set<unknown>()
  for (const at of list) {
    const { code } = at.raw
    if (seen.has(code))
      report(page, { rule: 'duplicate-code', item, place: placeIn(page, at, 'code'), found: String(code) })
    seen.add(code)
  }
}

export const placeIn = ({ source }: Page, { path }: RawAt, key: string): Place => source.place([...path, key])
export const nameOf = (raw: Raw): string | null => (typeof raw['item'] === 'string' ? raw['item'] : null)
