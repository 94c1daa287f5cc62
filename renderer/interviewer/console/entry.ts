import type { Prompt, PromptOption } from '#core/contract/prompt.ts'
import { keyedDayProblem, typeDayDigit } from './day-entry.ts'
import type { Draft } from './draft.ts'
import type { EntryProblem } from './entry-problem.ts'
import { findsLabel, isInside } from './find-option.ts'
import { keyedNumber } from './number-entry.ts'

/**
 * From keys to a draft, purely: what a digit does to it, and which option it points at. What Enter
 * makes of it stands in confirm-entry.ts.
 */
export function typeDigit(prompt: Prompt, draft: Draft, digit: string): Draft {
  if (prompt.kind === 'statement' || prompt.kind === 'text') return draft
  if (prompt.kind === 'number') return { ...draft, typed: keyedNumber(draft.typed + digit, prompt.number) }
  if (prompt.kind === 'date') return { ...draft, typed: typeDayDigit(draft.typed, digit) }
  const typed = continues(prompt, draft.typed + digit) ? draft.typed + digit : digit
  if (prompt.kind !== 'multiple') return { ...draft, typed }
  const option = optionAt(prompt, typed)
  // 1 is taken in at once, unless there is a 10: then Enter or the next digit tells.
  const settled =
    option && !prompt.options.some((one) => one !== option && String(one.code).startsWith(typed))
  return settled ? toggle(prompt, draft, option) : { ...draft, typed }
}

export function typeLetters(prompt: Prompt, draft: Draft, letters: string): Draft {
  return prompt.options.length === 0 ? draft : { ...draft, typed: letters }
}

/** What the field holds after the input method wrote into it: digits of its own, or letters. */
export function typeInto(prompt: Prompt, draft: Draft, value: string): Draft {
  if (prompt.kind === 'number') return { ...draft, typed: keyedNumber(value, prompt.number) }
  if (prompt.kind === 'date') return { ...draft, typed: value.replace(/\D/g, '').slice(0, 8) }
  const letters = value.replace(/[0-9\s]/g, '')
  if (letters !== '') return typeLetters(prompt, draft, letters)
  if (value === '') return { ...draft, typed: '' }
  const digits = value.replace(/\s/g, '')
  const added = digits.startsWith(draft.typed) ? digits.slice(draft.typed.length) : digits
  return [...added].reduce((next, digit) => typeDigit(prompt, next, digit), draft)
}

/** Choosing the exclusive one clears the others, and the other way round. */
export function toggle(prompt: Prompt, draft: Draft, option: PromptOption): Draft {
  const without = draft.chosen.filter((code) => code !== option.code)
  if (without.length < draft.chosen.length) return { ...draft, typed: '', chosen: without }
  const exclusive = new Set(prompt.options.filter((one) => one.exclusive).map((one) => one.code))
  const stays = option.exclusive ? [] : without.filter((code) => !exclusive.has(code))
  return { ...draft, typed: '', chosen: [...stays, option.code] }
}

/** Options the draft points at: one by its code, or those found by letters. */
export function found(prompt: Prompt, draft: Draft): PromptOption[] {
  const { typed } = draft
  if (typed === '') return []
  if (isCode(typed)) return prompt.options.filter((option) => String(option.code) === typed)
  const beginning = prompt.options.filter((option) => findsLabel(typed, option.label))
  return beginning.length > 0 ? beginning : prompt.options.filter((option) => isInside(typed, option.label))
}

/** The codes filled on the screen: what Enter would confirm. */
export function filledCodes(prompt: Prompt, draft: Draft): number[] {
  if (prompt.kind === 'multiple') return draft.chosen
  const [only, ...more] = found(prompt, draft)
  return only && more.length === 0 ? [only.code] : []
}

/** Whether what is typed can no longer become a code or a label of this item. */
export function typedProblem(prompt: Prompt, draft: Draft): EntryProblem | null {
  const { typed } = draft
  if (typed === '' || prompt.kind === 'number') return null
  if (prompt.kind === 'date') return keyedDayProblem(typed, prompt.date)
  if (!isCode(typed))
    return found(prompt, draft).length === 0 ? { type: 'nothing-found', letters: typed } : null
  return continues(prompt, typed) ? null : noSuchCode(prompt, typed)
}

/** Whether this one digit is the whole answer: one of an item whose codes are all one digit, without words. */
export function isWhole(prompt: Prompt, draft: Draft): boolean {
  const oneOf = prompt.kind === 'choice' || prompt.kind === 'brackets' || prompt.kind === 'likert-two-step'
  const oneDigit = prompt.options.every((option) => option.code < 10)
  return oneOf && oneDigit && filledCodes(prompt, draft).length === 1 && !wantsWords(prompt, draft)
}

/** Whether the chosen option asks for words. */
export function wantsWords(prompt: Prompt, draft: Draft): boolean {
  const filled = filledCodes(prompt, draft)
  return prompt.options.some((option) => option.open && filled.includes(option.code))
}

export function noSuchCode(prompt: Prompt, typed: string): EntryProblem {
  return { type: 'no-such-code', code: Number(typed), codes: prompt.options.map((option) => option.code) }
}

function optionAt(prompt: Prompt, typed: string): PromptOption | undefined {
  return prompt.options.find((option) => String(option.code) === typed)
}

function continues(prompt: Prompt, typed: string): boolean {
  return prompt.options.some((option) => String(option.code).startsWith(typed))
}

export function isCode(typed: string): boolean {
  return /^\d+$/.test(typed)
}
