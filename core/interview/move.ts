import { transition } from 'xstate'
import { arrive, follow } from './follow.ts'
import type { Interview, Trail } from './interview.ts'
import { likertTwoStep } from './likert-two-step.machine.ts'
import { settled } from './route.ts'
import { refused, type Stepped, stepped } from './stepped.ts'

/**
 * One step back: from the second step of a two-step item to its first, else to the item before; after
 * a break-off to the item that was left. Answers are kept.
 */
export function goBack(interview: Interview): Stepped {
  const { place, trail, left } = interview
  if (left !== null) return moved(arrive(interview, { type: 'asks', place: left }), left.item.id)
  const from = place?.item.id ?? trail?.place.item.id
  if (place?.likert?.value === 'intensity') {
    const [likert] = transition(likertTwoStep, place.likert, { type: 'went.back' })
    return moved({ ...interview, place: { ...place, likert } }, place.item.id)
  }
  if (trail === null || from === undefined) return refused({ type: 'at-the-start' })
  return moved(standAt(interview, trail), from)
}

/**
 * To any item on the route: behind, or ahead as far as kept answers lead. What lies between is run
 * again with the answers kept, so only what may be reached can be jumped to.
 */
export function jump(interview: Interview, item: string): Stepped {
  const { place } = interview
  if (place === null) return refused({ type: 'over', status: interview.status })
  if (item === place.item.id) return refused({ type: 'not-reachable', item })
  for (let trail = interview.trail; trail !== null; trail = trail.behind)
    if (trail.place.item.id === item) return moved(standAt(interview, trail), place.item.id, 'JumpedTo')

  const { places, shown } = settled(interview)
  if (!places.slice(shown).some((ahead) => ahead.item.id === item))
    return refused({ type: 'not-reachable', item })
  let at = interview
  while (at.place !== null && at.place.item.id !== item) at = keepAnswer(at)
  return moved(at, place.item.id, 'JumpedTo')
}

/** The interview as it stood at an item behind. */
function standAt(interview: Interview, { place, given, done, behind }: Trail): Interview {
  return arrive({ ...interview, given, done, trail: behind }, { type: 'asks', place })
}

/** One item on with the answer it has. */
function keepAnswer(interview: Interview): Interview {
  const { place } = interview
  const response = place === null ? undefined : interview.kept.get(place.item.id)
  if (place === null || response === undefined)
    throw new Error('the route ahead has answers up to the item jumped to')
  return follow(interview, place, response)
}

function moved(interview: Interview, from: string, type: 'WentBack' | 'JumpedTo' = 'WentBack'): Stepped {
  const to = interview.place?.item.id ?? from
  return stepped(interview, [{ type, case: interview.case, payload: { from, to } }])
}
