import { transition } from 'xstate'
import type { Answer } from '../contract/answer.ts'
import type { Draft } from '../journal/entry.ts'
import { breakOff } from './break-off.ts'
import { failedChecks } from './checks.ts'
import { follow } from './follow.ts'
import type { Interview, Place } from './interview.ts'
import { agreement, type LikertSnapshot, likertTwoStep } from './likert-two-step.machine.ts'
import { goBack, jump } from './move.ts'
import { missing, type Responded, respond, wrongKind } from './response.ts'
import { refused, type Stepped, stepped } from './stepped.ts'
import type { InterviewEvent } from './types.ts'

/**
 * One event of an interview. Pure: the interview given is untouched, so that the caller may keep it
 * until the entries are committed. An event that does not fit is refused with the reason.
 */
export function step(interview: Interview, event: InterviewEvent): Stepped {
  switch (event.type) {
    case 'response.given':
      return answer(interview, event)
    case 'went.back':
      return goBack(interview)
    case 'jumped':
      return jump(interview, event.item)
    case 'language.switched': {
      const payload = { language: event.language }
      return stepped({ ...interview, language: event.language }, [
        { type: 'LanguageSwitched', case: interview.case, payload },
      ])
    }
    case 'broke.off':
      return breakOff(interview, event.reason)
    default:
      return event satisfies never
  }
}

function answer(interview: Interview, event: InterviewEvent & { type: 'response.given' }): Stepped {
  const { place } = interview
  if (place === null) return refused({ type: 'over', status: interview.status })
  if (event.item !== place.item.id)
    return refused({ type: 'not-shown', asked: event.item, shown: place.item.id })

  const result =
    place.likert === null ? respondTo(place, event.answer) : stepLikert(place, place.likert, event.answer)
  if (result.type === 'problem') return refused(result.problem)

  const { item, answer, shownAt } = event
  const type = interview.kept.has(item) ? 'ResponseRevised' : 'ResponseGiven'
  const entry: Draft = { type, case: interview.case, payload: { item, answer, shownAt } }
  if (result.type === 'half') {
    const direction = result.likert.context.direction
    const agrees = interview.kept.get(item)?.direction === direction
    // Another direction than before: the old response no longer holds, whatever happens next.
    const kept = agrees ? interview.kept : interview.kept.remove(item)
    return stepped({ ...interview, kept, place: { ...place, likert: result.likert } }, [entry])
  }
  const failed = failedChecks(interview, place.item, result.response)
  const [first] = failed
  if (first !== undefined && (!first.soft || event.override === undefined))
    return refused({ type: 'check-failed', message: first.message, soft: first.soft })
  const overrides = failed.map(({ check }): Draft => {
    const payload = { item, check, note: event.override ?? '' }
    return { type: 'CheckOverridden', case: interview.case, payload }
  })
  return stepped(follow(interview, place, result.response), [...overrides, entry])
}

function respondTo(place: Place, answer: Answer): Responded {
  if (place.item.kind === 'likert-two-step') throw new Error('a two-step item has a machine')
  return respond(place.item, answer)
}

type Half = { type: 'half'; likert: LikertSnapshot }

function stepLikert(place: Place, likert: LikertSnapshot, answer: Answer): Responded | Half {
  const atDirection = likert.value === 'direction'
  if (answer.kind === 'missing') {
    const result = missing(place.item, answer.missing)
    if (result.type === 'problem' || atDirection) return result
    const direction = likert.context.direction
    return {
      type: 'response',
      response: direction === null ? result.response : { ...result.response, direction },
    }
  }
  if (answer.kind !== (atDirection ? 'direction' : 'intensity'))
    return wrongKind(atDirection ? 'direction' : 'intensity')
  if (answer.kind === 'direction') {
    const [next] = transition(likertTwoStep, likert, { type: 'direction.given', direction: answer.direction })
    if (next.status === 'active') return { type: 'half', likert: next }
    return {
      type: 'response',
      response: { value: agreement(answer.direction, null), direction: answer.direction },
    }
  }
  if (answer.kind !== 'intensity') return wrongKind('intensity')
  const [next] = transition(likertTwoStep, likert, { type: 'intensity.given', intensity: answer.intensity })
  const { direction, intensity } = next.context
  if (direction === null || intensity === null) throw new Error('the second step follows a direction')
  return { type: 'response', response: { value: agreement(direction, intensity), direction, intensity } }
}
