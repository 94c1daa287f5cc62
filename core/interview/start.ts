import { Map } from 'immutable'
import type { Language } from '../contract/language.ts'
import type { CompiledScript } from '../script/compile.ts'
import { answersOf } from './answers.ts'
import { arrive } from './follow.ts'
import type { Facts, Interview } from './interview.ts'
import type { Response } from './response.ts'
import { type Stepped, stepped } from './stepped.ts'
import { enter } from './walk.ts'

export interface Opening {
  case: string | null
  facts: Facts
  language: Language
  /** Of whatever the script draws at random; recorded so that a replay draws the same. */
  seed: number
  /** Quota cells that are full now. */
  full?: readonly string[]
}

/** A new interview at its first item. */
export function startInterview(compiled: CompiledScript, opening: Opening): Stepped & { type: 'stepped' } {
  const full = opening.full ?? []
  const payload = {
    language: opening.language,
    seed: opening.seed,
    facts: { ...opening.facts },
    ...(full.length === 0 ? {} : { full: [...full] }),
  }
  const started = stepped(opened(compiled, opening), [
    { type: 'InterviewStarted', case: opening.case, payload },
  ])
  if (started.type !== 'stepped') throw new Error('an interview can always be started')
  return started
}

/** The same without its entry: how a replay begins. */
export function opened(compiled: CompiledScript, opening: Opening): Interview {
  const empty: Interview = {
    compiled,
    ...opening,
    full: opening.full ?? [],
    place: null,
    left: null,
    trail: null,
    given: Map<string, Response>(),
    done: Map<string, number>(),
    kept: Map<string, Response>(),
    status: 'asking',
    disposition: null,
  }
  return arrive(empty, enter(empty, answersOf(empty)))
}
