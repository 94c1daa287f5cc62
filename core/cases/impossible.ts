import type { ImpossibleReason } from '../contract/station-view.ts'
import type { CallFacts } from './call-facts.ts'
import type { Candidate } from './wrap-up-candidates.ts'

/** Why a call cannot be closed so, or null when it can. */
export function impossibleReason(candidate: Candidate, facts: CallFacts): ImpossibleReason | null {
  if (candidate.code === null) return null
  switch (candidate.code) {
    case '1.1':
    case '1.2':
      return notInterviewed(facts)
    case '2.112':
    case '2.34':
      return facts.personReached ? null : { type: 'never-reached' }
    case '4.70':
      return notScreenedOut(facts)
    case '3.12':
    case '3.13':
      return facts.personReached || facts.reachedBefore ? { type: 'person-reached' } : null
    case '3.30':
    case '4.32':
      return facts.personReached ? { type: 'person-reached' } : null
    default:
      return null
  }
}

function notInterviewed({ interview, personReached }: CallFacts): ImpossibleReason | null {
  if (interview === null || !personReached) return { type: 'never-reached' }
  if (interview.answered === 0) return { type: 'nothing-answered' }
  // An interview that may be closed so is proposed by its own status: here it stopped too early.
  return { type: 'unanswered-from', item: interview.stoppedAt ?? '' }
}

/** Only the screening question says that somebody never dealt with the institution. */
function notScreenedOut({ interview, personReached }: CallFacts): ImpossibleReason | null {
  if (interview === null || !personReached) return { type: 'never-reached' }
  return interview.eligible === true ? { type: 'eligible' } : { type: 'nothing-answered' }
}
