import { type Missing, missings } from '../../../contract/prompt.ts'
import type { Item, MultipleItem, Script } from '../../definition.ts'
import type { Levels } from '../diagram/nodes.ts'
import { codesSpokenOf } from './codes.ts'
import { type Spoken, spokenIn } from './spoken.ts'
import { type Telling, tellingOfItem, tellingOfValue } from './telling.ts'

/** What can have become of an item, as far as anything depends on it. */
export type Became =
  | { state: 'not-asked' }
  /** Of a multiple: something was chosen; which codes is told by variables of their own. */
  | { state: 'answered'; value: number | string | boolean | null; ends: boolean }
  | { state: 'missing'; missing: Missing; ends: boolean }

/** A variable per item: what became of it. Value 0 is always `not-asked`. */
export interface ItemVariable {
  item: Item
  /** In the order in which the items are asked. */
  position: number
  level: number
  became: readonly Became[]
  telling: Telling
  /** Of a multiple. */
  codes: readonly CodeVariable[]
}

/** Whether a code of a multiple was chosen: 0 no, 1 yes. */
export interface CodeVariable {
  level: number
  /** Those that nothing tells apart stand together under the first. */
  code: number
  exclusive: boolean
  ends: boolean
}

/** A study or case value; it is there before the first item. */
export interface GivenVariable {
  name: string
  level: number
  telling: Telling
}

/**
 * The variables of a script whose items are asked in an order. Levels follow that order: what comes
 * later stands nearer the root, so that an answer puts one node on top of what is known before it.
 */
export class Variables implements Levels {
  readonly items = new Map<string, ItemVariable>()
  readonly given = new Map<string, GivenVariable>()
  readonly order: readonly ItemVariable[]
  readonly #arities: number[] = []
  /** The item of a level; null for a given value. */
  readonly #owners = new Map<number, ItemVariable>()

  constructor(script: Script, order: readonly Item[], spoken: Spoken = spokenIn(script)) {
    for (const [name, definition] of script.values) {
      const telling = tellingOfValue(name, definition, script, spoken)
      this.given.set(name, { name, telling, level: this.#level(telling.values.length) })
    }
    this.order = order.map((item, position) => {
      const telling: Telling =
        item.kind === 'multiple'
          ? { values: [], every: true, comparable: true }
          : tellingOfItem(item, script, spoken)
      const became = becameOf(item, telling)
      const codes = item.kind === 'multiple' ? this.#codes(item, script) : []
      const variable: ItemVariable = {
        item,
        position,
        telling,
        became,
        codes,
        level: this.#level(became.length),
      }
      for (const level of [variable.level, ...codes.map(({ level }) => level)])
        this.#owners.set(level, variable)
      this.items.set(item.id, variable)
      return variable
    })
  }

  arity(level: number): number {
    return this.#arities[level] as number
  }

  /** The item whose answer sets a level; null for what is given before the first. */
  ownerOf(level: number): ItemVariable | null {
    return this.#owners.get(level) ?? null
  }

  #level(arity: number): number {
    return this.#arities.push(arity) - 1
  }

  #codes(item: MultipleItem, script: Script): CodeVariable[] {
    const spoken = codesSpokenOf(item, script)
    if (spoken.size === 0) return []
    const apart = item.options.filter(({ code, end }) => spoken.has(code) || end !== null)
    const rest = item.options.filter((option) => !apart.includes(option))
    const together = rest.find(({ exclusive }) => !exclusive) ?? rest[0]
    return [...apart, ...(together === undefined ? [] : [together])].map(({ code, exclusive, end }) => ({
      code,
      exclusive,
      ends: end !== null,
      level: this.#level(2),
    }))
  }
}

function becameOf(item: Item, telling: Telling): Became[] {
  const became: Became[] = [{ state: 'not-asked' }]
  if (item.kind === 'statement') became.push({ state: 'answered', value: null, ends: false })
  else if (item.kind === 'multiple')
    became.push({ state: 'answered', value: null, ends: item.options.every(({ end }) => end !== null) })
  else
    for (const value of telling.values)
      became.push({ state: 'answered', value: value as number | string | boolean, ends: endsAt(item, value) })
  for (const ends of [false, true]) {
    const missing = missings.find((missing) => {
      const key = item.missing[missing]
      return key.on && (key.end !== null) === ends
    })
    if (missing !== undefined) became.push({ state: 'missing', missing, ends })
  }
  return became
}

const endsAt = (item: Item, value: unknown) =>
  item.kind === 'choice' && item.options.some(({ code, end }) => code === value && end !== null)
