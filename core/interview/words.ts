import type { Language, Text } from '../contract/language.ts'
import type { Missing } from '../contract/prompt.ts'
import type { Item, LikertSide } from '../script/definition.ts'
import { fill, type Template } from '../script/template.ts'
import { dayInWords, monthInWords } from './dates.ts'
import type { Interview } from './interview.ts'
import type { Response } from './response.ts'

type Speaker = Pick<Interview, 'compiled' | 'facts' | 'given' | 'language'>

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
  const value = script.values.get(name)
  const fact = interview.facts[name]
  if (value === undefined) throw new Error(`the script has no ${name}`)
  if (fact === undefined)
    return value.type === 'text' && value.default !== null ? value.default[language] : ''
  if (typeof fact === 'object') return fact[language]
  switch (value.type) {
    case 'month':
      return monthInWords(fact, language)
    case 'date':
      return dayInWords(fact, language)
    case 'one-of':
      return value.values.find((one) => one.value === fact)?.label[language] ?? fact
    case 'text':
      return fact
    default:
      return value satisfies never
  }
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
    case 'text':
      return String(value)
    default:
      return item satisfies never
  }
}

function degree(side: LikertSide, intensity: Response['intensity'], language: Language): string {
  return (intensity === undefined ? side.label : side.degrees[intensity - 1])?.[language] ?? ''
}
