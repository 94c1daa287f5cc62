import { isWornOut } from './attempts-left.ts'
import type { CallFacts } from './call-facts.ts'
import type { NumberFailure } from './outcome.ts'
import { type Candidate, final, open } from './wrap-up-candidates.ts'

/** What follows from the call itself, the rule's own proposal first. */
export function fits(facts: CallFacts): Candidate[] {
  const { interview, personReached, appointmentAt, refusal } = facts
  const found =
    interview !== null && personReached ? afterInterview(interview, facts) : withoutInterview(facts)
  // An interview that came to its end needs no appointment any more.
  const isOver = personReached && (interview?.status === 'complete' || interview?.status === 'ended')
  if (appointmentAt === null || isOver) return found
  // What was refused after a time was agreed is the last word.
  return refusal === null ? [open('appointment'), ...found] : [...found, open('appointment')]
}

function afterInterview(interview: NonNullable<CallFacts['interview']>, facts: CallFacts): Candidate[] {
  switch (interview.status) {
    case 'complete':
      return [final(interview.disposition ?? '1.1', 'interview-complete')]
    case 'ended': {
      const ended = final(interview.disposition ?? '2.112', 'interview-ended')
      return ended.code === '2.112' ? [ended, open('refused-soft')] : [ended]
    }
    case 'partial':
      return [
        final(interview.disposition ?? '1.2', 'interview-broken-off'),
        final('2.12', 'interview-broken-off'),
        open(facts.refusal === null ? 'interview-broken-off' : 'refused-soft'),
      ]
    case 'broken-off':
      // Refused before anything was answered: nothing was broken off.
      return interview.answered === 0 && facts.refusal !== null
        ? stopped('2.112', facts)
        : stopped(interview.disposition ?? '2.12', facts)
    case 'asking':
      return [
        ...(facts.outcome === 'suspended' ? [open('suspended')] : []),
        open('interview-broken-off'),
        final(interview.answered === 0 ? '2.112' : '2.12', 'interview-broken-off'),
      ]
    default:
      return interview.status satisfies never
  }
}

/** Stopped before it was a partial: by the respondent's will, or by what made it impossible. */
function stopped(code: string, facts: CallFacts): Candidate[] {
  const verdict = final(code, 'interview-broken-off')
  if (facts.refusal !== null) {
    return facts.refusal.hardness === 'soft'
      ? [open('refused-soft'), verdict]
      : [verdict, open('refused-soft')]
  }
  switch (facts.outcome) {
    case 'language':
    case 'inadequate-audio':
    case 'unable':
    case 'location':
      return [...withoutInterview(facts), verdict]
    default:
      return [verdict, open('interview-broken-off'), open('refused-soft')]
  }
}

function withoutInterview(facts: CallFacts): Candidate[] {
  switch (facts.outcome) {
    case 'no-answer':
    case 'busy':
    case 'switched-off':
      return [open(facts.outcome), ...wornOut(facts, '3.20')]
    case 'answering-machine':
    case 'answering-machine-message':
      return [open(facts.outcome), ...wornOut(facts, '3.14')]
    case 'device-confirmed':
      return [open(facts.outcome), ...wornOut(facts, '2.221')]
    case 'device-confirmed-message':
      return [open(facts.outcome), ...wornOut(facts, '2.222')]
    case 'call-blocked':
      return [open(facts.outcome), ...wornOut(facts, '3.15')]
    case 'fast-busy':
    case 'technical':
      return [open(facts.outcome), ...wornOut(facts, '3.16')]
    case 'temporarily-out':
      return [open(facts.outcome), ...wornOut(facts, '4.33')]
    case 'unavailable':
      return [open(facts.outcome), ...wornOut(facts, '2.21')]
    case 'away':
      return [final('2.21', 'away'), open('unavailable')]
    case 'not-called':
      return [open(facts.outcome)]
    case 'inadequate-audio':
      return facts.personReached ? [open(facts.outcome), final('2.34', facts.outcome)] : [open(facts.outcome)]
    case 'location':
      return [open(facts.outcome), final('2.35', facts.outcome)]
    case 'refused-soft':
      return [open('refused-soft'), final('2.112', 'refused-soft')]
    case 'refused-hard':
      return [final('2.112', 'refused-hard'), open('refused-soft')]
    case 'gatekeeper-refused':
      return facts.refusal?.hardness === 'hard'
        ? [final('2.111', facts.outcome)]
        : [open(facts.outcome), final('2.111', facts.outcome)]
    case 'not-in-service':
    case 'disconnected':
    case 'number-changed':
    case 'fax':
    case 'wrong-number':
    case 'person-left':
      return numberFailed(facts, facts.outcome)
    case 'language':
      return facts.personReached
        ? [final('2.332', 'language'), final('2.333', 'language')]
        : [final('2.331', 'language'), final('2.332', 'language'), final('2.333', 'language')]
    case 'deceased':
      return [final('2.31', 'deceased')]
    case 'unable':
      return [final('2.32', 'unable')]
    case 'deceased-or-unable':
      return [final('2.32', facts.outcome), final('2.31', facts.outcome)]
    case 'appointment':
      return facts.appointmentAt === null ? [open('technical')] : [open('appointment')]
    case 'interview-complete':
    case 'interview-ended':
    case 'interview-broken-off':
    case 'suspended':
      return [open('interview-broken-off')]
    default:
      return facts.outcome satisfies never
  }
}

/**
 * What a case without more attempts may be closed as. The best that was learnt of it in any call counts:
 * a refusal, then a talk with the person or a word that they are there, then what was heard last.
 */
function wornOut(facts: CallFacts, code: string): Candidate[] {
  if (!isWornOut(facts)) return []
  return [final(bestKnown(facts) ?? code, facts.outcome)]
}

function bestKnown({ refusedBefore, reachedBefore, confirmedBefore }: CallFacts): string | null {
  if (refusedBefore !== null) return refusedBefore === 'person' ? '2.112' : '2.111'
  return reachedBefore || confirmedBefore ? '2.21' : null
}

/** A dead or foreign number fails by itself; the case only when there is no other. */
function numberFailed(facts: CallFacts, outcome: NumberFailure): Candidate[] {
  if (facts.otherNumber) return [open(outcome)]
  // Somebody who was on the line once is not ineligible for a number that died since.
  const code = facts.reachedBefore ? '2.20' : codeOf[outcome]
  return [final(code, outcome), open(outcome)]
}

const codeOf = {
  'not-in-service': '4.31',
  disconnected: '4.32',
  'number-changed': '4.41',
  fax: '4.20',
  'wrong-number': '3.30',
  'person-left': '3.30',
} as const satisfies Record<NumberFailure, string>
