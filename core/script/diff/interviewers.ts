import type { Text } from '../../contract/language.ts'
import type { Missing } from '../../contract/prompt.ts'
import { type Expression, mapParts } from '../condition/expression.ts'
import { printCondition } from '../condition/print.ts'
import type { Item, Option, Script } from '../definition.ts'
import { conditionInWords } from '../in-words/condition.ts'
import { plainTextOnPaper } from '../in-words/text.ts'
import { dispositionInWords } from '../sheet/endings.ts'
import { kindInWords } from '../sheet/entry.ts'
import { fixedTemplate, type Template } from '../template.ts'
import { type Change, fromTo } from './change.ts'

/** What of an item is read, asked or keyed otherwise than before. */
export function changesForInterviewers(before: Item, after: Item, from: Script, to: Script): Change[] {
  const changes: Change[] = []
  const add = (kind: Change['kind'], words: Text | null) => {
    if (words !== null) changes.push({ kind, item: after.id, words })
  }
  const paper = (template: Template | null, script: Script) => template && plainTextOnPaper(template, script)

  for (const [key, name] of texts)
    add('wording', fromTo(name, paper(before[key], from), paper(after[key], to)))
  add('wording', fromTo({ ko: '이름표', en: 'label' }, before.label, after.label))
  if (before.kind !== after.kind || isObserved(before) !== isObserved(after))
    add('kind', fromTo({ ko: '답하는 법', en: 'way of answering' }, kindInWords(before), kindInWords(after)))
  if (printed(before.when, from) !== printed(after.when, to))
    add('route', fromTo({ ko: '물을 때', en: 'asked' }, route(before, from), route(after, to)))
  for (const words of optionChanges(before, after, from, to)) add('options', words)
  for (const { kind, words } of missingChanges(before, after)) add(kind, words)
  if (checks(before, from) !== checks(after, to))
    add('check', { ko: '확인하는 조건이 바뀜', en: 'its checks changed' })
  const [was, is] = [sensitive(before, from), sensitive(after, to)]
  if (was !== is)
    add(
      'section',
      is
        ? { ko: '민감한 부분으로 옮김', en: 'now in a sensitive section' }
        : { ko: '민감한 부분에서 나옴', en: 'no longer in a sensitive section' },
    )
  if (isConfidential(before) !== isConfidential(after))
    add(
      'wording',
      isConfidential(after)
        ? { ko: '비밀 보장 문구가 됨', en: 'now a confidentiality statement' }
        : { ko: '더는 비밀 보장 문구가 아님', en: 'no longer a confidentiality statement' },
    )
  return changes
}

const texts = [
  ['read', { ko: '읽는 문구', en: 'read' }],
  ['second', { ko: '이어 읽는 문구', en: 'read next' }],
  ['ifAsked', { ko: '물으면 읽는 문구', en: 'read if asked' }],
  ['notRead', { ko: '읽지 않는 글', en: 'not read' }],
  ['instruction', { ko: '안내', en: 'instruction' }],
] as const

const isObserved = (item: Item) => item.kind === 'choice' && item.observed
const isConfidential = (item: Item) => item.kind === 'statement' && item.confidentiality
const sensitive = (item: Item, { sections }: Script) =>
  sections.some(({ id, sensitive }) => id === item.section && sensitive)

const route = ({ when }: Item, script: Script): Text =>
  when === null ? { ko: '늘', en: 'always' } : conditionInWords(when, script)

/** A condition with computed values written out, so that a change of those is a change of the route. */
const printed = (when: Expression | null, script: Script) =>
  when === null ? '' : printCondition(writtenOut(when, script))

function writtenOut(expression: Expression, script: Script): Expression {
  const computed = expression.type === 'name' ? script.computed.get(expression.name) : undefined
  return computed === undefined
    ? mapParts(expression, (part) => writtenOut(part, script))
    : writtenOut(computed.value, script)
}

const checks = ({ checks }: Item, script: Script) =>
  JSON.stringify(
    checks.map(({ that, say, soft }) => [printed(that, script), plainTextOnPaper(say, script), soft]),
  )

