/** A diagram would grow over its bound. What asked for it says `undecided`. */
export class TooLarge extends Error {
  constructor() {
    super('a diagram is larger than its bound')
    this.name = 'TooLarge'
  }
}

/** How many values the variable at a level has. Levels count from 0; a higher one stands nearer the root. */
export type Levels = { arity(level: number): number }

/**
 * The nodes of reduced, ordered, multi-valued decision diagrams, hash-consed: equal nodes are one node,
 * so that equal functions have equal numbers. What a child is (a node, an edge with a weight) is the
 * business of those who keep their nodes here: to this table it is a number.
 *
 * Invariants: a node's children stand below it; nodes are never changed; ids below `first` are terminals.
 */
export class Nodes {
  readonly #first: number
  readonly #bound: number
  readonly #nodeOf: (child: number) => number
  readonly #levels: number[] = []
  readonly #depths: number[] = []
  readonly #children: number[][] = []
  readonly #keys: string[] = []
  readonly #known = new Map<string, number>()
  #ceiling: number

  /** `first`: the id of the first node. `bound`: how many nodes there may be in all. `nodeOf`: the node of a child. */
  constructor(first: number, bound: number, nodeOf = (child: number) => child) {
    this.#first = first
    this.#bound = bound
    this.#nodeOf = nodeOf
    this.#ceiling = bound
  }

  get size(): number {
    return this.#levels.length
  }

  level(id: number): number {
    return id < this.#first ? -1 : (this.#levels[id - this.#first] as number)
  }

  children(id: number): readonly number[] {
    return this.#children[id - this.#first] as number[]
  }

  node(level: number, children: number[]): number {
    const key = `${level}:${children.join()}`
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const depth =
      1 + children.reduce((deepest, child) => Math.max(deepest, this.#depth(this.#nodeOf(child))), 0)
    if (this.#levels.length >= this.#ceiling || depth > deepest) throw new TooLarge()
    const id = this.#first + this.#levels.length
    this.#levels.push(level)
    this.#depths.push(depth)
    this.#children.push(children)
    this.#keys.push(key)
    this.#known.set(key, id)
    return id
  }

  /** Does something that may make at most `budget` nodes. Where it needs more, its nodes go and TooLarge is thrown. */
  within<T>(budget: number, make: () => T): T {
    const outer = this.#ceiling
    const mark = this.#levels.length
    this.#ceiling = Math.min(outer, mark + budget, this.#bound)
    try {
      return make()
    } catch (error) {
      if (error instanceof TooLarge) this.#forget(mark)
      throw error
    } finally {
      this.#ceiling = outer
    }
  }

  #depth(id: number): number {
    return id < this.#first ? 0 : (this.#depths[id - this.#first] as number)
  }

  #forget(mark: number): void {
    for (const key of this.#keys.splice(mark)) this.#known.delete(key)
    this.#levels.length = mark
    this.#depths.length = mark
    this.#children.length = mark
  }
}

/** More variables than this in one diagram: its walks, which recur, would be too deep. */
const deepest = 1500

/** Two ids as one number: ids stay below 2^26. */
export const pair = (a: number, b: number): number => a * 2 ** 26 + b
