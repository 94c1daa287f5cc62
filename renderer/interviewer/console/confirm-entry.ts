import type { Answer } from '#core/contract/answer.ts'
import type { Prompt } from '#core/contract/prompt.ts'
import { dayKeyed, keyedDayProblem } from './day-entry.ts'
import type { Draft } from './draft.ts'
import { filledCodes, found, isCode, noSuchCode, toggle, typedProblem, wantsWords } from './entry.ts'
import type { EntryProblem } from './entry-problem.ts'
import { numberKeyed } from './number-entry.ts'

/** What Enter makes of a draft. Nothing is preselected: only what was keyed, or kept, can be confirmed. */
export type Confirmed =
  | { type: 'answer'; answer: Answer }
  | { type: 'problem'; problem: EntryProblem }
  /** Several answers: Enter took a typed code in; the next Enter confirms. */
  | { type: 'draft'; draft: Draft }
  /** An open option waits for its words. */
  | { type: 'words-wanted' }

export function confirm(prompt: Prompt, draft: Draft): Confirmed {
  const { kind } = prompt
  switch (kind) {
    case 'statement':
      return { type: 'answer', answer: { kind: 'continue' } }
    case 'text':
      return confirmText(prompt, draft)
    case 'number':
      return confirmNumber(prompt, draft)
    case 'date':
      return confirmDay(prompt, draft)
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
  return { type: 'problem', problem: { type: 'nothing-entered' } }
}

function confirmNumber(prompt: Prompt, { typed }: Draft): Confirmed {
  if (typed === '') return confirmKept(prompt)
  const number = numberKeyed(typed)
  if (number === null) return { type: 'problem', problem: { type: 'not-a-number' } }
  const { min, max } = prompt.number ?? { min: null, max: null }
  const outside = (min !== null && number < min) || (max !== null && number > max)
  if (outside) return { type: 'problem', problem: { type: 'out-of-range', min, max } }
  return { type: 'answer', answer: { kind: 'number', number } }
}

function confirmDay(prompt: Prompt, { typed }: Draft): Confirmed {
  if (typed === '') return confirmKept(prompt)
  const problem = keyedDayProblem(typed, prompt.date)
  if (problem) return { type: 'problem', problem }
  const date = dayKeyed(typed)
  if (date === null) return { type: 'problem', problem: { type: 'day-unfinished' } }
  return { type: 'answer', answer: { kind: 'date', date } }
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
  const typedIn = kind === 'number' || kind === 'date'
  const nothing: Confirmed = { type: 'problem', problem: { type: typedIn ? 'nothing-entered' : 'empty' } }
  if (!kept) return nothing
  const [first] = kept.codes
  // A direction whose degree was refused is kept with both: at step one its direction stands.
  if (kept.missing && first === undefined) {
    return { type: 'answer', answer: { kind: 'missing', missing: kept.missing } }
  }
  if (kind === 'number') {
    const number = first ?? numberKeyed(kept.text ?? '')
    return number === null ? nothing : { type: 'answer', answer: { kind: 'number', number } }
  }
  if (kind === 'date') {
    return kept.text === null ? nothing : { type: 'answer', answer: { kind: 'date', date: kept.text } }
  }
  if (first === undefined) return nothing
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
