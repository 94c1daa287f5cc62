import type { Map } from 'immutable'
import { answersOf } from './answers.ts'
import type { Interview, Place, Trail } from './interview.ts'
import type { Response } from './response.ts'
import { onward } from './walk.ts'

/**
 * The whole route: what is behind, the item that is shown, and what lies ahead as far as kept answers
 * carry it. Only responses on it are data; what the route has left stays in the journal.
 */
export interface Settled {
  /** Places in their order; the last is the first without an answer, if the route goes that far. */
  places: Place[]
  /** Index in `places` of the item that is shown; -1 when none is. */
  shown: number
  responses: Map<string, Response>
}

export function settled(interview: Interview): Settled {
  const places = placesBehind(interview.trail)
  const { place } = interview
  if (place === null) return { places, shown: -1, responses: interview.given }
  const shown = places.length
  let at: Place = place
  let given = interview.given
  for (;;) {
    places.push(at)
    // While the second step of a two-step item is open, its old answer says nothing of what follows.
    const response = at.likert?.value === 'intensity' ? undefined : interview.kept.get(at.item.id)
    if (response === undefined) break
    given = given.set(at.item.id, response)
    const next = onward(interview, at, response, answersOf({ ...interview, given }))
    if (next.type !== 'asks') break
    at = next.place
  }
  return { places, shown, responses: given }
}

/** Ids of the items on the route so far, in order: asked and answered, and the one that is shown. */
export function routeOf(interview: Interview): string[] {
  const { places, shown } = settled(interview)
  const end = shown < 0 ? places.length : Math.max(shown + 1, places.length)
  return places.slice(0, end).map(({ item }) => item.id)
}

/** Responses that are data: on the route, statements left out. */
export function responsesOf(interview: Interview): Record<string, Response> {
  const { places, responses } = settled(interview)
  const data: Record<string, Response> = {}
  for (const { item } of places) {
    const response = responses.get(item.id)
    if (response !== undefined && item.kind !== 'statement') data[item.id] = response
  }
  return data
}

function placesBehind(trail: Trail | null): Place[] {
  const places: Place[] = []
  for (let at = trail; at !== null; at = at.behind) places.push(at.place)
  return places.reverse()
}
