import { orderOf } from '../../compile.ts'
import type { Item, Script } from '../../definition.ts'
import { type Context, type Shown, shownBefore, shownBy } from '../context.ts'
import { nowhere } from '../diagram/costs.ts'
import { Walk } from '../walk/walk.ts'

/**
 * A seed that puts `first` before `other`, though the script has it behind: both stand in a rotated
 * block, in different units. null where the order of the two is fixed.
 */
export function askedFirst(script: Script, first: Item, other: Item): number | null {
  const section = script.sections.find(({ id }) => id === first.section)
  if (section === undefined || other.section !== first.section) return null
  const index = section.items.indexOf(first)
  const otherIndex = section.items.indexOf(other)
  let weight = 1
  for (const { bounds } of section.rotations) {
    const unitOf = (at: number) => bounds.findLastIndex((bound) => bound <= at)
    const within = (at: number) => at >= (bounds[0] as number) && at < (bounds.at(-1) as number)
    const unit = unitOf(index)
    if (within(index) && within(otherIndex) && unit !== unitOf(otherIndex)) return unit * weight
    weight *= bounds.length - 1
  }
  return null
}

/** The items of a script as an interview with a seed puts them. */
export const orderWith = (script: Script, seed: number): Item[] =>
  script.sections.flatMap((section) => orderOf(section, seed).map((index) => section.items[index] as Item))

/** A shortest route to an item, or to its condition, in the order of a seed; null where that cannot be told. */
export function shownInOrder(
  context: Context,
  seed: number,
  item: string,
  to: 'before' | 'asked',
): Shown | 'unreachable' | null {
  const order = orderWith(context.script, seed)
  const position = order.findIndex(({ id }) => id === item)
  const walk = new Walk(context.script, order, context.spoken, position + 1)
  const there = walk.stages[position]?.[to] ?? nowhere
  if (there === nowhere) return 'unreachable'
  const show = to === 'asked' ? shownBy : shownBefore
  const shown = show({ ...context, walk, order, seed }, position, there)
  return shown
}
