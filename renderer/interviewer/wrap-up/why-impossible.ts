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
      return t.wrapUp.why[why.type]
    default:
      return why satisfies never
  }
}
