import type { Interview } from '#core/interview/interview.ts'
import { startInterview } from '#core/interview/start.ts'
import { say } from '#core/interview/words.ts'
import type { ConsoleState, OnCase } from '../state.ts'
import { factsOf } from '../study-facts.ts'
import type { World } from '../world.ts'

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

/** The same outside the interview: filled as it would be, whether one was begun or not. */
export function confidentialityOf(world: World, state: ConsoleState, { file, interview }: OnCase): string {
  if (interview !== null) return confidentialityText({ ...interview, language: state.language })
  const script = world.scripts.find(file.script)
  if (script === null) return ''
  const facts = factsOf(file, world.sheet().study)
  const { language } = state
  return confidentialityText(startInterview(script, { case: file.case, facts, language, seed: 0 }).interview)
}
