import type { Language } from '#core/contract/language.ts'
import { textsIn } from '../../ui/language.tsx'
import { en } from './en.ts'
import { type ConsoleTexts, ko } from './ko.ts'

export const consoleTexts: Record<Language, ConsoleTexts> = { ko, en }

/** The console's words in the language on the screen. */
export const useText = textsIn(consoleTexts)
