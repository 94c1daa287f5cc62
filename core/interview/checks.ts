import { holds } from '../script/condition/evaluate.ts'
import type { Item } from '../script/definition.ts'
import { answersOf } from './answers.ts'
import type { Interview } from './interview.ts'
import type { Response } from './response.ts'
import { say } from './words.ts'

/** The checks of an item that a response would fail, hard ones first. Don't know and refused fail none. */
export function failedChecks(
  interview: Interview,
  item: Item,
  response: Response,
): { check: number; soft: boolean; message: string }[] {
  if (item.checks.length === 0 || response.missing !== undefined) return []
  const given = interview.given.set(item.id, response)
  const answers = answersOf({ ...interview, given })
  return item.checks
    .map(({ that, say: words, soft }, check) => ({ that, words, soft, check }))
    .filter(({ that }) => !holds(that, answers))
    .map(({ words, soft, check }) => ({ check, soft, message: say({ ...interview, given }, words) }))
    .sort((a, b) => Number(a.soft) - Number(b.soft))
}
