import { describe, expect, it } from 'vitest'
import { type Answers, holds } from './evaluate.ts'
import { namesIn } from './expression.ts'
import { parseCondition } from './parse.ts'

const answers = (values: Record<string, number | string | number[]>, missing: string[] = []): Answers => ({
  valueOf: (name) => values[name],
  isMissing: (item) => missing.includes(item),
})

function isTrue(text: string, given: Answers): boolean {
  const parsed = parseCondition(text)
  if ('problem' in parsed) throw new Error(JSON.stringify(parsed.problem))
  return holds(parsed.expression, given)
}

describe('conditions', () => {
  it.each([
    ['X1 = 1', { X1: 1 }, true],
    ['X1 = 1', { X1: 2 }, false],
    ['X1 = 1', {}, false],
    ['not X1 = 1', {}, true],
    ['X1 != 1', {}, false],
    ['X1 = 1 or X2 in (1, 2)', { X2: 2 }, true],
    ['X1 = 1 and X2 = 1 or X3 = 1', { X3: 1 }, true],
    ['X1 = 1 and (X2 = 1 or X3 = 1)', { X3: 1 }, false],
    ['age >= 60 and not answered(K1)', { age: 61 }, true],
    ['age >= 60 and not answered(K1)', { age: 61, K1: 2 }, false],
    ['X4 = 3', { X4: [1, 3] }, true],
    ["official = '직원'", { official: '직원' }, true],
    ['N <= -3', { N: -4 }, true],
  ])('%s with %j is %s', (text, values, expected) => {
    expect(isTrue(text, answers(values as never))).toBe(expected)
  })

  it('tells a refusal from no answer yet', () => {
    expect(isTrue('missing(X1)', answers({}, ['X1']))).toBe(true)
    expect(isTrue('missing(X1)', answers({}))).toBe(false)
  })

  it.each([
    ['X1 = ', 5, 'the end'],
    ['X1 == 1', 4, '='],
    ['(X1 = 1', 7, 'the end'],
    ['X1 = 1 X2', 7, 'X2'],
    ['and = 1', 0, 'and'],
    ['X1 # 1', 3, '#'],
    ['X1 in ()', 7, ')'],
  ])('%s is refused at %i', (text, at, found) => {
    expect(parseCondition(text)).toMatchObject({ problem: { at, found } })
  })

  it('refuses brackets that nest without end', () => {
    expect(parseCondition(`${'('.repeat(100_000)}X1 = 1`)).toHaveProperty('problem')
    expect(parseCondition(`${'not '.repeat(100_000)}X1 = 1`)).toHaveProperty('problem')
  })

  it('knows the place of every name', () => {
    const parsed = parseCondition('X1 = 1 or not answered(K1)')
    if ('problem' in parsed) throw new Error('must parse')
    expect(namesIn(parsed.expression)).toMatchObject([
      { name: 'X1', start: 0, end: 2 },
      { name: 'K1', start: 23, end: 25 },
    ])
  })
})
