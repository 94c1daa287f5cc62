import type { ImpossibleReason } from '../contract/station-view.ts'
import { isWornOut } from './attempts-left.ts'
import type { CallFacts } from './call-facts.ts'
import { isDisposition } from './disposition.ts'
import { isNumberFailure, type Outcome } from './outcome.ts'
import type { Candidate } from './wrap-up-candidates.ts'

/** Why a call cannot be closed so, or null when it can. */
export function impossibleReason(candidate: Candidate, facts: CallFacts): ImpossibleReason | null {
  const { code } = candidate
  if (facts.outcome === 'not-called' && tellsOfCall(candidate)) return { type: 'not-dialled' }
  if (code === null) return comesNoMore(facts)
  // A code of a script's own: the script says when it fits.
  if (!isDisposition(code)) return null
  switch (code) {
    case '1.1':
    case '1.2':
      return notInterviewed(facts)
    case '2.112':
    case '2.12':
    case '2.34':
      return facts.personReached ? null : { type: 'never-reached' }
    case '2.20':
    case '2.21':
    case '2.22':
    case '2.221':
    case '2.222':
      if (facts.personReached) return { type: 'person-reached' }
      return hasMoreToTry(facts) ? { type: 'attempts-left' } : null
    case '2.31':
      return notOnTheLine(facts)
    case '3.11':
      return facts.outcome === 'not-called' && facts.attempts <= 1 ? null : { type: 'attempted' }
    case '3.10':
    case '3.12':
    case '3.13':
      return neverReached(facts) ?? { type: 'named-person' }
    case '3.14':
    case '3.15':
    case '3.16':
    case '3.20':
      return neverReached(facts) ?? (hasMoreToTry(facts) ? { type: 'attempts-left' } : null)
    case '3.21':
      return facts.personReached ? notEligibleAfterAll(facts) : { type: 'never-reached' }
    case '4.70':
      return notScreenedOut(facts)
    case '3.30':
    case '4.20':
    case '4.30':
    case '4.31':
    case '4.32':
    case '4.33':
    case '4.40':
    case '4.41':
    case '4.43':
    case '4.44':
    case '4.45':
    case '4.46':
      return neverReached(facts) ?? (facts.otherNumber ? { type: 'other-number' } : null)
    case '3.90':
    case '4.10':
    case '4.50':
    case '4.51':
    case '4.52':
    case '4.53':
    case '4.54':
    case '4.90':
      return notEligibleAfterAll(facts)
    case '2.10':
    case '2.11':
    case '2.111':
    case '2.30':
    case '2.32':
    case '2.33':
    case '2.331':
    case '2.332':
    case '2.333':
    case '2.35':
    case '2.36':
    case '4.80':
    case '4.81':
      return null
    default:
      return code satisfies never
  }
}

/** What only a call that was made can have come to. */
function tellsOfCall({ code, outcome }: Candidate): boolean {
  if (code === null) return !unheard.has(outcome)
  return code === '2.111' || code.startsWith('2.33')
}
const unheard: ReadonlySet<Outcome> = new Set(['not-called', 'technical', 'appointment'])

/** Who asked never to be called again, or refused for good, is not called again. */
function comesNoMore({ neverAgain, refusal }: CallFacts): ImpossibleReason | null {
  if (neverAgain) return { type: 'never-again' }
  return refusal?.hardness === 'hard' ? { type: 'refused-hard' } : null
}

function notOnTheLine({ personReached }: CallFacts): ImpossibleReason | null {
  return personReached ? { type: 'person-reached' } : null
}

/** Once the named person was reached, the number is theirs and no code says that nobody answered. */
function neverReached({ personReached, reachedBefore }: CallFacts): ImpossibleReason | null {
  return personReached || reachedBefore ? { type: 'person-reached' } : null
}

function hasMoreToTry(facts: CallFacts): boolean {
  const { otherNumber, outcome } = facts
  return !isWornOut(facts) && (otherNumber || !isNumberFailure(outcome))
}

function notInterviewed({ interview, personReached }: CallFacts): ImpossibleReason | null {
  if (interview === null || !personReached) return { type: 'never-reached' }
  if (interview.answered === 0) return { type: 'nothing-answered' }
  // An interview that may be closed so is proposed by its own status: here it stopped too early.
  return { type: 'unanswered-from', item: interview.stoppedAt ?? '' }
}

function notEligibleAfterAll({ interview }: CallFacts): ImpossibleReason | null {
  return interview?.eligible === true ? { type: 'eligible' } : null
}

/** Only the screening question says that somebody never dealt with the institution. */
function notScreenedOut({ interview, personReached }: CallFacts): ImpossibleReason | null {
  if (interview === null || !personReached) return { type: 'never-reached' }
  return interview.eligible === true ? { type: 'eligible' } : { type: 'nothing-answered' }
}
