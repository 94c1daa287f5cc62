import type { Item, Script } from '../definition.ts'
import { gatherBlocks, knowing } from '../sheet/blocks.ts'

/** A script with each repeated item once, by its name in the script, so that it is compared once. */
export interface General {
  /** Knows items by both names. */
  script: Script
  items: ReadonlyMap<string, Item>
  /** The columns an item makes: one, or one a turn. */
  columns: ReadonlyMap<string, readonly string[]>
}

export function inGeneral(script: Script): General {
  const columns = new Map<string, readonly string[]>()
  const items: Item[] = []
  for (const section of script.sections)
    for (const part of gatherBlocks(section, () => ({ ko: '되풀이하는 것', en: 'the turn' }))) {
      const codes = 'block' in part ? part.codes : []
      for (const item of 'block' in part ? part.items : [part]) {
        items.push(item)
        columns.set(item.id, 'block' in part ? codes.map((code) => `${item.id}_${code}`) : [item.id])
      }
    }
  return { script: knowing(script, items), items: new Map(items.map((item) => [item.id, item])), columns }
}
