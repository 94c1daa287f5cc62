import type { Text } from '../contract/language.ts'
import type { Rotation, Turn } from './definition.ts'
import type { RawBlock, RawItem, RawScript } from './schema.ts'
import { outermost, type Scope } from './scope.ts'
import { fixedTemplate } from './template.ts'

/** An item of a section with its blocks written out: its name, and what its turn brings. */
export interface Expanded {
  raw: RawItem
  id: string
  path: PropertyKey[]
  scope: Scope
  turn: Turn | null
  /** Conditions of the blocks round it, outermost first; each to be read in its own scope. */
  whens: { text: string; path: PropertyKey[]; scope: Scope }[]
  /** Turns over an earlier multiple: its item and the code that must have been chosen. */
  chosen: { item: string; code: number; path: PropertyKey[] }[]
}

export interface ExpandedSection {
  items: Expanded[]
  rotations: Rotation[]
}

/** Items of a script, all turns counted. */
export const mostItems = 20_000

type RawEntry = RawScript['sections'][number]['items'][number]
type Around = Pick<Expanded, 'scope' | 'turn' | 'whens' | 'chosen'>

/** Writes the blocks of a section out: each turn's items in their order, named V1_2 for V1's turn 2. */
export function expandSection(
  entries: readonly RawEntry[],
  path: PropertyKey[],
  turnsOf: TurnsOf,
): ExpandedSection {
  const section: ExpandedSection = { items: [], rotations: [] }
  const around: Around = { scope: outermost, turn: null, whens: [], chosen: [] }
  entries.forEach((entry, i) => expand(entry, [...path, i], around, turnsOf, section))
  return section
}

/** The options of an earlier multiple, for a block that repeats over them; [] where there is none. */
export type TurnsOf = (item: string) => readonly { code: number; label: Text }[]

function expand(
  entry: RawEntry,
  path: PropertyKey[],
  around: Around,
  turnsOf: TurnsOf,
  into: ExpandedSection,
): void {
  // Enough to know that it is too long (parse.ts refuses it); blocks in blocks multiply.
  if (into.items.length > mostItems) return
  if (!('block' in entry)) {
    into.items.push({ ...around, raw: entry, id: around.scope.items.get(entry.item) ?? entry.item, path })
    return
  }
  const bounds = [into.items.length]
  const within: Around =
    entry.when === undefined
      ? around
      : {
          ...around,
          whens: [...around.whens, { text: entry.when, path: [...path, 'when'], scope: around.scope }],
        }
  if (entry.repeat === undefined)
    (entry.items as RawEntry[]).forEach((inner, i) => {
      expand(inner, [...path, 'items', i], within, turnsOf, into)
      bounds.push(into.items.length)
    })
  else
    for (const turn of turnsOver(entry, path, within, turnsOf)) {
      ;(entry.items as RawEntry[]).forEach((inner, i) =>
        expand(inner, [...path, 'items', i], turn, turnsOf, into),
      )
      bounds.push(into.items.length)
    }
  if (entry.order === 'rotated' && bounds.length > 2) into.rotations.push({ block: entry.block, bounds })
}

/** What is round the items in each turn of a repeated block. */
function turnsOver(block: RawBlock, path: PropertyKey[], around: Around, turnsOf: TurnsOf): Around[] {
  const { repeat } = block
  if (repeat === undefined) throw new Error('only repeated blocks have turns')
  const over = repeat.over
  const turns = typeof over === 'string' ? turnsOf(over) : over
  const bases = itemsIn(block)
  return turns.map(({ code, label }, index) => {
    const words = fixedTemplate(label)
    const items = new Map(around.scope.items)
    for (const base of bases) items.set(base, `${items.get(base) ?? base}_${code}`)
    const labels = new Map(around.scope.labels)
    if (repeat.as !== undefined) labels.set(repeat.as, words)
    const chosen =
      typeof over === 'string'
        ? [
            ...around.chosen,
            { item: around.scope.items.get(over) ?? over, code, path: [...path, 'repeat', 'over'] },
          ]
        : around.chosen
    const turn = { block: block.block, base: '', code, label: words, index, of: turns.length }
    return { ...around, scope: { items, labels }, chosen, turn }
  })
}

/** Names of all items of a block, as the script writes them. */
function itemsIn(block: { items: readonly unknown[] }): string[] {
  return (block.items as RawEntry[]).flatMap((entry) => ('block' in entry ? itemsIn(entry) : [entry.item]))
}
