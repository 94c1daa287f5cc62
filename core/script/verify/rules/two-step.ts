import { languages } from '../../../contract/language.ts'
import { report } from '../context.ts'
import { isRaw } from '../raw.ts'
import type { Page } from './brackets.ts'

/** two-step-incomplete: two answers of the two-step scale that a respondent could not tell apart by their words. */
export function checkTwoStep(page: Page): void {
  const { likert } = isRaw(page.source.data) ? page.source.data : {}
  if (!isRaw(likert)) return
  const steps = [
    [['yes', 'label'], ['no', 'label'], ['neutral']],
    [...degreesOf('yes'), ...degreesOf('no'), ['neutral']],
  ]
  for (const language of languages)
    for (const answers of steps) {
      const seen = new Set<string>()
      for (const path of answers) {
        const words = wordsAt(likert, [...path, language])
        if (words === null) continue
        if (seen.has(words))
          report(page, {
            rule: 'two-step-incomplete',
            item: null,
            place: page.source.place(['likert', ...path, language]),
            found: words,
          })
        seen.add(words)
      }
    }
}

const degreesOf = (side: string) => [0, 1, 2].map((degree) => [side, 'degrees', degree])

/** Blank words are told apart from others elsewhere. */
function wordsAt(from: unknown, path: readonly (string | number)[]): string | null {
  let at = from
  for (const key of path)
    at = at !== null && typeof at === 'object' ? (at as Record<string, unknown>)[key] : null
  return typeof at === 'string' && at.trim() !== '' ? at.trim().toLowerCase() : null
}
