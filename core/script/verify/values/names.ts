import { type Expression, partsOf } from '../../condition/expression.ts'
import type { Script } from '../../definition.ts'

/** Items and values that an expression needs, those of computed values included. */
export type BasesOf = (expression: Expression) => ReadonlySet<string>

/** Looks through computed values; each is looked at once. */
export function basesIn(script: Script): BasesOf {
  const ofComputed = new Map<string, ReadonlySet<string>>()
  const collect = (expression: Expression, into: Set<string>): void => {
    if (expression.type !== 'name') {
      for (const part of partsOf(expression)) collect(part, into)
      return
    }
    const computed = script.computed.get(expression.name)
    if (computed === undefined) into.add(expression.name)
    else for (const name of basesOfComputed(expression.name)) into.add(name)
  }
  const basesOfComputed = (name: string): ReadonlySet<string> => {
    const known = ofComputed.get(name)
    if (known !== undefined) return known
    const bases = new Set<string>()
    const computed = script.computed.get(name)
    if (computed !== undefined) collect(computed.value, bases)
    ofComputed.set(name, bases)
    return bases
  }
  return (expression) => {
    const bases = new Set<string>()
    collect(expression, bases)
    return bases
  }
}

/** Every condition and computation of a script. */
export function expressionsOf({ items, computed }: Script): Expression[] {
  return [
    ...[...computed.values()].map(({ value }) => value),
    ...[...items.values()].flatMap(({ when, checks }) => [
      ...(when === null ? [] : [when]),
      ...checks.map(({ that }) => that),
    ]),
  ]
}

export type Atom = Expression & { type: 'compare' | 'in' }

/** The comparisons in an expression, those inside of comparisons (of counts) too. */
export function atomsOf(expression: Expression): Atom[] {
  const within = partsOf(expression).flatMap(atomsOf)
  return expression.type === 'compare' || expression.type === 'in' ? [expression, ...within] : within
}
