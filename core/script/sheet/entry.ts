import type { Text } from '../../contract/language.ts'
import type { Comparison, Expression } from '../condition/expression.ts'
import type { BracketsItem, Item, Option, Script } from '../definition.ts'
import { conditionInWords } from '../in-words/condition.ts'
import { onPaper } from '../in-words/text.ts'
import { fixedTemplate, type Template } from '../template.ts'
import type { Entry, Line, OptionLine, Role } from './sheet.ts'

/** An item as it stands on paper. */
export function entryOf(item: Item, script: Script): Entry {
  const both = (template: Template) => ({
    ko: onPaper(template, 'ko', script),
    en: onPaper(template, 'en', script),
  })
  const line = (role: Role, template: Template | null): Line[] =>
    template === null ? [] : [{ role, ...both(template) }]
  return {
    id: item.id,
    label: item.label,
    kind: kindInWords(item),
    notes: notesOf(item),
    confidentiality: item.kind === 'statement' && item.confidentiality,
    route: item.when && routeInWords(item, script),
    lines: [
      ...line(item.kind === 'choice' && item.observed ? 'not-read' : 'read', item.read),
      ...line('second', item.second),
      ...line('if-asked', item.ifAsked),
      ...line('not-read', item.notRead),
      ...line('instruction', item.instruction),
    ],
    options: optionsOf(item, both),
    missing: missingOf(item),
    checks: item.checks.map(({ that, say, soft }) => ({
      unless: conditionInWords(oppositeOf(that), script),
      say: both(say),
      soft,
    })),
  }
}

/** When a check fails. An answer that is checked is there, so the opposite of 「at most」 is 「over」. */
function oppositeOf(that: Expression): Expression {
  if (that.type === 'not') return that.of
  const op = that.type === 'compare' ? opposites[that.op] : undefined
  if (that.type === 'compare' && op !== undefined) return { ...that, op }
  return { type: 'not', of: that, start: that.start, end: that.end }
}

const opposites: Partial<Record<Comparison, Comparison>> = { '<': '>=', '<=': '>', '>': '<=', '>=': '<' }

function routeInWords({ when, kind }: Item, script: Script): Text | null {
  if (when === null) return null
  const { ko, en } = conditionInWords(when, script)
  return kind === 'statement'
    ? { ko: `${ko} 읽음`, en: `Read ${en}` }
    : { ko: `${ko} 물음`, en: `Asked ${en}` }
}

export function kindInWords(item: Item): Text {
  switch (item.kind) {
    case 'statement':
      return { ko: '알림', en: 'statement' }
    case 'choice':
      return item.observed
        ? { ko: '묻지 않고 입력', en: 'observed' }
        : { ko: '하나 고르기', en: 'one answer' }
    case 'multiple':
      return { ko: '모두 고르기', en: 'all that apply' }
    case 'likert-two-step':
      return { ko: '7점, 두 단계', en: '7 points, two steps' }
    case 'brackets':
      return { ko: '구간', en: 'ranges' }
    case 'number':
      return { ko: '수', en: 'number' }
    case 'date':
      return { ko: '날짜', en: 'date' }
    case 'text':
      return { ko: '적기', en: 'own words' }
    default:
      return item satisfies never
  }
}

function notesOf(item: Item): Text[] {
  switch (item.kind) {
    case 'likert-two-step':
      return item.direction === 'positive'
        ? [{ ko: '그럴수록 좋음', en: 'agreement is good' }]
        : [{ ko: '그럴수록 나쁨', en: 'agreement is bad' }]
    case 'brackets':
      return item.ownDefault ? [{ ko: '구간은 자체 기본값', en: 'ranges: our default' }] : []
    case 'number':
      return bounds(item.min, item.max, item.unit)
    case 'date':
      return bounds(item.min, item.max, null)
    case 'statement':
    case 'choice':
    case 'multiple':
    case 'text':
      return []
    default:
      return item satisfies never
  }
}

function bounds(min: number | string | null, max: number | string | null, unit: Text | null): Text[] {
  if (min === null && max === null) return unit === null ? [] : [unit]
  const range = `${min ?? ''}–${max ?? ''}`
  return [{ ko: `${range}${unit?.ko ?? ''}`, en: `${range} ${unit?.en.trim() ?? ''}`.trim() }]
}

type Both = (template: Template) => Pick<OptionLine, 'ko' | 'en'>

function optionsOf(item: Item, both: Both): OptionLine[] {
  if (item.kind === 'brackets') return bracketOptions(item, both)
  if (item.kind !== 'choice' && item.kind !== 'multiple') return []
  return item.options.map((option) => ({
    code: option.code,
    ...both(option.label),
    read: option.read,
    notes: optionNotes(option),
    end: option.end,
  }))
}

const bracketOptions = ({ brackets, readBrackets }: BracketsItem, both: Both): OptionLine[] =>
  brackets.map(({ code, label }) => ({
    code,
    ...both(fixedTemplate(label)),
    read: readBrackets,
    notes: [],
    end: null,
  }))

const optionNotes = ({ open, exclusive }: Option): Text[] => [
  ...(open ? [{ ko: '적기', en: 'write in' }] : []),
  ...(exclusive ? [{ ko: '이것만', en: 'on its own' }] : []),
]

function missingOf(item: Item): Entry['missing'] {
  const keys = [
    [item.missing['dont-know'], { ko: '모름', en: 'Don’t know' }],
    [item.missing.refused, { ko: '무응답', en: 'Refused' }],
  ] as const
  return keys.flatMap(([missing, key]) =>
    missing.on ? [{ key, code: item.missingCode, end: missing.end }] : [],
  )
}
