import type { Answer } from '../contract/answer.ts'
import type { Missing } from '../contract/prompt.ts'
import type { AnswerProblem } from '../contract/station.ts'
import type { Item, Option } from '../script/definition.ts'
import type { Direction, Intensity } from './likert-two-step.machine.ts'

/**
 * What the data hold of one item. `value`: a code, the codes of a multiple, a number, a text; the item's
 * missing code beside `missing`; null for a statement that was read.
 */
export interface Response {
  value: number | string | readonly number[] | null
  missing?: Missing
  direction?: Direction
  intensity?: Intensity
  /** The respondent's words behind an open option. */
  open?: string
}

export type Responded = { type: 'response'; response: Response } | { type: 'problem'; problem: AnswerProblem }

/** What an answer means for an item that is asked in one step. */
export function respond(item: Exclude<Item, { kind: 'likert-two-step' }>, answer: Answer): Responded {
  if (answer.kind === 'missing') return missing(item, answer.missing)
  switch (item.kind) {
    case 'statement':
      return answer.kind === 'continue'
        ? { type: 'response', response: { value: null } }
        : wrongKind('continue')
    case 'choice':
      return answer.kind === 'code' ? oneOf(item.options, answer.code, answer.open) : wrongKind('code')
    case 'multiple':
      if (answer.kind === 'code') return several(item.options, [answer.code], answer.open)
      return answer.kind === 'codes' ? several(item.options, answer.codes, answer.open) : wrongKind('codes')
    case 'brackets':
      return answer.kind === 'code' ? oneOf(item.brackets, answer.code) : wrongKind('code')
    case 'number': {
      if (answer.kind !== 'number') return wrongKind('number')
      const { min, max } = item
      if (
        !Number.isFinite(answer.number) ||
        (min !== null && answer.number < min) ||
        (max !== null && answer.number > max)
      )
        return { type: 'problem', problem: { type: 'out-of-range', min, max } }
      return { type: 'response', response: { value: answer.number } }
    }
    case 'date': {
      if (answer.kind !== 'date') return wrongKind('date')
      const { min, max } = item
      if ((min !== null && answer.date < min) || (max !== null && answer.date > max))
        return { type: 'problem', problem: { type: 'date-out-of-range', min, max } }
      return { type: 'response', response: { value: answer.date } }
    }
    case 'text': {
      if (answer.kind !== 'text') return wrongKind('text')
      const text = answer.text.trim()
      return text === ''
        ? { type: 'problem', problem: { type: 'empty' } }
        : { type: 'response', response: { value: text } }
    }
    default:
      return item satisfies never
  }
}

/** don't know or refused, where the key is on. */
export function missing(item: Item, which: Missing): Responded {
  if (!item.missing[which].on) return { type: 'problem', problem: { type: 'not-allowed', missing: which } }
  return { type: 'response', response: { value: item.missingCode, missing: which } }
}

export const wrongKind = (takes: string): Responded => ({
  type: 'problem',
  problem: { type: 'wrong-kind', takes },
})

function oneOf(options: readonly { code: number; open?: boolean }[], code: number, open?: string): Responded {
  const option = options.find((option) => option.code === code)
  if (option === undefined) return noSuchCode(code, options)
  return { type: 'response', response: { value: code, ...openWords(option.open ?? false, open) } }
}

function several(options: readonly Option[], codes: readonly number[], open?: string): Responded {
  const chosen = [...new Set(codes)].sort((a, b) => a - b)
  for (const code of chosen) {
    const option = options.find((option) => option.code === code)
    if (option === undefined) return noSuchCode(code, options)
    if (option.exclusive && chosen.length > 1)
      return { type: 'problem', problem: { type: 'exclusive', code } }
  }
  if (chosen.length === 0) return { type: 'problem', problem: { type: 'empty' } }
  const isOpen = options.some((option) => option.open && chosen.includes(option.code))
  return { type: 'response', response: { value: chosen, ...openWords(isOpen, open) } }
}

const openWords = (isOpen: boolean, open: string | undefined) => {
  const words = open?.trim() ?? ''
  return isOpen && words !== '' ? { open: words } : {}
}

const noSuchCode = (code: number, options: readonly { code: number }[]): Responded => ({
  type: 'problem',
  problem: { type: 'no-such-code', code, codes: options.map((option) => option.code) },
})
