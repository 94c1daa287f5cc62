/** Where in the condition's text an expression stands. */
export interface Span {
  start: number
  end: number
}

export const comparisons = ['=', '!=', '<', '<=', '>', '>='] as const
export type Comparison = (typeof comparisons)[number]

export const functions = ['answered', 'missing'] as const
export type FunctionName = (typeof functions)[number]

export type Literal = ({ type: 'number'; value: number } & Span) | ({ type: 'text'; value: string } & Span)
export type Name = { type: 'name'; name: string } & Span

/** A condition, as a tree. Every leaf knows its place, so that a finding can point at it. */
export type Expression =
  | ({ type: 'compare'; op: Comparison; left: Name; right: Literal } & Span)
  | ({ type: 'in'; left: Name; list: Literal[] } & Span)
  | ({ type: 'call'; fn: FunctionName; of: Name } & Span)
  | ({ type: 'and' | 'or'; left: Expression; right: Expression } & Span)
  | ({ type: 'not'; of: Expression } & Span)

/** Every name in an expression, in the order of the text. */
export function namesIn(expression: Expression): Name[] {
  switch (expression.type) {
    case 'compare':
    case 'in':
      return [expression.left]
    case 'call':
      return [expression.of]
    case 'and':
    case 'or':
      return [...namesIn(expression.left), ...namesIn(expression.right)]
    case 'not':
      return namesIn(expression.of)
    default:
      return expression satisfies never
  }
}

/** Every comparison of a name with values in an expression: which values matter for its truth. */
export function comparedIn(
  expression: Expression,
): { name: Name; values: Literal[]; op: Comparison | 'in' }[] {
  switch (expression.type) {
    case 'compare':
      return [{ name: expression.left, values: [expression.right], op: expression.op }]
    case 'in':
      return [{ name: expression.left, values: expression.list, op: 'in' }]
    case 'call':
      return []
    case 'and':
    case 'or':
      return [...comparedIn(expression.left), ...comparedIn(expression.right)]
    case 'not':
      return comparedIn(expression.of)
    default:
      return expression satisfies never
  }
}
