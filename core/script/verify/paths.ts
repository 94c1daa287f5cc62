import type { Item } from '../definition.ts'
import type { Place, Source } from '../source.ts'
import { rawItemsOf } from './raw.ts'
import type { Fill } from './shown.ts'

/** Where the texts of items stand in the file. */
export class Paths {
  readonly #source: Source
  /** The item's place, to its part of the file. */
  readonly #items = new Map<string, { path: PropertyKey[]; options: PropertyKey[] }>()

  constructor(source: Source) {
    this.#source = source
    for (const { raw, path } of rawItemsOf(source.data)) {
      const { line, column } = source.place([...path, 'item'])
      const set = 'options' in raw && typeof raw['options'] === 'string' ? raw['options'] : null
      this.#items.set(`${line}:${column}`, {
        path,
        options: set === null ? [...path, 'options'] : ['option_sets', set],
      })
    }
  }

  /** The place of a fill in a text of an item. `path`: to the text, below the item. */
  placeOfFill(item: Item, path: readonly (string | number)[], { language, offset }: Fill): Place {
    const at = this.#items.get(`${item.line}:${item.column}`)
    if (at === undefined) return item
    const text = path[0] === 'options' ? [...at.options, ...path.slice(1)] : [...at.path, ...path]
    return this.#source.at(this.#source.offset([...text, language]) + offset)
  }
}
