import type { Answer } from '../contract/answer.ts'
import type { Draft } from '../journal/entry.ts'
import type { CompiledScript } from '../script/compile.ts'
import type { Facts, Interview } from './interview.ts'
import { opened } from './start.ts'
import { step } from './step.ts'
import type { InterviewEvent } from './types.ts'

/**
 * An interview from its journal: the same code, fed with what happened. Entries of one case in their
 * order, open words in clear; those of other things are passed over. null when none was started.
 * An entry that does not fit throws: the journal is what the same code wrote.
 */
export function restore(
  compiled: CompiledScript,
  entries: Iterable<Pick<Draft, 'type' | 'case' | 'payload'>>,
): Interview | null {
  let interview: Interview | null = null
  for (const { after } of replayed(compiled, entries)) interview = after
  return interview
}

/** An entry that moved an interview, and where it stood on either side of it. */
export interface Moved<E> {
  entry: E
  /** null: the entry began it. */
  before: Interview | null
  after: Interview
}

/** The same, one moving entry at a time. */
export function* replayed<E extends { type: string; case: string | null; payload: object }>(
  compiled: CompiledScript,
  entries: Iterable<E>,
): Generator<Moved<E>, void> {
  let interview: Interview | null = null
  let overridden = false
  for (const entry of entries) {
    const draft = entry as unknown as Draft
    if (draft.type === 'InterviewStarted') {
      const { facts, language, seed, full } = draft.payload
      interview = opened(compiled, {
        case: draft.case,
        facts: facts as Facts,
        ...(full === undefined ? {} : { full }),
        language,
        seed,
      })
      yield { entry, before: null, after: interview }
      continue
    }
    if (draft.type === 'CheckOverridden') overridden = true
    const event = eventOf(draft, overridden)
    if (event === null || interview === null) continue
    const result = step(interview, event)
    if (result.type === 'refused')
      // Said in logs: which item and which answer it was is not for them.
      throw new Error(
        `the journal does not fit the script ${compiled.name}: ${draft.type}, ${result.problem.type}`,
      )
    yield { entry, before: interview, after: result.interview }
    interview = result.interview
    overridden = false
  }
}

/** The event that an entry records; null for entries that did not move an interview. */
function eventOf(entry: Draft, overridden: boolean): InterviewEvent | null {
  switch (entry.type) {
    case 'ResponseGiven':
    case 'ResponseRevised': {
      const { item, answer, shownAt } = entry.payload
      if ('sealed' in answer) throw new Error('words are still sealed')
      return {
        type: 'response.given',
        item,
        answer: answer as Answer,
        shownAt,
        ...(overridden ? { override: '' } : {}),
      }
    }
    case 'WentBack':
      return { type: 'went.back' }
    case 'JumpedTo':
      return { type: 'jumped', item: entry.payload.to }
    case 'LanguageSwitched':
      return { type: 'language.switched', language: entry.payload.language }
    case 'InterviewBrokenOff':
      return { type: 'broke.off', reason: entry.payload.reason }
    default:
      return null
  }
}
