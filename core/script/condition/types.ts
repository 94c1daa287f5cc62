import type { Expression, FunctionName, Span } from './expression.ts'
import { printCondition } from './print.ts'

/** What an expression can be: `codes` are those of a multiple, `day` an ISO date or month. */
export type Sort = 'number' | 'text' | 'day' | 'truth' | 'codes'

/** What a name stands for. */
export interface Named {
  sort: Sort
  /** It is an item: it can be answered or missing. */
  item: boolean
  /** It is an item of brackets: it has a `value`. */
  brackets: boolean
}

export type TypeProblem = Span & { found: string; expected: string }

/** Checks that an expression makes sense: names known, sorts fitting. null stands for an unknown name. */
export function sortOf(
  expression: Expression,
  named: (name: string) => Named | null,
  problems: TypeProblem[],
): Sort | null {
  const recur = (part: Expression) => sortOf(part, named, problems)
  const expect = (part: Expression, ...sorts: Sort[]) => {
    const sort = recur(part)
    if (sort !== null && !sorts.includes(sort)) wrong(part, sort, sorts.join(', '))
  }
  const wrong = (part: Expression, found: string, expected: string) =>
    problems.push({ start: part.start, end: part.end, found: `${printCondition(part)} (${found})`, expected })

  switch (expression.type) {
    case 'number':
      return 'number'
    case 'text':
      return isDay(expression.value) ? 'day' : 'text'
    case 'name':
      return named(expression.name)?.sort ?? null
    case 'and':
    case 'or':
      expect(expression.left, 'truth')
      expect(expression.right, 'truth')
      return 'truth'
    case 'not':
      expect(expression.of, 'truth')
      return 'truth'
    case 'compare': {
      const left = recur(expression.left)
      const right = recur(expression.right)
      if (left !== null && right !== null && !comparable(left, right, expression.op))
        wrong(expression.right, right, left)
      return 'truth'
    }
    case 'in': {
      const left = recur(expression.left)
      for (const literal of expression.list) {
        const right = recur(literal)
        if (left !== null && right !== null && !comparable(left, right, '=')) wrong(literal, right, left)
      }
      return 'truth'
    }
    case 'arithmetic':
      expect(expression.left, 'number')
      expect(expression.right, 'number')
      return 'number'
    case 'call':
      return callSort(expression.fn)
    default:
      return expression satisfies never
  }

  function callSort(fn: FunctionName): Sort {
    const { of } = expression as Expression & { type: 'call' }
    switch (fn) {
      case 'answered':
      case 'missing':
      case 'value': {
        const [part] = of
        const name = part?.type === 'name' ? named(part.name) : undefined
        const fits = of.length === 1 && (name === null || (fn === 'value' ? name?.brackets : name?.item))
        if (!fits) wrong(expression, String(of.length), fn === 'value' ? 'one item of brackets' : 'one item')
        return fn === 'value' ? 'number' : 'truth'
      }
      case 'sum':
      case 'min':
      case 'max':
        for (const part of of) expect(part, 'number')
        return 'number'
      case 'count':
        for (const part of of) expect(part, 'truth')
        return 'number'
      default:
        return fn satisfies never
    }
  }
}

function comparable(left: Sort, right: Sort, op: string): boolean {
  const equality = op === '=' || op === '!='
  if (left === 'codes') return right === 'number' && equality
  if (left === 'number') return right === 'number'
  // A text that happens to look like a day is still a text.
  if (left === 'text') return (right === 'text' || right === 'day') && equality
  if (left === 'day') return right === 'day'
  return right === 'truth' && equality
}

const isDay = (text: string) => /^\d{4}-\d{2}(-\d{2})?$/.test(text)
