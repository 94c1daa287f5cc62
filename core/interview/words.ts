import type { Language, Text } from '../contract/language.ts'
import type { Missing } from '../contract/prompt.ts'
import type { Value } from '../script/condition/evaluate.ts'
import type { Item, LikertSide } from '../script/definition.ts'
import { fill, type Template } from '../script/template.ts'
import { answersOf } from './answers.ts'
import { dayInWords, monthInWords } from './dates.ts'
import type { Interview } from './interview.ts'
import type { Response } from './response.ts'

type Speaker = Pick<Interview, 'compiled' | 'facts' | 'given' | 'language' | 'full'>

/** A template's words in the interview's language, with facts and answers on the route filled in. */
export function say(interview: Speaker, template: Template): string {
  return fill(template, interview.language, (name, language) => factInWords(interview, name, language))
}

function factInWords(interview: Speaker, name: string, language: Language): string {
  const { script } = interview.compiled
  const item = script.items.get(name)
  if (item !== undefined) {
    const response = interview.given.get(name)
    return response === undefined ? '' : answerInWords(interview, item, response)
  }
  const computed = script.computed.get(name)
  if (computed !== undefined) return plainWords(answersOf(interview).valueOf(name), language)
  const value = script.values.get(name)
  if (value === undefined) throw new Error(`the script has no ${name}`)
  const fact = interview.facts[name] ?? ('default' in value ? value.default : null)
  if (fact === null) return ''
  if (typeof fact === 'object') return fact[language]
  switch (value.type) {
    case 'month':
      return monthInWords(String(fact), language)
    case 'date':
      return dayInWords(String(fact), language)
    case 'one-of':
      return value.values.find((one) => one.value === fact)?.label[language] ?? String(fact)
    case 'text':
    case 'number':
    case 'yes-no':
      return plainWords(fact, language)
    default:
      return value satisfies never
  }
}

function plainWords(value: Value, language: Language): string {
  if (typeof value === 'boolean')
    return value ? (language === 'ko' ? '예' : 'yes') : language === 'ko' ? '아니오' : 'no'
  if (typeof value === 'number') return new Intl.NumberFormat(language).format(value)
  return value === undefined ? '' : String(value)
}

const missingInWords: Record<Missing, Text> = {
  'dont-know': { ko: '모름', en: 'Don’t know' },
  refused: { ko: '무응답', en: 'Refused' },
}

/** A response as people say it; '' for a statement. */
export function answerInWords(interview: Speaker, item: Item, response: Response): string {
  if (response.missing !== undefined) return missingInWords[response.missing][interview.language]
  const { value } = response
  const { language } = interview
  switch (item.kind) {
    case 'statement':
      return ''
    case 'choice':
    case 'multiple': {
      const codes = typeof value === 'object' ? (value ?? []) : [value]
      const labels = item.options
        .filter(({ code }) => codes.includes(code))
        .map(({ label }) => say(interview, label))
      return labels.join(', ')
    }
    case 'brackets':
      return item.brackets.find(({ code }) => code === value)?.label[language] ?? ''
    case 'likert-two-step': {
      const { likert } = interview.compiled.script
      if (response.direction === 'neutral') return likert.neutral[language]
      const side = response.direction === 'no' ? likert.no : likert.yes
      return degree(side, response.intensity, language)
    }
    case 'number':
      return `${String(value)}${item.unit?.[language] ?? ''}`
    case 'date':
      return dayInWords(String(value), language)
    case 'text':
      return String(value)
    default:
      return item satisfies never
  }
}

function degree(side: LikertSide, intensity: Response['intensity'], language: Language): string {
  return (intensity === undefined ? side.label : side.degrees[intensity - 1])?.[language] ?? ''
}
