import type { Heard } from '#core/contract/station-view.ts'
import type { ConsoleTexts } from '../texts/ko.ts'

/** What may be heard while it rings, in words. */
export function heardText(outcome: Heard['outcome'], t: ConsoleTexts): string {
  switch (outcome) {
    case 'reached':
    case 'someone-else':
    case 'line':
      return t.case.heard[outcome]
    default:
      return t.outcomes[outcome]
  }
}
