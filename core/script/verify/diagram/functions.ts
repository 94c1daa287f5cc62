import { type Effort, type Levels, Nodes, pair, TooLarge } from './nodes.ts'

/** A function of the variables' values, by number; equal functions have equal numbers. */
export type Fn = number

/** Terminals have ids below this, one for each value that any function takes. */
const terminals = 2 ** 20

/**
 * Functions from the values of finitely many variables to values of any kind (algebraic decision
 * diagrams, multi-valued). Conditions are those with truths at their ends, computations those with numbers.
 */
export class Functions<T> {
  readonly #levels: Levels
  readonly #nodes: Nodes
  readonly #values: T[] = []
  readonly #ids = new Map<T, number>()

  constructor(levels: Levels, effort: Effort) {
    this.#levels = levels
    this.#nodes = new Nodes(terminals, effort)
  }

  /** The function that is the same everywhere. */
  constant(value: T): Fn {
    const known = this.#ids.get(value)
    if (known !== undefined) return known
    if (this.#values.length >= terminals) throw new TooLarge()
    this.#values.push(value)
    this.#ids.set(value, this.#values.length - 1)
    return this.#values.length - 1
  }

  /** The function that looks at one variable and goes on with the function for its value. */
  node(level: number, children: Fn[]): Fn {
    const [first] = children
    if (children.length !== this.#levels.arity(level)) throw new Error(`level ${level} has other values`)
    return children.every((child) => child === first) ? (first as Fn) : this.#nodes.node(level, children)
  }

  level(f: Fn): number {
    return this.#nodes.level(f)
  }

  child(f: Fn, value: number): Fn {
    return this.#nodes.children(f)[value] as Fn
  }

  /** What a constant function is. */
  valueOf(f: Fn): T {
    return this.#values[f] as T
  }

  /** A function of one function's values. */
  map(f: Fn, to: (value: T) => T): Fn {
    const done = new Map<Fn, Fn>()
    const go = (f: Fn): Fn => {
      const known = done.get(f)
      if (known !== undefined) return known
      const level = this.level(f)
      const made =
        level < 0 ? this.constant(to(this.valueOf(f))) : this.node(level, this.#nodes.children(f).map(go))
      done.set(f, made)
      return made
    }
    return go(f)
  }

  /** A function of two functions' values. */
  combine(f: Fn, g: Fn, to: (left: T, right: T) => T): Fn {
    const done = new Map<number, Fn>()
    const go = (f: Fn, g: Fn): Fn => {
      const level = Math.max(this.level(f), this.level(g))
      if (level < 0) return this.constant(to(this.valueOf(f), this.valueOf(g)))
      const key = pair(f, g)
      const known = done.get(key)
      if (known !== undefined) return known
      this.#nodes.step(this.#levels.arity(level))
      const children: Fn[] = []
      for (let value = 0; value < this.#levels.arity(level); value++)
        children.push(go(this.#under(f, level, value), this.#under(g, level, value)))
      const made = this.node(level, children)
      done.set(key, made)
      return made
    }
    return go(f, g)
  }

  /** The function where a variable has a value. */
  at(f: Fn, level: number, value: number): Fn {
    const done = new Map<Fn, Fn>()
    const go = (f: Fn): Fn => {
      const here = this.level(f)
      if (here < level) return f
      if (here === level) return this.child(f, value)
      const known = done.get(f)
      if (known !== undefined) return known
      const made = this.node(here, this.#nodes.children(f).map(go))
      done.set(f, made)
      return made
    }
    return go(f)
  }

  /** The function without a variable: one value where all of the variable's values agree on it. */
  without(f: Fn, level: number, agree: (one: T, other: T) => T): Fn {
    let all = this.at(f, level, 0)
    for (let value = 1; value < this.#levels.arity(level); value++)
      all = this.combine(all, this.at(f, level, value), agree)
    return all
  }

  /** The variables that the function really depends on. */
  support(f: Fn): Set<number> {
    const seen = new Set<Fn>()
    const levels = new Set<number>()
    const go = (f: Fn): void => {
      if (this.level(f) < 0 || seen.has(f)) return
      seen.add(f)
      levels.add(this.level(f))
      this.#nodes.children(f).forEach(go)
    }
    go(f)
    return levels
  }

  /** Throws TooLarge, and leaves nothing behind, where more than the effort of one operation is needed. */
  within<R>(make: () => R): R {
    const mark = this.#values.length
    try {
      return this.#nodes.within(make)
    } catch (error) {
      if (error instanceof TooLarge) for (const value of this.#values.splice(mark)) this.#ids.delete(value)
      throw error
    }
  }

  #under(f: Fn, level: number, value: number): Fn {
    return this.level(f) === level ? this.child(f, value) : f
  }
}
