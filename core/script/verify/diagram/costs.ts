import type { Fn, Functions } from './functions.ts'
import { type Effort, type Levels, Nodes, pair, TooLarge } from './nodes.ts'

/**
 * A cost by number: how many answers it takes, at least, to have the variables as they are; nowhere
 * where they cannot be so. Equal functions have equal numbers.
 */
export type Cost = number

/** Nothing leads there. */
export const nowhere: Cost = 0
/** No answer is needed, whatever the values. */
export const atOnce: Cost = 1

/** An edge: a weight and the node below it (0: nowhere, 1: the end) in one number. */
const room = 2 ** 22
const edge = (weight: number, node: number): Cost => (node === 0 ? nowhere : weight * room + node)
const nodeOf = (cost: Cost): number => cost % room
/** The least cost anywhere; Infinity for nowhere. */
export const leastOf = (cost: Cost): number => (cost === nowhere ? Infinity : Math.floor(cost / room))
/** So many more answers. */
export const plus = (cost: Cost, answers: number): Cost =>
  cost === nowhere ? nowhere : cost + answers * room

/** Some variables with their values. */
export type Assignment = ReadonlyMap<number, number>

/**
 * Costs as edge-valued decision diagrams: each edge carries what its branch costs more than the
 * cheapest one, so that one more answer is one addition at the root, the least cost is read off the
 * root, and a cheapest assignment is found by following the edges of weight 0.
 *
 * Invariant: of a node's edges at least one has weight 0, and an edge to nowhere weighs nothing.
 */
export class Costs {
  readonly #levels: Levels
  readonly #nodes: Nodes

  constructor(levels: Levels, effort: Effort) {
    this.#levels = levels
    this.#nodes = new Nodes(2, effort, nodeOf)
  }

