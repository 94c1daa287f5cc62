import type { ImpossibleReason, WrapUpChoice } from '../contract/station-view.ts'
import type { CallFacts } from './call-facts.ts'
import type { CallRules } from './call-rules.ts'
import { comesAgain } from './comes-again.ts'
import { impossibleReason } from './impossible.ts'
import { type Candidate, final, keyOf, open } from './wrap-up-candidates.ts'

export interface Proposals {
  fitting: WrapUpChoice[]
  other: WrapUpChoice[]
  impossible: { code: string | null; outcome: WrapUpChoice['outcome']; why: ImpossibleReason }[]
  /** The choice proposed by rule: always the first of `fitting`. */
  proposed: string
}

/**
 * What a call may be closed with. Codes: AAPOR Standard Definitions, telephone, a list of named persons.
 * Invariants: `fitting` is never empty; no choice stands in two groups; once the named person was
 * reached, no final code says no answer or busy.
 */
export function propose(facts: CallFacts, rules: CallRules): Proposals {
  const fitting = distinct(fits(facts))
  const taken = new Set(fitting.map(keyOf))
  const other: Candidate[] = []
  const impossible: Proposals['impossible'] = []
  for (const candidate of distinct(alternatives(facts))) {
    if (taken.has(keyOf(candidate))) continue
    const why = impossibleReason(candidate, facts)
    if (why === null) other.push(candidate)
    else impossible.push({ code: candidate.code, outcome: candidate.outcome, why })
  }
  const choices = fitting.map((candidate) => toChoice(candidate, facts, rules))
  const [first] = choices
  if (first === undefined) throw new Error(`no choice fits a call that ended in ${facts.outcome}`)
  return {
    fitting: choices,
    other: other.map((candidate) => toChoice(candidate, facts, rules)),
    impossible,
    proposed: first.choice,
  }
}

/** What follows from the call itself, the rule's own proposal first. */
function fits(facts: CallFacts): Candidate[] {
  const { interview, personReached, appointmentAt } = facts
  const found =
    interview !== null && personReached ? afterInterview(interview, facts.outcome) : withoutInterview(facts)
  // An interview that came to its end needs no appointment any more.
  const isOver = personReached && (interview?.status === 'complete' || interview?.status === 'ended')
  return appointmentAt === null || isOver ? found : [open('appointment'), ...found]
}

function afterInterview(
  interview: NonNullable<CallFacts['interview']>,
  outcome: CallFacts['outcome'],
): Candidate[] {
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
        open('interview-broken-off'),
      ]
    case 'broken-off':
      return [
        final(interview.disposition ?? '2.12', 'interview-broken-off'),
        open('interview-broken-off'),
        open('refused-soft'),
      ]
    case 'asking':
      return outcome === 'suspended'
        ? [open('suspended'), open('interview-broken-off')]
        : [open('interview-broken-off')]
    default:
      return interview.status satisfies never
  }
}

function withoutInterview(facts: CallFacts): Candidate[] {
  switch (facts.outcome) {
    case 'no-answer':
    case 'busy':
    case 'answering-machine':
    case 'switched-off':
    case 'technical':
    case 'inadequate-audio':
    case 'not-called':
    case 'refused-soft':
      return [open(facts.outcome)]
    case 'not-in-service':
      return numberFailed(facts, final('4.32', 'not-in-service'), open('not-in-service'))
    case 'wrong-number':
      return numberFailed(facts, final('3.30', 'wrong-number'), open('wrong-number'))
    case 'person-left':
      return [final('3.30', 'person-left')]
    case 'gatekeeper-refused':
      return [open('gatekeeper-refused'), final('2.111', 'gatekeeper-refused')]
    case 'refused-hard':
      return [final('2.112', 'refused-hard')]
    case 'language':
      return [final('2.332', 'language'), final('2.331', 'language')]
    case 'deceased-or-unable':
      return [final('2.32', 'deceased-or-unable'), final('2.31', 'deceased-or-unable')]
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

/** One dead number of two leaves the case open for the other. */
function numberFailed(facts: CallFacts, code: Candidate, again: Candidate): Candidate[] {
  return facts.otherNumber ? [again, code] : [code, again]
}

/** Everything that may be asked for at all, in the order it is listed. */
function alternatives(facts: CallFacts): Candidate[] {
  const status = facts.personReached ? facts.interview?.status : undefined
  if (status === 'complete' || status === 'ended') return verdicts(facts)
  return [...(facts.personReached ? afterPersonReached : withoutPerson(facts)), ...verdicts(facts)]
}

const afterPersonReached: Candidate[] = [
  final('2.112', 'refused-hard'),
  open('refused-soft'),
  open('inadequate-audio'),
  final('2.34', 'inadequate-audio'),
  final('2.332', 'language'),
  final('2.32', 'deceased-or-unable'),
  open('technical'),
]

function withoutPerson(facts: CallFacts): Candidate[] {
  return [
    open('no-answer'),
    open('busy'),
    open('answering-machine'),
    open('switched-off'),
    final('4.32', 'not-in-service'),
    final('3.30', facts.outcome === 'person-left' ? 'person-left' : 'wrong-number'),
    final('2.111', 'gatekeeper-refused'),
    final('2.331', 'language'),
    final('2.32', 'deceased-or-unable'),
    final('2.31', 'deceased-or-unable'),
    open('technical'),
  ]
}

/** Codes that people look for: listed even where they cannot be used, with the reason. */
function verdicts(facts: CallFacts): Candidate[] {
  const wornOut = facts.attempts >= facts.maxAttempts + facts.appointments
  const reached = facts.personReached || facts.reachedBefore
  return [
    final('1.1', 'interview-complete'),
    final('1.2', 'interview-broken-off'),
    ...(wornOut || reached ? [final('3.12', 'busy'), final('3.13', 'no-answer')] : []),
    final('4.70', 'interview-ended'),
  ]
}

function distinct(candidates: Candidate[]): Candidate[] {
  return [...new Map(candidates.map((candidate) => [keyOf(candidate), candidate])).values()]
}

function toChoice(candidate: Candidate, facts: CallFacts, rules: CallRules): WrapUpChoice {
  const { code, outcome } = candidate
  if (code !== null) return { choice: keyOf(candidate), code, outcome, again: null }
  const again = comesAgain(candidate.outcome, facts, rules)
  return {
    choice: keyOf(candidate),
    code: null,
    outcome,
    again: { at: again.at === null ? null : new Date(again.at).toISOString(), rule: again.rule },
  }
}
