import type { WrapUpChoice } from '#core/contract/station-view.ts'
import type { ConsoleTexts } from '../texts/ko.ts'

/** A disposition by its own name where it has one, otherwise by the attempt's outcome. */
export function choiceLabel(t: ConsoleTexts, choice: Pick<WrapUpChoice, 'code' | 'outcome'>): string {
  return (choice.code && t.dispositions[choice.code]) || t.outcomes[choice.outcome]
}
