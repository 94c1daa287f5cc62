import {
  type Comparison,
  comparisons,
  type Expression,
  type FunctionName,
  functions,
  type Literal,
  type Name,
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
 * A condition as a tree: `or` binds loosest, then `and`, then `not`; `X1 = 1`, `X1 in (1, 2)`,
 * `answered(K1)`. Texts stand in single quotes.
 */
export function parseCondition(text: string): { expression: Expression } | { problem: ConditionProblem } {
  const read = tokenize(text)
  if ('unknown' in read)
    return {
      problem: {
        at: read.unknown,
        found: text[read.unknown] ?? '',
        expected: ['a name', 'a number', "'text'"],
      },
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
    while (this.takeWord('or')) {
      const right = this.and(depth)
      left = { type: 'or', left, right, start: left.start, end: right.end }
    }
    return left
  }

  and(depth: number): Expression {
    let left = this.not(depth)
    while (this.takeWord('and')) {
      const right = this.not(depth)
      left = { type: 'and', left, right, start: left.start, end: right.end }
    }
    return left
  }

  not(depth: number): Expression {
    if (depth > deepest) throw this.unexpected('brackets nested less deeply')
    const { start } = this.next
    if (this.takeWord('not')) {
      const of = this.not(depth + 1)
      return { type: 'not', of, start, end: of.end }
    }
    if (this.take('symbol', '(')) {
      const inner = this.or(depth + 1)
      this.expect('symbol', ')')
      return inner
    }
    return this.statement()
  }

  statement(): Expression {
    const name = this.name()
    if (this.next.text === '(' && isFunction(name.name)) return this.call(name.name, name.start)
    if (this.takeWord('in')) {
      this.expect('symbol', '(')
      const list = [this.literal()]
      while (this.take('symbol', ',')) list.push(this.literal())
      const { end } = this.expect('symbol', ')')
      return { type: 'in', left: name, list, start: name.start, end }
    }
    const op = this.next
    if (op.type !== 'symbol' || !isComparison(op.text)) throw this.unexpected(...comparisons, 'in')
    this.position++
    const right = this.literal()
    return { type: 'compare', op: op.text, left: name, right, start: name.start, end: right.end }
  }

  call(fn: FunctionName, start: number): Expression {
    this.expect('symbol', '(')
    const of = this.name()
    const { end } = this.expect('symbol', ')')
    return { type: 'call', fn, of, start, end }
  }

  name(): Name {
    const token = this.next
    if (token.type !== 'name' || reserved.has(token.text)) throw this.unexpected('a name')
    this.position++
    return { type: 'name', name: token.text, start: token.start, end: token.end }
  }

  literal(): Literal {
    const token = this.next
    if (token.type === 'symbol' && token.text === '-') {
      this.position++
      const number = this.expect('number')
      return { type: 'number', value: -Number(number.text), start: token.start, end: number.end }
    }
    if (token.type !== 'number' && token.type !== 'text') throw this.unexpected('a number', "'text'")
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

const reserved = new Set(['and', 'or', 'not', 'in'])
const isFunction = (name: string): name is FunctionName => (functions as readonly string[]).includes(name)
const isComparison = (text: string): text is Comparison => (comparisons as readonly string[]).includes(text)