function optionChanges(before: Item, after: Item, from: Script, to: Script): Text[] {
  const [was, is] = [optionsOf(before), optionsOf(after)]
  const label = (option: Option, script: Script) => plainTextOnPaper(option.label, script)
  const named = ({ code }: Option, { ko, en }: Text): Text => ({
    ko: `보기 ${code} ‘${ko}’`,
    en: `option ${code} “${en}”`,
  })
  const changes: Text[] = []
  for (const [code, option] of is) {
    const old = was.get(code)
    const name = named(option, label(option, to))
    if (old === undefined) changes.push({ ko: `${name.ko} 새로 생김`, en: `${name.en} is new` })
    else {
      const words = fromTo({ ko: `보기 ${code}`, en: `option ${code}` }, label(old, from), label(option, to))
      if (words !== null) changes.push(words)
      if (old.read !== option.read)
        changes.push(
          option.read
            ? { ko: `${name.ko} 이제 읽음`, en: `${name.en} is now read` }
            : { ko: `${name.ko} 이제 읽지 않음`, en: `${name.en} is no longer read` },
        )
      if (old.end !== option.end) changes.push(endChange(name, old.end, option.end))
      if (old.exclusive !== option.exclusive)
        changes.push(
          option.exclusive
            ? { ko: `${name.ko} 이제 이것만 고름`, en: `${name.en} now excludes the others` }
            : { ko: `${name.ko} 이제 함께 고를 수 있음`, en: `${name.en} no longer excludes the others` },
        )
      if (old.open !== option.open)
        changes.push(
          option.open
            ? { ko: `${name.ko} 이제 말을 적음`, en: `${name.en} now takes words` }
            : { ko: `${name.ko} 이제 말을 적지 않음`, en: `${name.en} no longer takes words` },
        )
    }
  }
  for (const [code, option] of was)
    if (!is.has(code)) {
      const name = named(option, label(option, from))
      changes.push({ ko: `${name.ko} 없어짐`, en: `${name.en} is gone` })
    }
  const common = (of: ReadonlyMap<number, Option>, other: ReadonlyMap<number, Option>) =>
    [...of.keys()].filter((code) => other.has(code)).join(',')
  if (common(was, is) !== common(is, was))
    changes.push({ ko: '보기의 차례가 바뀜', en: 'the order of options changed' })
  return changes
}

/** What stands to choose from: options, and brackets as such. */
function optionsOf(item: Item): Map<number, Option> {
  if ('options' in item) return new Map(item.options.map((option) => [option.code, option]))
  if (item.kind !== 'brackets') return new Map()
  return new Map(
    item.brackets.map(({ code, label }) => [
      code,
      {
        code,
        label: fixedTemplate(label),
        end: null,
        open: false,
        exclusive: false,
        read: item.readBrackets,
      },
    ]),
  )
}

function endChange(name: Text, before: string | null, after: string | null): Text {
  const ko = (code: string | null) => (code === null ? '이어 감' : `${code} ${dispositionInWords(code).ko}`)
  const en = (code: string | null) => (code === null ? 'goes on' : `${code} ${dispositionInWords(code).en}`)
  return {
    ko: `${name.ko}의 끝: ${ko(before)} → ${ko(after)}`,
    en: `${name.en} ends: ${en(before)} → ${en(after)}`,
  }
}

const missingNames: Record<Missing, Text> = {
  'dont-know': { ko: '모름', en: 'don’t know' },
  refused: { ko: '무응답', en: 'refused' },
}

type MissingChange = { kind: 'keys' | 'ending'; words: Text }

function missingChanges(before: Item, after: Item): MissingChange[] {
  return (['dont-know', 'refused'] as const).flatMap((key): MissingChange[] => {
    const [was, is] = [before.missing[key], after.missing[key]]
    const name = missingNames[key]
    if (was.on !== is.on)
      return [
        {
          kind: 'keys',
          words: is.on
            ? { ko: `‘${name.ko}’ 키가 켜짐`, en: `the ${name.en} key is on` }
            : { ko: `‘${name.ko}’ 키가 꺼짐`, en: `the ${name.en} key is off` },
        },
      ]
    const ends = [was.on ? was.end : null, is.on ? is.end : null] as const
    return ends[0] === ends[1]
      ? []
      : [{ kind: 'ending', words: endChange({ ko: `‘${name.ko}’`, en: name.en }, ...ends) }]
  })
}
