import type { Language } from '#core/contract/language.ts'
import * as en from '../../interviewer/texts/en/outcomes.ts'
import * as ko from '../../interviewer/texts/ko/outcomes.ts'

/** The same words that the interviewer chose the outcome and the disposition by. */
const names: Record<Language, { dispositions: Record<string, string>; outcomes: Record<string, string> }> = {
  ko,
  en,
}

/** The name of an AAPOR final code; a code without one is shown as it is. */
export function dispositionName(code: string, language: Language): string {
  return names[language].dispositions[code] ?? code
}

/** The name of a call's outcome; one without a name is shown as it is. */
export function outcomeName(outcome: string, language: Language): string {
  return names[language].outcomes[outcome] ?? outcome
}
