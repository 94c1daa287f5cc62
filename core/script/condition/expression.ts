/** Where in its text an expression stands. */
export interface Span {
  start: number
  end: number
}

export const comparisons = ['=', '!=', '<', '<=', '>', '>='] as const
export type Comparison = (typeof comparisons)[number]

/**
 * answered(X): X has an answer, don't know and refused excepted. missing(X): don't know or refused was
 * keyed. value(X): what X's bracket counts as. sum, min, max: over numbers; what has no value is left out.
 * count: how many of its conditions hold.
 */
export const functions = ['answered', 'missing', 'value', 'sum', 'min', 'max', 'count'] as const
export type FunctionName = (typeof functions)[number]

export type Literal = ({ type: 'number'; value: number } | { type: 'text'; value: string }) & Span
export type Name = { type: 'name'; name: string } & Span

/** A condition or a computation, as a tree. Every part knows its place, so that a finding can point at it. */
export type Expression =
  | Literal
  | Name
  | ({ type: 'compare'; op: Comparison; left: Expression; right: Expression } & Span)
  | ({ type: 'in'; left: Expression; list: Literal[] } & Span)
  | ({ type: 'call'; fn: FunctionName; of: Expression[] } & Span)
  | ({ type: 'arithmetic'; op: '+' | '-' | '*' | '/'; left: Expression; right: Expression } & Span)
  | ({ type: 'and' | 'or'; left: Expression; right: Expression } & Span)
  | ({ type: 'not'; of: Expression } & Span)

/** The parts an expression is made of directly. */
export function partsOf(expression: Expression): Expression[] {
  switch (expression.type) {
    case 'number':
    case 'text':
    case 'name':
      return []
    case 'compare':
    case 'arithmetic':
    case 'and':
    case 'or':
      return [expression.left, expression.right]
    case 'in':
      return [expression.left, ...expression.list]
    case 'call':
      return expression.of
    case 'not':
      return [expression.of]
    default:
      return expression satisfies never
  }
}

/** The same expression with each of its direct parts made anew. */
export function mapParts(expression: Expression, make: (part: Expression) => Expression): Expression {
  switch (expression.type) {
    case 'number':
    case 'text':
    case 'name':
      return expression
    case 'compare':
    case 'arithmetic':
    case 'and':
    case 'or':
      return { ...expression, left: make(expression.left), right: make(expression.right) }
    case 'in':
      return {
        ...expression,
        left: make(expression.left),
        list: expression.list.map((one) => make(one) as Literal),
      }
    case 'call':
      return { ...expression, of: expression.of.map(make) }
    case 'not':
      return { ...expression, of: make(expression.of) }
    default:
      return expression satisfies never
  }
}

/** Every name in an expression, in the order of the text. */
export function namesIn(expression: Expression): Name[] {
  return expression.type === 'name' ? [expression] : partsOf(expression).flatMap(namesIn)
}

/** The values that names are compared with in an expression. */
export function comparedIn(expression: Expression): { name: Name; values: Literal[] }[] {
  if (expression.type === 'in' && expression.left.type === 'name')
    return [{ name: expression.left, values: expression.list }]
  if (expression.type === 'compare') {
    const { left, right } = expression
    if (left.type === 'name' && isLiteral(right)) return [{ name: left, values: [right] }]
    if (right.type === 'name' && isLiteral(left)) return [{ name: right, values: [left] }]
  }
  return partsOf(expression).flatMap(comparedIn)
}

export const isLiteral = (expression: Expression): expression is Literal =>
  expression.type === 'number' || expression.type === 'text'
