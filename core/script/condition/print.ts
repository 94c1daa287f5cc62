import type { Expression, Literal } from './expression.ts'

/** A condition as it would be written, with no more brackets than it needs. */
export function printCondition(expression: Expression): string {
  switch (expression.type) {
    case 'compare':
      return `${expression.left.name} ${expression.op} ${printLiteral(expression.right)}`
    case 'in':
      return `${expression.left.name} in (${expression.list.map(printLiteral).join(', ')})`
    case 'call':
      return `${expression.fn}(${expression.of.name})`
    case 'and':
      return [expression.left, expression.right]
        .map((side) => bracketed(side, side.type === 'or'))
        .join(' and ')
    case 'or':
      return [expression.left, expression.right].map(printCondition).join(' or ')
    case 'not':
      return `not ${bracketed(expression.of, expression.of.type === 'and' || expression.of.type === 'or')}`
    default:
      return expression satisfies never
  }
}

const bracketed = (expression: Expression, needed: boolean) =>
  needed ? `(${printCondition(expression)})` : printCondition(expression)

const printLiteral = ({ value }: Literal) => (typeof value === 'number' ? String(value) : `'${value}'`)
