import type { Comparison, Expression } from './expression.ts'

export type Value = number | string | boolean | readonly number[] | undefined

/** What an expression can ask of an interview. */
export interface Answers {
  /**
   * The value of an item on the route, of a case or study value, or of a computed value: a number, a
   * text, a truth, the codes of a multiple. undefined when there is none, don't know and refused included.
   */
  valueOf(name: string): Value
  /** don't know or refused was keyed. */
  isMissing(item: string): boolean
  /** What the bracket that was answered counts as; undefined without an answer. */
  bracketOf(item: string): number | undefined
  /** The quota cell that the answers so far put the respondent in is full. */
  isFull(quota: string): boolean
}

/**
 * Whether a condition holds. Two-valued: a comparison with no value is false, so its `not` is true.
 * A multiple compares as "one of its codes does".
 */
export function holds(expression: Expression, answers: Answers): boolean {
  return valueOf(expression, answers) === true
}

/** The value of a computation; undefined where one of its parts has none. */
export function valueOf(expression: Expression, answers: Answers): Value {
  switch (expression.type) {
    case 'number':
    case 'text':
      return expression.value
    case 'name':
      return answers.valueOf(expression.name)
    case 'and':
      return holds(expression.left, answers) && holds(expression.right, answers)
    case 'or':
      return holds(expression.left, answers) || holds(expression.right, answers)
    case 'not':
      return !holds(expression.of, answers)
    case 'compare': {
      const right = valueOf(expression.right, answers)
      return some(valueOf(expression.left, answers), (left) =>
        some(right, (one) => compares(expression.op, left, one)),
      )
    }
    case 'in':
      return some(valueOf(expression.left, answers), (value) =>
        expression.list.some((literal) => literal.value === value),
      )
    case 'arithmetic':
      return calculate(expression.op, valueOf(expression.left, answers), valueOf(expression.right, answers))
    case 'call':
      return called(expression, answers)
    default:
      return expression satisfies never
  }
}

function called({ fn, of }: Expression & { type: 'call' }, answers: Answers): Value {
  const [first] = of
  const name = first?.type === 'name' ? first.name : ''
  switch (fn) {
    case 'answered':
      return answers.valueOf(name) !== undefined
    case 'missing':
      return answers.isMissing(name)
    case 'value':
      return answers.bracketOf(name)
    case 'count':
      return of.filter((condition) => holds(condition, answers)).length
    case 'sum':
      return numbers(of, answers).reduce((sum, number) => sum + number, 0)
    case 'min':
    case 'max': {
      const valid = numbers(of, answers)
      return valid.length === 0 ? undefined : valid.reduce((best, number) => Math[fn](best, number))
    }
    default:
      return fn satisfies never
  }
}

const numbers = (of: readonly Expression[], answers: Answers): number[] =>
  of.map((part) => valueOf(part, answers)).filter((value) => typeof value === 'number')

function some(value: Value, test: (value: number | string | boolean) => boolean): boolean {
  if (value === undefined) return false
  return typeof value === 'object' ? value.some(test) : test(value)
}

function calculate(op: '+' | '-' | '*' | '/', left: Value, right: Value): number | undefined {
  if (typeof left !== 'number' || typeof right !== 'number') return undefined
  switch (op) {
    case '+':
      return left + right
    case '-':
      return left - right
    case '*':
      return left * right
    case '/':
      return right === 0 ? undefined : left / right
    default:
      return op satisfies never
  }
}

/** Numbers by size, texts (dates, months) by their order; values of two sorts are never equal. */
export function compares(
  op: Comparison,
  left: number | string | boolean,
  right: number | string | boolean,
): boolean {
  switch (op) {
    case '=':
      return left === right
    case '!=':
      return left !== right
    case '<':
      return left < right
    case '<=':
      return left <= right
    case '>':
      return left > right
    case '>=':
      return left >= right
    default:
      return op satisfies never
  }
}
