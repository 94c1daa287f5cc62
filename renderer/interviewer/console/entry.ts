import type { Answer } from '#core/contract/answer.ts'
import type { Prompt, PromptOption } from '#core/contract/prompt.ts'
import type { AnswerProblem } from '#core/contract/station.ts'
import type { Draft } from './draft.ts'
import { findsLabel } from './find-option.ts'

/**
 * From keys to an answer, purely: what a digit does to the draft, which option the draft points at,
 * and what Enter makes of it. Nothing is preselected; only what was keyed, or kept, can be confirmed.
 */
export type EntryProblem = AnswerProblem | { type: 'nothing-found'; letters: string }

export type Confirmed =
  | { type: 'answer'; answer: Answer }
  | { type: 'problem'; problem: EntryProblem }
  /** Several answers: Enter took a typed code in; the next Enter confirms. */
  | { type: 'draft'; draft: Draft }
  /** An open option waits for its words. */
  | { type: 'words-wanted' }

export function typeDigit(prompt: Prompt, draft: Draft, digit: string): Draft {
  if (prompt.kind === 'statement' || prompt.kind === 'text') return draft
  if (prompt.kind === 'number') return { ...draft, typed: (draft.typed + digit).slice(0, 15) }
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
  return prompt.options.filter((option) => findsLabel(typed, option.label))
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
  if (!isCode(typed))
    return found(prompt, draft).length === 0 ? { type: 'nothing-found', letters: typed } : null
  return continues(prompt, typed) ? null : noSuchCode(prompt, typed)
}

/** Whether the chosen option asks for words. */
export function wantsWords(prompt: Prompt, draft: Draft): boolean {
  const filled = filledCodes(prompt, draft)
  return prompt.options.some((option) => option.open && filled.includes(option.code))
}

export function confirm(prompt: Prompt, draft: Draft): Confirmed {
  const { kind } = prompt
  switch (kind) {
    case 'statement':
      return { type: 'answer', answer: { kind: 'continue' } }
    case 'text':
      return confirmText(prompt, draft)
    case 'number':
      return confirmNumber(prompt, draft)
    case 'multiple':
      return confirmSeveral(prompt, draft)
    case 'choice':
    case 'brackets':
    case 'likert-two-step':
      return confirmOne(prompt, draft)
    default:
      return kind satisfies never
  }
}

function confirmText({ kept }: Prompt, { words }: Draft): Confirmed {
  const text = words.trim()
  if (text !== '') return { type: 'answer', answer: { kind: 'text', text } }
  if (kept?.missing) return { type: 'answer', answer: { kind: 'missing', missing: kept.missing } }
  return { type: 'problem', problem: { type: 'empty' } }
}

function confirmNumber(prompt: Prompt, { typed }: Draft): Confirmed {
  if (typed === '') return confirmKept(prompt)
  const number = Number(typed)
  const { min, max } = prompt.number ?? { min: null, max: null }
  const outside = Number.isNaN(number) || (min !== null && number < min) || (max !== null && number > max)
  if (outside) return { type: 'problem', problem: { type: 'out-of-range', min, max } }
  return { type: 'answer', answer: { kind: 'number', number } }
}

function confirmSeveral(prompt: Prompt, draft: Draft): Confirmed {
  const problem = typedProblem(prompt, draft)
  if (problem) return { type: 'problem', problem }
  const [only, ...more] = found(prompt, draft)
  if (only && more.length === 0) return { type: 'draft', draft: toggle(prompt, draft, only) }
  if (draft.typed !== '') return { type: 'problem', problem: { type: 'nothing-found', letters: draft.typed } }
  if (draft.chosen.length === 0) return confirmKept(prompt)
  const open = wantsWords(prompt, draft) ? draft.words.trim() : null
  if (open === '') return { type: 'words-wanted' }
  const codes = [...draft.chosen].sort((a, b) => a - b)
  return { type: 'answer', answer: { kind: 'codes', codes, ...(open === null ? {} : { open }) } }
}

function confirmOne(prompt: Prompt, draft: Draft): Confirmed {
  if (draft.typed === '') return confirmKept(prompt)
  const problem = typedProblem(prompt, draft)
  if (problem) return { type: 'problem', problem }
  const [code, ...more] = filledCodes(prompt, draft)
  if (code === undefined || more.length > 0) {
    const unfinished: EntryProblem = isCode(draft.typed)
      ? noSuchCode(prompt, draft.typed)
      : { type: 'nothing-found', letters: draft.typed }
    return { type: 'problem', problem: unfinished }
  }
  const open = wantsWords(prompt, draft) ? draft.words.trim() : null
  if (open === '') return { type: 'words-wanted' }
  return { type: 'answer', answer: answerOfCode(prompt, code, open) }
}

/** Enter on an item that was answered before keeps that answer. */
function confirmKept(prompt: Prompt): Confirmed {
  const { kept, kind } = prompt
  if (!kept) return { type: 'problem', problem: { type: 'empty' } }
  const [first] = kept.codes
  // A direction whose degree was refused is kept with both: at step one its direction stands.
  if (kept.missing && first === undefined) {
    return { type: 'answer', answer: { kind: 'missing', missing: kept.missing } }
  }
  if (kind === 'number') {
    const number = first ?? Number(kept.text ?? Number.NaN)
    return Number.isNaN(number)
      ? { type: 'problem', problem: { type: 'empty' } }
      : { type: 'answer', answer: { kind: 'number', number } }
  }
  if (first === undefined) return { type: 'problem', problem: { type: 'empty' } }
  if (kind === 'multiple') {
    const open = kept.text === null ? {} : { open: kept.text }
    return { type: 'answer', answer: { kind: 'codes', codes: kept.codes, ...open } }
  }
  return { type: 'answer', answer: answerOfCode(prompt, first, kept.text) }
}

function answerOfCode(prompt: Prompt, code: number, open: string | null): Answer {
  if (prompt.step === 'direction') {
    return { kind: 'direction', direction: code === 1 ? 'yes' : code === 2 ? 'no' : 'neutral' }
  }
  if (prompt.step === 'intensity') {
    if (code !== 1 && code !== 2 && code !== 3)
      throw new Error(`the second step takes 1, 2 or 3, not ${code}`)
    return { kind: 'intensity', intensity: code }
  }
  return { kind: 'code', code, ...(open === null ? {} : { open }) }
}

function noSuchCode(prompt: Prompt, typed: string): EntryProblem {
  return { type: 'no-such-code', code: Number(typed), codes: prompt.options.map((option) => option.code) }
}

function optionAt(prompt: Prompt, typed: string): PromptOption | undefined {
  return prompt.options.find((option) => String(option.code) === typed)
}

function continues(prompt: Prompt, typed: string): boolean {
  return prompt.options.some((option) => String(option.code).startsWith(typed))
}

function isCode(typed: string): boolean {
  return /^\d+$/.test(typed)
}
