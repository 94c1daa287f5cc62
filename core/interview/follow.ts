import { answersOf } from './answers.ts'
import type { Interview, Place } from './interview.ts'
import { likertStart } from './likert-two-step.machine.ts'
import type { Response } from './response.ts'
import { type Onward, onward } from './walk.ts'

/** The interview with an answer given: the trail grows by its item, and the route goes on. */
export function follow(interview: Interview, place: Place, response: Response): Interview {
  const id = place.item.id
  const given = interview.given.set(id, response)
  const behind = interview.trail
  const next: Interview = {
    ...interview,
    given,
    done: interview.done.update(place.item.section, 0, (count) => count + 1),
    kept: interview.kept.set(id, response),
    trail: {
      place: { ...place, likert: place.likert && likertStart },
      given: interview.given,
      done: interview.done,
      behind,
      length: (behind?.length ?? 0) + 1,
    },
  }
  return arrive(next, onward(next, place, response, answersOf(next)))
}

/** Puts an interview where its route leads. */
export function arrive(interview: Interview, to: Onward): Interview {
  const { complete, otherwise, breakOff } = interview.compiled.script.outcome
  switch (to.type) {
    case 'asks': {
      const isComplete = to.place.item.id === complete.at
      return {
        ...interview,
        place: to.place,
        left: null,
        status: isComplete ? 'complete' : 'asking',
        disposition: isComplete ? complete.code : null,
      }
    }
    case 'ends':
      return { ...interview, place: null, status: 'ended', disposition: to.disposition }
    case 'finishes': {
      if (interview.given.has(complete.at))
        return { ...interview, place: null, status: 'complete', disposition: complete.code }
      const rule = breakOff.find(({ before }) => !interview.given.has(before))
      return { ...interview, place: null, status: 'partial', disposition: rule?.code ?? otherwise }
    }
    default:
      return to satisfies never
  }
}
