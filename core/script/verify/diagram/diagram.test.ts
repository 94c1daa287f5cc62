import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atOnce, type Cost, Costs, leastOf, nowhere, plus } from './costs.ts'
import { type Fn, Functions } from './functions.ts'
import { TooLarge } from './nodes.ts'

const arities = [2, 3, 2, 4]
const levels = { arity: (level: number) => arities[level] as number }
const effort = { each: 1e6, inAll: 1e7 }

/** Every way to set the variables. */
const settings = arities.reduce<number[][]>(
  (all, arity) => all.flatMap((one) => Array.from({ length: arity }, (_, value) => [...one, value])),
  [[]],
)

/** A value for each setting, in their order. */
const table = (of: fc.Arbitrary<number>) =>
  fc.array(of, { minLength: settings.length, maxLength: settings.length })

/** A table as a diagram: one variable after the other, the last at the root. */
function built<D>(
  values: readonly number[],
  leaf: (value: number) => D,
  node: (level: number, kids: D[]) => D,
): D {
  const go = (level: number, fixed: number[]): D => {
    if (level < 0)
      return leaf(values[settings.findIndex((one) => one.every((value, i) => value === fixed[i]))] as number)
    return node(
      level,
      Array.from({ length: levels.arity(level) }, (_, value) => go(level - 1, [value, ...fixed])),
    )
  }
  return go(arities.length - 1, [])
}

const functionOf = (functions: Functions<number>, values: readonly number[]): Fn =>
  built(
    values,
    (value) => functions.constant(value),
    (level, kids) => functions.node(level, kids),
  )

const costOf = (costs: Costs, values: readonly number[]): Cost =>
  built(
    values,
    (value) => (value > 8 ? nowhere : plus(atOnce, value)),
    (level, kids) => costs.node(level, kids),
  )

const fixedAs = (setting: readonly number[]) => new Map(setting.map((value, level) => [level, value]))
const costAt = (costs: Costs, cost: Cost, setting: readonly number[]) =>
  costs.cheapest(cost, fixedAs(setting))?.cost ?? Infinity
const asCost = (value: number) => (value > 8 ? Infinity : value)

function valueAt(functions: Functions<number>, f: Fn, setting: readonly number[]): number {
  let at = f
  while (functions.level(at) >= 0) at = functions.child(at, setting[functions.level(at)] as number)
  return functions.valueOf(at)
}

const numbers = table(fc.nat(3))
const prices = table(fc.nat(10))

describe('functions as diagrams', () => {
  it('say of every setting what the table says, and equal tables are one diagram', () => {
    fc.assert(
      fc.property(numbers, numbers, (one, other) => {
        const functions = new Functions<number>(levels, effort)
        const f = functionOf(functions, one)
        const g = functionOf(functions, other)
        const sum = functions.combine(f, g, (a, b) => a + b)
        expect(
          functionOf(
            functions,
            one.map((value, i) => value + (other[i] as number)),
          ),
        ).toBe(sum)
        settings.forEach((setting, i) => {
          expect(valueAt(functions, sum, setting)).toBe((one[i] as number) + (other[i] as number))
        })
      }),
      { seed: 1, numRuns: 100 },
    )
  })

  it('name the variables that they depend on, and no others', () => {
    const functions = new Functions<number>(levels, effort)
    const byThird = functionOf(
      functions,
      settings.map((setting) => setting[2] as number),
    )
    expect(functions.support(byThird)).toEqual(new Set([2]))
    expect(functions.support(functions.at(byThird, 2, 1))).toEqual(new Set())
    expect(functions.support(functions.without(byThird, 2, (a, b) => Math.max(a, b)))).toEqual(new Set())
  })

  it('leave nothing behind where they grow too large', () => {
    const functions = new Functions<number>({ arity: () => 2 }, { each: 1, inAll: 1 })
    const grow = () => {
      let f = functions.constant(0)
      for (let level = 0; level < 40_000; level++)
        f = functions.node(level, [f, functions.constant(level + 1)])
      return f
    }
    expect(() => functions.within(grow)).toThrow(TooLarge)
    expect(functions.constant(7)).toBe(0)
  })
})

describe('costs as diagrams', () => {
  it('say of every setting what the table says, and equal tables are one diagram', () => {
    fc.assert(
      fc.property(prices, prices, (one, other) => {
        const costs = new Costs(levels, effort)
        const least = costs.least(costOf(costs, one), costOf(costs, other))
        expect(
          costOf(
            costs,
            one.map((value, i) => Math.min(value, other[i] as number)),
          ),
        ).toBe(least)
        settings.forEach((setting, i) => {
          expect(costAt(costs, least, setting)).toBe(asCost(Math.min(one[i] as number, other[i] as number)))
        })
        expect(leastOf(least)).toBe(Math.min(...one.map(asCost), ...other.map(asCost)))
      }),
      { seed: 2, numRuns: 100 },
    )
  })

  it('are kept where a function says so', () => {
    fc.assert(
      fc.property(prices, numbers, (price, number) => {
        const costs = new Costs(levels, effort)
        const functions = new Functions<number>(levels, effort)
        const kept = costs.where(
          costOf(costs, price),
          functions,
          functionOf(functions, number),
          (value) => value === 2,
        )
        settings.forEach((setting, i) => {
          expect(costAt(costs, kept, setting)).toBe(number[i] === 2 ? asCost(price[i] as number) : Infinity)
        })
      }),
      { seed: 3, numRuns: 100 },
    )
  })

  it('without a variable are the least over its values', () => {
    fc.assert(
      fc.property(prices, fc.nat(arities.length - 1), (price, level) => {
        const costs = new Costs(levels, effort)
        const cost = costs.without(costOf(costs, price), level)
        expect(costs.support(cost).has(level)).toBe(false)
        settings.forEach((setting) => {
          const alike = settings.flatMap((one, i) =>
            one.every((value, at) => at === level || value === setting[at])
              ? [asCost(price[i] as number)]
              : [],
          )
          expect(costAt(costs, cost, setting)).toBe(Math.min(...alike))
        })
      }),
      { seed: 4, numRuns: 100 },
    )
  })

  it('give a cheapest setting, also a straight one, that agrees with what is fixed', () => {
    fc.assert(
      fc.property(prices, fc.nat(3), (price, value) => {
        const costs = new Costs(levels, effort)
        const cost = costOf(costs, price)
        const fixed = new Map([[3, value]])
        const alike = settings.flatMap((one, i) => (one[3] === value ? [asCost(price[i] as number)] : []))
        const best = Math.min(...alike)
        for (const found of [costs.cheapest(cost, fixed), costs.cheapest(cost, fixed, new Map(), best)]) {
          expect(found?.cost ?? Infinity).toBe(best)
          const values = new Map([...(found?.values ?? []), ...fixed])
          const fits = settings.filter((one) => [...values].every(([level, value]) => one[level] === value))
          expect(fits.every((one) => found === null || costAt(costs, cost, one) === best)).toBe(true)
        }
      }),
      { seed: 5, numRuns: 200 },
    )
  })
})
