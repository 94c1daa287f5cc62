import { partsKeyed } from '../console/day-entry.ts'
import type { EntryProblem } from '../console/entry-problem.ts'
import type { ConsoleTexts } from '../texts/ko.ts'
import { codesInWords, dayRangeText, rangeText } from './range-text.ts'

/** What is wrong with what was keyed, and what would be right. */
export function problemText(problem: EntryProblem, { interview: t }: ConsoleTexts): string {
  switch (problem.type) {
    case 'no-such-code':
      return t.problem.noSuchCode(codesInWords(problem.codes))
    case 'nothing-found':
      return t.problem.noneFound(problem.letters)
    case 'exclusive':
      return t.problem.exclusive
    case 'out-of-range':
      return t.problem.range(rangeText(problem.min, problem.max, t))
    case 'not-a-number':
      return t.problem.notANumber
    case 'date-out-of-range':
      return t.problem.dayRange(dayRangeText(problem.min, problem.max, t))
    case 'day-unfinished':
      return t.problem.dayUnfinished
    case 'not-a-day':
      return t.problem.notADay(partsKeyed(problem.keyed).filter(Boolean).join('-'))
    case 'wrong-kind':
      return t.problem.wrongKind
    case 'not-allowed':
      return t.problem.notAllowed
    case 'empty':
      return t.problem.empty
    case 'nothing-entered':
      return t.problem.nothingEntered
    case 'check-failed':
      return problem.message
    default:
      return problem satisfies never
  }
}
