import type { EntryProblem } from '../console/entry.ts'
import type { ConsoleTexts } from '../texts/ko.ts'

/** What is wrong with what was keyed, and what would be right. */
export function problemText(problem: EntryProblem, { interview: t }: ConsoleTexts): string {
  switch (problem.type) {
    case 'no-such-code':
      return t.problem.noSuchCode(problem.codes.join(', '))
    case 'nothing-found':
      return t.problem.noneFound(problem.letters)
    case 'exclusive':
      return t.problem.exclusive
    case 'open-needed':
      return t.problem.openNeeded
    case 'out-of-range':
      return t.problem.range(rangeText(problem.min, problem.max, t))
    case 'wrong-kind':
      return t.problem.wrongKind
    case 'not-allowed':
      return t.problem.notAllowed
    case 'empty':
      return t.problem.empty
    default:
      return problem satisfies never
  }
}

export function rangeText(min: number | null, max: number | null, t: ConsoleTexts['interview']): string {
  if (min !== null && max !== null) return t.numberBetween(String(min), String(max))
  if (min !== null) return t.numberFrom(String(min))
  return max === null ? '' : t.numberTo(String(max))
}
