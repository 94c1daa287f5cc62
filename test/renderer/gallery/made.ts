import type { Language } from '#core/contract/language.ts'
import type { Prompt, PromptOption } from '#core/contract/prompt.ts'

export const option = (code: number, label: string, more: Partial<PromptOption> = {}): PromptOption => ({
  code,
  label,
  read: true,
  value: null,
  note: null,
  open: false,
  exclusive: false,
  ...more,
})

const plain: Omit<Prompt, 'item' | 'kind' | 'question' | 'section'> = {
  step: null,
  label: null,
  sensitive: false,
  confidentiality: false,
  observed: false,
  second: null,
  before: null,
  readIfAsked: null,
  instruction: null,
  notRead: null,
  turn: null,
  date: null,
  options: [],
  missing: { 'dont-know': true, refused: true },
  ownDefault: false,
  number: null,
  kept: null,
  direction: null,
}

export type Made = (language: Language) => Prompt
/** An item of the gallery in either language: what it leaves out is as plain as can be. */
export const made =
  (make: (ko: boolean) => Partial<Prompt> & Pick<Prompt, 'item' | 'kind' | 'question' | 'section'>): Made =>
  (language) => ({ ...plain, ...make(language === 'ko') })
