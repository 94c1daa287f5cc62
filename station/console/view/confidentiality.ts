import type { Interview } from '#core/interview/interview.ts'
import { say } from '#core/interview/words.ts'

/** The script's shortest confidentiality statement: what is read again at pad *; '' when it has none. */
export function confidentialityText(interview: Interview): string {
  let shortest = ''
  for (const item of interview.compiled.script.items.values()) {
    if (item.kind !== 'statement' || !item.confidentiality) continue
    const text = say(interview, item.read)
    if (shortest === '' || text.length < shortest.length) shortest = text
  }
  return shortest
}
