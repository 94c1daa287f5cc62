import type { Comparison, Expression, Literal } from './expression.ts'

/** What a condition can ask of an interview. */
export interface Answers {
  /**
   * The value of an item on the route or of a case or study value: a number, a text, the codes of a
   * multiple. undefined when there is none, don't know and refused included.
   */
  valueOf(name: string): number | string | readonly number[] | undefined
  /** don't know or refused was keyed. */
  isMissing(item: string): boolean
}

/**
 * Whether a condition holds. Two-valued: a comparison with no value is false, so its `not` is true.
 * A multiple compares as "one of its codes does".
 */
export function holds(expression: Expression, answers: Answers): boolean {
  switch (expression.type) {
    case 'and':
      return holds(expression.left, answers) && holds(expression.right, answers)
    case 'or':
      return holds(expression.left, answers) || holds(expression.right, answers)
    case 'not':
      return !holds(expression.of, answers)
    case 'compare':
      return some(answers.valueOf(expression.left.name), (value) =>
        compares(expression.op, value, expression.right),
      )
    case 'in':
      return some(answers.valueOf(expression.left.name), (value) =>
        expression.list.some((literal) => literal.value === value),
      )
    case 'call':
      return expression.fn === 'answered'
        ? answers.valueOf(expression.of.name) !== undefined
        : answers.isMissing(expression.of.name)
    default:
      return expression satisfies never
  }
}

function some(value: ReturnType<Answers['valueOf']>, test: (value: number | string) => boolean): boolean {
  if (value === undefined) return false
  return typeof value === 'object' ? value.some(test) : test(value)
}

function compares(op: Comparison, left: number | string, { value: right }: Literal): boolean {
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
