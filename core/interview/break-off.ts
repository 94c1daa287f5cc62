import type { Interview } from './interview.ts'
import { settled } from './route.ts'
import { refused, type Stepped, stepped } from './stepped.ts'
import type { InterviewEvent } from './types.ts'

/**
 * The respondent stops. The script's rules say what it makes: the first rule whose item has no response
 * yet decides; a partial interview is AAPOR 1.2. At the closing item the interview is complete already.
 */
export function breakOff(
  interview: Interview,
  reason: (InterviewEvent & { type: 'broke.off' })['reason'],
): Stepped {
  const { place, compiled } = interview
  if (place === null) return refused({ type: 'over', status: interview.status })
  const payload = { item: place.item.id, reason }
  const entries = [{ type: 'InterviewBrokenOff' as const, case: interview.case, payload }]
  if (interview.status === 'complete') return stepped({ ...interview, place: null, left: place }, entries)
  const { responses } = settled(interview)
  const { breakOff: rules, otherwise } = compiled.script.outcome
  const code = rules.find(({ before }) => !responses.has(before))?.code ?? otherwise
  return stepped(
    {
      ...interview,
      place: null,
      left: place,
      status: code === '1.2' ? 'partial' : 'broken-off',
      disposition: code,
    },
    entries,
  )
}
