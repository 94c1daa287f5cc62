import type { Expression } from './expression.ts'

/** An expression as it would be written, with no more brackets than it needs. */
export function printCondition(expression: Expression): string {
  switch (expression.type) {
    case 'number':
      return String(expression.value)
    case 'text':
      return `'${expression.value}'`
    case 'name':
      return expression.name
    case 'not':
      return `not ${within(expression.of, tightness(expression))}`
    case 'in':
      return `${within(expression.left, 4)} in (${expression.list.map(printCondition).join(', ')})`
    case 'call':
      return `${expression.fn}(${expression.of.map(printCondition).join(', ')})`
    case 'compare':
      return `${within(expression.left, 4)} ${expression.op} ${within(expression.right, 4)}`
    case 'and':
    case 'or': {
      const least = tightness(expression)
      return `${within(expression.left, least)} ${expression.type} ${within(expression.right, least + 1)}`
    }
    case 'arithmetic': {
      const least = tightness(expression)
      return `${within(expression.left, least)} ${expression.op} ${within(expression.right, least + 1)}`
    }
    default:
      return expression satisfies never
  }
}

const within = (expression: Expression, least: number) =>
  tightness(expression) < least ? `(${printCondition(expression)})` : printCondition(expression)

function tightness(expression: Expression): number {
  switch (expression.type) {
    case 'or':
      return 0
    case 'and':
      return 1
    case 'not':
      return 2
    case 'compare':
    case 'in':
      return 3
    case 'arithmetic':
      return expression.op === '+' || expression.op === '-' ? 4 : 5
    case 'number':
    case 'text':
    case 'name':
    case 'call':
      return 6
    default:
      return expression satisfies never
  }
}
