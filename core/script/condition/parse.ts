import {
  type Comparison,
  comparisons,
  type Expression,
  type FunctionName,
  functions,
  type Literal,
} from './expression.ts'
import { type Token, tokenize } from './tokens.ts'

export interface ConditionProblem {
  /** Offset in the condition's text. */
  at: number
  found: string
  expected: string[]
}

/** How deep brackets and `not` may nest. */
const deepest = 50

/**
 * A condition or a computation as a tree. From loose to tight: `or`, `and`, `not`, comparison and `in`,
 * `+ -`, `* /`. `X1 = 1`, `X1 in (1, 2)`, `answered(K1)`, `sum(A, B) >= 3`. Texts stand in single quotes.
 */
export function parseCondition(text: string): { expression: Expression } | { problem: ConditionProblem } {
  const read = tokenize(text)
  if ('unknown' in read) {
    const { unknown } = read
    return {
      problem: { at: unknown, found: text[unknown] ?? '', expected: ['a name', 'a number', "'text'"] },
    }
  }
  const parser = new Parser(read.tokens)
  try {
    const expression = parser.or(0)
    parser.expect('end')
    return { expression }
  } catch (error) {
    if (error instanceof Unexpected) return { problem: error.problem }
    throw error
  }
}

class Unexpected extends Error {
  readonly problem: ConditionProblem
  constructor(problem: ConditionProblem) {
    super('unexpected token')
    this.problem = problem
  }
}

class Parser {
  readonly tokens: Token[]
  position = 0

  constructor(tokens: Token[]) {
    this.tokens = tokens
  }

  or(depth: number): Expression {
    let left = this.and(depth)
    while (this.takeWord('or')) left = both('or', left, this.and(depth))
    return left
  }

  and(depth: number): Expression {
    let left = this.not(depth)
    while (this.takeWord('and')) left = both('and', left, this.not(depth))
    return left
  }

  not(depth: number): Expression {
    if (depth > deepest) throw this.unexpected('brackets nested less deeply')
    const { start } = this.next
    if (!this.takeWord('not')) return this.comparison(depth)
    const of = this.not(depth + 1)
    return { type: 'not', of, start, end: of.end }
  }

  comparison(depth: number): Expression {
    const left = this.sum(depth)
    if (this.takeWord('in')) {
      this.expect('symbol', '(')
      const list = [this.literal()]
      while (this.take('symbol', ',')) list.push(this.literal())
      const { end } = this.expect('symbol', ')')
      return { type: 'in', left, list, start: left.start, end }
    }
    const op = this.next
    if (op.type !== 'symbol' || !isComparison(op.text)) return left
    this.position++
    const right = this.sum(depth)
    return { type: 'compare', op: op.text, left, right, start: left.start, end: right.end }
  }

  sum(depth: number): Expression {
    let left = this.product(depth)
    for (;;) {
      const op = this.takeAny('+', '-')
      if (op === null) return left
      left = arithmetic(op, left, this.product(depth))
    }
  }

  product(depth: number): Expression {
    let left = this.atom(depth)
    for (;;) {
      const op = this.takeAny('*', '/')
      if (op === null) return left
      left = arithmetic(op, left, this.atom(depth))
    }
  }

  atom(depth: number): Expression {
    const token = this.next
    if (this.take('symbol', '(')) {
      const inner = this.or(depth + 1)
      this.expect('symbol', ')')
      return inner
    }
    if (token.type !== 'name') return this.literal('a name')
    if (reserved.has(token.text)) throw this.unexpected('a name', 'a number', "'text'")
    this.position++
    if (this.next.text === '(' && this.next.type === 'symbol') return this.call(token, depth)
    return { type: 'name', name: token.text, start: token.start, end: token.end }
  }

  call({ text, start }: Token, depth: number): Expression {
    if (!isFunction(text)) {
      this.position--
      throw this.unexpected(...functions)
    }
    this.expect('symbol', '(')
    const of = [this.or(depth + 1)]
    while (this.take('symbol', ',')) of.push(this.or(depth + 1))
    const { end } = this.expect('symbol', ')')
    return { type: 'call', fn: text, of, start, end }
  }

  literal(...alsoExpected: string[]): Literal {
    const token = this.next
    if (token.type === 'symbol' && token.text === '-') {
      this.position++
      const number = this.expect('number')
      return { type: 'number', value: -Number(number.text), start: token.start, end: number.end }
    }
    if (token.type !== 'number' && token.type !== 'text')
      throw this.unexpected(...alsoExpected, 'a number', "'text'")
    this.position++
    const { start, end } = token
    return token.type === 'number'
      ? { type: 'number', value: Number(token.text), start, end }
      : { type: 'text', value: token.text, start, end }
  }

  get next(): Token {
    return this.tokens[this.position] as Token
  }

  take(type: Token['type'], text: string): boolean {
    if (this.next.type !== type || this.next.text !== text) return false
    this.position++
    return true
  }

  takeAny<Text extends string>(...texts: Text[]): Text | null {
    for (const text of texts) if (this.take('symbol', text)) return text
    return null
  }

  takeWord(word: string): boolean {
    return this.take('name', word)
  }

  expect(type: Token['type'], text?: string): Token {
    const token = this.next
    if (token.type !== type || (text !== undefined && token.text !== text))
      throw this.unexpected(text ?? (type === 'end' ? 'the end' : type))
    this.position++
    return token
  }

  unexpected(...expected: string[]): Unexpected {
    const { start, text } = this.next
    return new Unexpected({ at: start, found: text === '' ? 'the end' : text, expected })
  }
}

const both = (type: 'and' | 'or', left: Expression, right: Expression): Expression => ({
  type,
  left,
  right,
  start: left.start,
  end: right.end,
})

const arithmetic = (op: '+' | '-' | '*' | '/', left: Expression, right: Expression): Expression => ({
  type: 'arithmetic',
  op,
  left,
  right,
  start: left.start,
  end: right.end,
})

const reserved = new Set(['and', 'or', 'not', 'in'])
const isFunction = (name: string): name is FunctionName => (functions as readonly string[]).includes(name)
const isComparison = (text: string): text is Comparison => (comparisons as readonly string[]).includes(text)
