import type { KeptAnswer, Prompt, PromptOption } from '../contract/prompt.ts'
import type { Item, LikertSide } from '../script/definition.ts'
import type { Interview, Place } from './interview.ts'
import type { Response } from './response.ts'
import { answerInWords, say } from './words.ts'

/** What is shown of the item that is asked; null when none is. */
export function promptOf(interview: Interview): Prompt | null {
  const { place } = interview
  if (place === null) return null
  const { item } = place
  const { language, compiled } = interview
  const section = compiled.sections.get(item.section)
  const half = place.likert?.value === 'intensity' ? secondStep(interview, place) : null
  return {
    item: item.id,
    kind: item.kind,
    step: place.likert === null ? null : half === null ? 'direction' : 'intensity',
    label: item.label?.[language] ?? null,
    section: item.section,
    sensitive: section?.section.sensitive ?? false,
    confidentiality: item.kind === 'statement' && item.confidentiality,
    observed: item.kind === 'choice' && item.observed,
    question: half?.question ?? say(interview, item.read),
    second: half === null ? secondLine(interview, item) : null,
    before: half?.before ?? null,
    readIfAsked: item.ifAsked && say(interview, item.ifAsked),
    instruction: half?.instruction ?? (item.instruction && say(interview, item.instruction)),
    options: half?.options ?? optionsOf(interview, item),
    missing: { 'dont-know': item.missing['dont-know'].on, refused: item.missing.refused.on },
    notRead: item.notRead && say(interview, item.notRead),
    turn: item.turn && { label: say(interview, item.turn.label), index: item.turn.index, of: item.turn.of },
    date: item.kind === 'date' ? { min: item.min, max: item.max } : null,
    ownDefault: item.kind === 'brackets' && item.ownDefault,
    number:
      item.kind === 'number' ? { min: item.min, max: item.max, unit: item.unit?.[language] ?? null } : null,
    kept: keptAnswer(interview, item, half?.direction ?? null),
    direction: half?.direction ?? null,
  }
}

function secondLine(interview: Interview, item: Item): string | null {
  if (item.second !== null) return say(interview, item.second)
  return item.kind === 'likert-two-step' ? interview.compiled.script.likert.ask[interview.language] : null
}

const plain = { value: null, note: null, open: false, exclusive: false } as const

function optionsOf(interview: Interview, item: Item): PromptOption[] {
  const { language, compiled } = interview
  switch (item.kind) {
    case 'choice':
    case 'multiple':
      return item.options.map(({ code, label, read, open, exclusive }) => ({
        ...plain,
        code,
        label: say(interview, label),
        read,
        open,
        exclusive,
      }))
    case 'brackets':
      return item.brackets.map(({ code, label }) => ({
        ...plain,
        code,
        label: label[language],
        read: item.readBrackets,
      }))
    case 'likert-two-step': {
      const { yes, no, neutral } = compiled.script.likert
      return [
        { ...plain, code: 1, label: yes.label[language], read: true },
        { ...plain, code: 2, label: no.label[language], read: true },
        { ...plain, code: 4, label: neutral[language], read: false, value: 4, note: 'volunteered' },
      ]
    }
    case 'statement':
    case 'number':
    case 'date':
    case 'text':
      return []
    default:
      return item satisfies never
  }
}

/** The question after the direction: how much. */
function secondStep(interview: Interview, { item, likert }: Place) {
  const { language, compiled } = interview
  const direction = likert?.context.direction
  if (direction !== 'yes' && direction !== 'no') throw new Error('the second step has a side')
  const side: LikertSide = compiled.script.likert[direction]
  return {
    direction,
    question: side.ask[language],
    before: { question: say(interview, item.read), answer: side.label[language] },
    instruction: compiled.script.likert.instruction?.[language] ?? null,
    options: side.degrees.map((label, i) => ({
      ...plain,
      code: i + 1,
      label: label[language],
      read: true,
      value: direction === 'yes' ? 5 + i : 3 - i,
    })),
  }
}

function keptAnswer(interview: Interview, item: Item, direction: 'yes' | 'no' | null): KeptAnswer | null {
  const response = interview.kept.get(item.id)
  if (response === undefined || item.kind === 'statement') return null
  return {
    label: answerInWords(interview, item, response),
    codes: codesOf(item, response, direction),
    text:
      response.open ??
      (item.kind === 'text' || item.kind === 'number' || item.kind === 'date'
        ? String(response.value)
        : null),
    missing: response.missing ?? null,
  }
}

const directionCodes = { yes: 1, no: 2, neutral: 4 } as const

/** What would be keyed again at this step for the answer that was given. */
function codesOf(item: Item, response: Response, direction: 'yes' | 'no' | null): number[] {
  if (item.kind === 'likert-two-step') {
    if (direction === null)
      return response.direction === undefined ? [] : [directionCodes[response.direction]]
    return response.intensity === undefined ? [] : [response.intensity]
  }
  if (
    item.kind === 'number' ||
    item.kind === 'date' ||
    typeof response.value === 'string' ||
    response.missing !== undefined
  )
    return []
  return typeof response.value === 'number' ? [response.value] : [...(response.value ?? [])]
}
