/** A diagram would grow over its bound. What asked for it says `undecided`. */
export class TooLarge extends Error {
  constructor() {
    super('a diagram is larger than its bound')
    this.name = 'TooLarge'
  }
}

/** How many values the variable at a level has. Levels count from 0; a higher one stands nearer the root. */
export type Levels = { arity(level: number): number }

/** What one operation may take, and all together: steps, a step being one child of one node looked at. */
export interface Effort {
  each: number
  inAll: number
}

/** However much was done already, an operation of so many steps is always allowed. */
const leastEffort = 20_000
/** More variables than this in one diagram: its walks, which recur, would be too deep. */
const deepest = 800

/**
 * The nodes of reduced, ordered, multi-valued decision diagrams, hash-consed: equal nodes are one node,
 * so that equal functions have equal numbers. What a child is (a node, an edge with a weight) is the
 * business of those who keep their nodes here: to this table it is a number.
 *
 * Invariants: a node's children stand below it; nodes are never changed; ids below `first` are terminals.
 */
export class Nodes {
  readonly #first: number
  readonly #nodeOf: (child: number) => number
  readonly #effort: Effort
  readonly #levels: number[] = []
  readonly #depths: number[] = []
  readonly #children: (readonly number[])[] = []
  readonly #hashes: number[] = []
  readonly #buckets = new Map<number, number[]>()
  #steps = 0
  #ceiling = Infinity

  /** `first`: the id of the first node. `nodeOf`: the node that a child is. */
  constructor(first: number, effort: Effort, nodeOf = (child: number) => child) {
    this.#first = first
    this.#effort = effort
    this.#nodeOf = nodeOf
  }

  get size(): number {
    return this.#levels.length
  }

  level(id: number): number {
    return id < this.#first ? -1 : (this.#levels[id - this.#first] as number)
  }

  children(id: number): readonly number[] {
    return this.#children[id - this.#first] as readonly number[]
  }

  node(level: number, children: readonly number[]): number {
    const hash = hashOf(level, children)
    const bucket = this.#buckets.get(hash)
    const known = bucket?.find((id) => this.level(id) === level && areEqual(this.children(id), children))
    if (known !== undefined) return known
    this.step(children.length)
    const depth = 1 + children.reduce((most, child) => Math.max(most, this.#depth(this.#nodeOf(child))), 0)
    if (depth > deepest) throw new TooLarge()
    const id = this.#first + this.#levels.length
    this.#levels.push(level)
    this.#depths.push(depth)
    this.#children.push(children)
    this.#hashes.push(hash)
    if (bucket === undefined) this.#buckets.set(hash, [id])
    else bucket.push(id)
    return id
  }

  /** So many steps are taken. Throws TooLarge where that is over what may be. */
  step(steps: number): void {
    this.#steps += steps
    if (this.#steps > this.#ceiling) throw new TooLarge()
  }

  /**
   * Does something that may take the effort of one operation. Where it needs more, or there was too
   * much before, what it made goes and TooLarge is thrown.
   */
  within<T>(make: () => T): T {
    const outer = this.#ceiling
    const mark = this.#levels.length
    const { each, inAll } = this.#effort
    this.#ceiling = Math.min(outer, this.#steps + Math.max(leastEffort, Math.min(each, inAll - this.#steps)))
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

  /** The nodes made last: a bucket has its youngest last. */
  #forget(mark: number): void {
    for (const hash of this.#hashes.splice(mark).reverse()) this.#buckets.get(hash)?.pop()
    this.#levels.length = mark
    this.#depths.length = mark
    this.#children.length = mark
  }
}

function hashOf(level: number, children: readonly number[]): number {
  let hash = level
  for (const child of children) hash = Math.imul(hash ^ (child % 4294967291), 0x9e3779b1) ^ (hash >>> 15)
  return hash
}

function areEqual(one: readonly number[], other: readonly number[]): boolean {
  if (one.length !== other.length) return false
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false
  return true
}

/** Two ids as one number: ids stay below 2^26. */
export const pair = (a: number, b: number): number => a * 2 ** 26 + b
