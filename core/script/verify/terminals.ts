import { compares, type Value } from '../condition/evaluate.ts'
import type { Comparison } from '../condition/expression.ts'

/** There is a value, but which one is not told apart. */
export const some = Symbol('some value')
/** Whether it holds, or whether there is a value at all, cannot be told. */
export const unknown = Symbol('unknown')

/** What a condition or computation can be under some answers. */
export type Terminal = Exclude<Value, readonly number[]> | typeof some | typeof unknown

/** Both hold; one that does not decides whatever the other is. */
export function both(left: Terminal, right: Terminal): Terminal {
  if (left === false || right === false) return false
  return left === unknown || right === unknown ? unknown : left === true && right === true
}

/** One holds at least; one that does decides whatever the other is. */
export function either(left: Terminal, right: Terminal): Terminal {
  if (left === true || right === true) return true
  return left === unknown || right === unknown ? unknown : false
}

/** As conditions compare: without a value on either side, nothing does. */
export function compared(op: Comparison, left: Terminal, right: Terminal): Terminal {
  if (left === undefined || right === undefined) return false
  if (typeof left === 'symbol' || typeof right === 'symbol') return unknown
  return compares(op, left, right)
}

export function calculated(op: '+' | '-' | '*' | '/', left: Terminal, right: Terminal): Terminal {
  if (left === undefined || right === undefined) return undefined
  if (left === unknown || right === unknown) return unknown
  if (op === '/' && right === some) return unknown
  if (op === '/' && right === 0) return undefined
  if (typeof left !== 'number' || typeof right !== 'number') return some
  switch (op) {
    case '+':
      return left + right
    case '-':
      return left - right
    case '*':
      return left * right
    case '/':
      return left / right
    default:
      return op satisfies never
  }
}

/** A sum is always there; what has no value adds nothing. */
export function summed(all: Terminal, one: Terminal): Terminal {
  if (one === undefined) return all
  return typeof all === 'number' && typeof one === 'number' ? all + one : some
}

export const smallest = (all: Terminal, one: Terminal) => extreme(Math.min, all, one)
export const largest = (all: Terminal, one: Terminal) => extreme(Math.max, all, one)

function extreme(best: (a: number, b: number) => number, all: Terminal, one: Terminal): Terminal {
  if (all === undefined) return one
  if (one === undefined) return all
  if (typeof all === 'number' && typeof one === 'number') return best(all, one)
  return all === unknown && one === unknown ? unknown : some
}
