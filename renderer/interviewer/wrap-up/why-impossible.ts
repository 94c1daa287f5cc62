import type { ImpossibleReason } from '#core/contract/station-view.ts'
import type { ConsoleTexts } from '../texts/ko.ts'

export function whyImpossible(why: ImpossibleReason, t: ConsoleTexts): string {
  switch (why.type) {
    case 'unanswered-from':
      return t.wrapUp.why.unansweredFrom(why.item)
    case 'person-reached':
    case 'never-reached':
    case 'eligible':
    case 'nothing-answered':
    case 'other-number':
    case 'attempts-left':
    case 'attempted':
    case 'not-dialled':
    case 'named-person':
    case 'refused-hard':
    case 'never-again':
      return t.wrapUp.why[why.type]
    default:
      return why satisfies never
  }
}
