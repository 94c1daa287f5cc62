import type { Text } from '../../contract/language.ts'
import { type Comparison, type Expression, isLiteral, type Literal } from '../condition/expression.ts'
import type { Script } from '../definition.ts'
import { withParticle } from '../particle.ts'
import { type Clause, didClause, isClause, joined, opposite, sameOfSeveral } from './clause.ts'
import { quantityInWords } from './quantity.ts'
import { calledInWords, plainTextOnPaper } from './text.ts'

/**
 * A condition in words, by the labels of what it compares: 「X1, X2, X3 가운데 하나라도 ‘있다’이면」,
 * “if any of X1, X2, X3 is “Yes””.
 */
export function conditionInWords(expression: Expression, script: Script): Text {
  const clause = clauseOf(expression, script)
  return { ko: clause.ko('if', false), en: `if ${clause.en(false)}` }
}

function clauseOf(expression: Expression, script: Script): Clause {
  switch (expression.type) {
    case 'and':
    case 'or':
      return several(expression.type, flat(expression.type, expression), script)
    case 'not':
      return opposite(clauseOf(expression.of, script))
    case 'compare':
      return comparison(expression, script)
    case 'in':
      return oneOf(expression.left, expression.list, script)
    case 'name': {
      const computed = script.computed.get(expression.name)
      if (computed !== undefined) return clauseOf(computed.value, script)
      return isClause(calledInWords(expression.name, script), { ko: '‘예’', en: '“yes”' })
    }
    case 'call':
      return called(expression, script)
    case 'number':
    case 'text':
    case 'arithmetic':
      throw new Error('a condition is true or false')
    default:
      return expression satisfies never
  }
}

function called(expression: Expression & { type: 'call' }, script: Script): Clause {
  const [first] = expression.of
  const subject = first === undefined ? { ko: '', en: '' } : quantity(first, script)
  if (expression.fn === 'answered')
    return didClause('answer', {
      before: `${subject.ko}에`,
      en: [`${subject.en} was answered`, `${subject.en} was not answered`],
    })
  return isClause(subject, { ko: '모름이나 무응답', en: 'don’t know or refused' })
}

/** The parts of a chain of the same connective. */
function flat(op: 'and' | 'or', expression: Expression): Expression[] {
  if (expression.type !== op) return [expression]
  return [...flat(op, expression.left), ...flat(op, expression.right)]
}

/** Parts that say the same of several choices are said once. */
function several(op: 'and' | 'or', parts: readonly Expression[], script: Script): Clause {
  const simple = parts.map((part) => simpleEquality(part, script))
  const label = simple[0]?.label
  if (label !== undefined && simple.every((one) => one?.label.ko === label.ko && one.label.en === label.en))
    return sameOfSeveral(
      op,
      simple.map((one) => (one as Simple).subject),
      label,
    )
  return joined(
    op,
    parts.map((part) => clauseOf(part, script)),
  )
}

type Simple = { subject: Text; label: Text }

function simpleEquality(part: Expression, script: Script): Simple | null {
  if (part.type !== 'compare' || part.op !== '=' || part.left.type !== 'name') return null
  if (part.right.type !== 'number' && part.right.type !== 'text') return null
  if (script.items.get(part.left.name)?.kind === 'multiple') return null
  return { subject: quantity(part.left, script), label: valueInWords(part.left, part.right, script) }
}

function comparison(expression: Expression & { type: 'compare' }, script: Script): Clause {
  const { left, op, right } = expression
  if (isLiteral(right) && isMultiple(left, script) && (op === '=' || op === '!=')) {
    const clause = oneOf(left, [right], script)
    return op === '=' ? clause : opposite(clause)
  }
  const subject = quantity(left, script)
  const object = isLiteral(right) ? valueInWords(left, right, script) : quantity(right, script)
  if (op === '=' || op === '!=') {
    const clause = isClause(subject, object)
    return op === '=' ? clause : opposite(clause)
  }
  return isClause(subject, { ko: `${object.ko} ${bounds[op].ko}`, en: `${bounds[op].en} ${object.en}` })
}

const bounds: Record<Exclude<Comparison, '=' | '!='>, Text> = {
  '<': { ko: '미만', en: 'under' },
  '<=': { ko: '이하', en: 'at most' },
  '>': { ko: '초과', en: 'over' },
  '>=': { ko: '이상', en: 'at least' },
}

function oneOf(left: Expression, list: readonly Literal[], script: Script): Clause {
  const subject = quantity(left, script)
  const labels = list.map((literal) => valueInWords(left, literal, script))
  const ko = labels.map(({ ko }) => ko).join(', ')
  const en = labels.map(({ en }) => en).join(' or ')
  if (isMultiple(left, script)) {
    const chosen = labels.length === 1 ? withParticle(ko, '을') : `${ko} 가운데 하나라도`
    const includes = labels.length === 1 ? en : `any of ${labels.map(({ en }) => en).join(', ')}`
    return didClause('choose', {
      before: `${subject.ko}에서 ${chosen}`,
      en: [`${subject.en} includes ${includes}`, `${subject.en} does not include ${includes}`],
    })
  }
  return isClause(subject, labels.length === 1 ? { ko, en } : { ko: `${ko} 가운데 하나`, en })
}

/** What a literal means to what it is compared with: an option's label, a bracket's, a value's. */
function valueInWords(left: Expression, literal: Literal, script: Script): Text {
  const plain = quantity(literal, script)
  if (left.type !== 'name') return plain
  const item = script.items.get(left.name)
  const value = script.values.get(left.name)
  if (item !== undefined && 'options' in item) {
    const option = item.options.find(({ code }) => code === literal.value)
    return option === undefined ? plain : quoted(plainTextOnPaper(option.label, script))
  }
  if (item?.kind === 'brackets') {
    const bracket = item.brackets.find(({ code }) => code === literal.value)
    return bracket === undefined ? plain : quoted(bracket.label)
  }
  if (item?.kind === 'number' && item.unit !== null)
    return { ko: `${plain.ko}${item.unit.ko}`, en: `${plain.en} ${item.unit.en.trim()}` }
  if (value?.type === 'one-of') {
    const one = value.values.find((one) => one.value === literal.value)
    return one === undefined ? plain : quoted(one.label)
  }
  return plain
}

const quoted = ({ ko, en }: Text): Text => ({ ko: `‘${ko}’`, en: `“${en}”` })

const isMultiple = (expression: Expression, { items }: Script) =>
  expression.type === 'name' && items.get(expression.name)?.kind === 'multiple'

const quantity = (expression: Expression, script: Script): Text =>
  quantityInWords(expression, script, (condition) => {
    const clause = clauseOf(condition, script)
    return { ko: clause.ko('case', false), en: clause.en(false) }
  })