  node(level: number, children: readonly Cost[]): Cost {
    const least = children.reduce((least, child) => Math.min(least, leastOf(child)), Infinity)
    if (least === Infinity) return nowhere
    const [first] = children
    if (children.every((child) => child === first)) return first as Cost
    const node = this.#nodes.node(
      level,
      children.map((child) => plus(child, -least)),
    )
    if (node >= room) throw new TooLarge()
    return edge(least, node)
  }

  /** The costs where a function has a value that is kept; nowhere elsewhere. */
  where<T>(cost: Cost, functions: Functions<T>, f: Fn, kept: (value: T) => boolean): Cost {
    const done = new Map<number, Cost>()
    const go = (node: number, f: Fn): Cost => {
      if (node === 0) return nowhere
      const below = functions.level(f)
      if (below < 0) return kept(functions.valueOf(f)) ? edge(0, node) : nowhere
      const key = pair(f, node)
      const known = done.get(key)
      if (known !== undefined) return known
      const level = Math.max(this.#nodes.level(node), below)
      this.#nodes.step(this.#levels.arity(level))
      const children: Cost[] = []
      for (let value = 0; value < this.#levels.arity(level); value++) {
        const under = this.#under(edge(0, node), level, value)
        children.push(
          plus(go(nodeOf(under), below === level ? functions.child(f, value) : f), weightOf(under)),
        )
      }
      const made = this.node(level, children)
      done.set(key, made)
      return made
    }
    return plus(go(nodeOf(cost), f), weightOf(cost))
  }

  /** The lesser of two costs, everywhere. `done`: what was worked out before. */
  least(one: Cost, other: Cost, done = new Map<string, Cost>()): Cost {
    const go = (one: Cost, other: Cost): Cost => {
      if (one === other || other === nowhere) return one
      if (one === nowhere) return other
      const base = Math.min(leastOf(one), leastOf(other))
      const a = plus(one, -base)
      const b = plus(other, -base)
      const level = Math.max(this.#nodes.level(nodeOf(a)), this.#nodes.level(nodeOf(b)))
      if (level < 0) return edge(base, 1)
      const key = `${a},${b}`
      const known = done.get(key)
      if (known !== undefined) return plus(known, base)
      this.#nodes.step(this.#levels.arity(level))
      const children: Cost[] = []
      for (let value = 0; value < this.#levels.arity(level); value++)
        children.push(go(this.#under(a, level, value), this.#under(b, level, value)))
      const made = this.node(level, children)
      done.set(key, made)
      return plus(made, base)
    }
    return go(one, other)
  }

  /** The least cost over all values of a variable that is no longer of interest. */
  without(cost: Cost, level: number): Cost {
    const done = new Map<number, Cost>()
    const merged = new Map<string, Cost>()
    const go = (node: number): Cost => {
      const here = this.#nodes.level(node)
      if (here < level) return edge(0, node)
      const known = done.get(node)
      if (known !== undefined) return known
      const children = this.#nodes.children(node)
      const made =
        here === level
          ? [...new Set(children)].reduce((least, child) => this.least(least, child, merged), nowhere)
          : this.node(
              here,
              children.map((child) => plus(go(nodeOf(child)), weightOf(child))),
            )
      done.set(node, made)
      return made
    }
    return plus(go(nodeOf(cost)), weightOf(cost))
  }

  /** The variables that the cost depends on. */
  support(cost: Cost): Set<number> {
    const seen = new Set<number>()
    const levels = new Set<number>()
    const go = (node: number): void => {
      if (node < 2 || seen.has(node)) return
      seen.add(node)
      levels.add(this.#nodes.level(node))
      for (const child of this.#nodes.children(node)) go(nodeOf(child))
    }
    go(nodeOf(cost))
    return levels
  }

  /**
   * A cheapest assignment that agrees with the values fixed; null where there is none. It names the
   * variables that matter to it only. Of equally cheap ones, the preferred values, else the lowest.
   * `expected`: what it costs, where that is known; a straight way of that cost then saves the search.
   */
  cheapest(
    cost: Cost,
    fixed: Assignment,
    preferred: Assignment = new Map(),
    expected?: number,
  ): { cost: number; values: Map<number, number> } | null {
    const straight = expected === undefined ? null : this.#straight(cost, fixed, preferred)
    if (straight !== null && straight.cost === expected) return straight
    const done = new Map<number, number>([
      [0, Infinity],
      [1, 0],
    ])
    const best = (node: number): number => {
      const known = done.get(node)
      if (known !== undefined) return known
      let least = Infinity
      for (const [, child] of this.#open(node, fixed))
        if (child !== nowhere) least = Math.min(least, weightOf(child) + best(nodeOf(child)))
      done.set(node, least)
      return least
    }
    const total = best(nodeOf(cost))
    if (total === Infinity) return null
    const values = new Map<number, number>()
    for (let node = nodeOf(cost); node > 1; ) {
      const level = this.#nodes.level(node)
      const ways = this.#open(node, fixed).filter(
        ([, child]) => child !== nowhere && weightOf(child) + best(nodeOf(child)) === best(node),
      )
      const [value, child] =
        ways.find(([value]) => value === preferred.get(level)) ?? (ways[0] as [number, Cost])
      values.set(level, value)
      node = nodeOf(child)
    }
    return { cost: weightOf(cost) + total, values }
  }

  /** Throws TooLarge, and leaves no nodes, where more than the effort of one operation is needed. */
  within<R>(make: () => R): R {
    return this.#nodes.within(make)
  }

  get size(): number {
    return this.#nodes.size
  }

  /** The way that takes what is fixed, and else what costs nothing more. */
  #straight(cost: Cost, fixed: Assignment, preferred: Assignment) {
    const values = new Map<number, number>()
    let at = cost
    while (nodeOf(at) > 1) {
      const level = this.#nodes.level(nodeOf(at))
      const children = this.#nodes.children(nodeOf(at))
      const isFree = (value: number | undefined) =>
        value !== undefined && children[value] !== nowhere && weightOf(children[value] as Cost) === 0
      const usual = preferred.get(level)
      const value =
        fixed.get(level) ??
        (isFree(usual) ? (usual as number) : children.findIndex((_, value) => isFree(value)))
      const child = children[value] as Cost
      if (child === nowhere) return null
      values.set(level, value)
      at = plus(child, weightOf(at))
    }
    return at === nowhere ? null : { cost: weightOf(at), values }
  }

  #open(node: number, fixed: Assignment): [number, Cost][] {
    const children = this.#nodes.children(node)
    const value = fixed.get(this.#nodes.level(node))
    return value === undefined
      ? children.map((child, value) => [value, child])
      : [[value, children[value] as Cost]]
  }

  #under(cost: Cost, level: number, value: number): Cost {
    if (cost === nowhere || this.#nodes.level(nodeOf(cost)) !== level) return cost
    return plus(this.#nodes.children(nodeOf(cost))[value] as Cost, weightOf(cost))
  }
}

const weightOf = (cost: Cost): number => Math.floor(cost / room)
