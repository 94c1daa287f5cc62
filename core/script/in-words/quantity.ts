import type { Text } from '../../contract/language.ts'
import type { Expression } from '../condition/expression.ts'
import type { Script } from '../definition.ts'
import { withParticle } from '../particle.ts'
import { calledInWords } from './text.ts'

/** A computation in words: 「V2_1, V2_2의 합」. `says` gives conditions inside it. */
export function quantityInWords(
  expression: Expression,
  script: Script,
  says: (condition: Expression) => Text,
): Text {
  const recur = (part: Expression) => quantityInWords(part, script, says)
  const list = (parts: readonly Text[]): Text => ({
    ko: parts.map(({ ko }) => ko).join(', '),
    en: parts.map(({ en }) => en).join(', '),
  })
  switch (expression.type) {
    case 'number':
      return same(String(expression.value))
    case 'text':
      return { ko: `‘${expression.value}’`, en: `“${expression.value}”` }
    case 'name': {
      const computed = script.computed.get(expression.name)
      if (computed !== undefined) return recur(computed.value)
      return script.items.has(expression.name)
        ? same(expression.name)
        : calledInWords(expression.name, script)
    }
    case 'arithmetic': {
      const [left, right] = [recur(expression.left), recur(expression.right)]
      const op = { '+': '+', '-': '−', '*': '×', '/': '÷' }[expression.op]
      return { ko: `(${left.ko} ${op} ${right.ko})`, en: `(${left.en} ${op} ${right.en})` }
    }
    case 'call': {
      const { fn } = expression
      const of = list(expression.of.map(fn === 'count' ? says : recur))
      switch (fn) {
        case 'sum':
          return { ko: `${of.ko}의 합`, en: `the sum of ${of.en}` }
        case 'min':
          return { ko: `${of.ko} 가운데 가장 작은 값`, en: `the least of ${of.en}` }
        case 'max':
          return { ko: `${of.ko} 가운데 가장 큰 값`, en: `the greatest of ${of.en}` }
        case 'count':
          return { ko: `맞는 것의 수(${of.ko})`, en: `the number that hold (${of.en})` }
        case 'value':
          return { ko: `${withParticle(of.ko, '이')} 뜻하는 값`, en: `what ${of.en} stands for` }
        case 'answered':
        case 'missing':
          return says(expression)
        default:
          return fn satisfies never
      }
    }
    case 'and':
    case 'or':
    case 'not':
    case 'compare':
    case 'in':
      return says(expression)
    default:
      return expression satisfies never
  }
}

const same = (words: string): Text => ({ ko: words, en: words })
